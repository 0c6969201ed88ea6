import type { ReportComment, Said } from '../../report';
import { dateOf, nameOf } from './signature';
import { attributeText, HEAD, runContent } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EXTENDED = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"';

/** A comment or an answer as Word numbers them. */
interface Numbered extends Said {
  readonly number: number;
  /** Number of the comment that it answers. */
  readonly answers: number | null;
  readonly isResolved: boolean;
}

/**
 * The comments of a document. Word keeps them in a part of its own, and what answers what in another; the text marks
 * where each begins and ends, an answer where its comment does.
 */
export class Comments {
  private readonly threads = new Map<string, readonly Numbered[]>();

  constructor(comments: readonly ReportComment[]) {
    let number = 0;
    for (const { id, replies, isResolved, ...said } of comments) {
      const first = number;
      this.threads.set(
        id,
        [said, ...replies].map((one, place) => ({
          ...one,
          number: number++,
          answers: place === 0 ? null : first,
          isResolved,
        })),
      );
    }
  }

  /** What marks that comments begin. */
  starts(ids: readonly string[] | undefined): string {
    if (ids === undefined) return '';
    return this.numbered(ids)
      .map(({ number }) => `<w:commentRangeStart w:id="${String(number)}"/>`)
      .join('');
  }

  /** What marks that comments end, and shows them. */
  ends(ids: readonly string[] | undefined): string {
    if (ids === undefined) return '';
    return this.numbered(ids)
      .map(({ number }) => {
        const id = String(number);
        return `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
      })
      .join('');
  }

  /** The parts to add; none without a comment. */
  parts(): readonly (readonly [name: string, content: string])[] {
    const all = this.numbered([...this.threads.keys()]);
    if (all.length === 0) return [];
    const comments = all.map(
      (one) =>
        `<w:comment w:id="${String(one.number)}" w:author="${attributeText(nameOf(one.by))}" w:date="${dateOf(one.at)}" w:initials="${attributeText(initialsOf(one.by))}"><w:p w14:paraId="${paragraphId(one.number)}"><w:r>${runContent(one.text)}</w:r></w:p></w:comment>`,
    );
    const extended = all.map(({ number, answers, isResolved }) => {
      const parent = answers === null ? '' : ` w15:paraIdParent="${paragraphId(answers)}"`;
      return `<w15:commentEx w15:paraId="${paragraphId(number)}"${parent} w15:done="${isResolved ? '1' : '0'}"/>`;
    });
    return [
      ['word/comments.xml', `${HEAD}<w:comments ${NAMES}>${comments.join('')}</w:comments>`],
      [
        'word/commentsExtended.xml',
        `${HEAD}<w15:commentsEx ${NAMES}>${extended.join('')}</w15:commentsEx>`,
      ],
    ];
  }

  /** The relationships to put beside the document. */
  relationships(): string {
    if (this.threads.size === 0) return '';
    return `<Relationship Id="comments" Type="${OFFICE}/comments" Target="comments.xml"/><Relationship Id="commentsExtended" Type="${EXTENDED}" Target="commentsExtended.xml"/>`;
  }

  /** What the list of content types must hold besides. */
  contentTypes(): string {
    if (this.threads.size === 0) return '';
    return `<Override PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/><Override PartName="/word/commentsExtended.xml" ContentType="${WORD}.commentsExtended+xml"/>`;
  }

  private numbered(ids: readonly string[]): readonly Numbered[] {
    return ids.flatMap((id) => this.threads.get(id) ?? []);
  }
}

/** Eight hexadecimal digits below 80000000, each its own in the document. */
function paragraphId(number: number): string {
  return (0x10_00_00_00 + number).toString(16).toUpperCase();
}

/** "PO" for "Planning Officer". */
function initialsOf(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? [];
  return letters.slice(0, 3).join('').toUpperCase();
}
