import type { CommentAbout } from '../../domain/schema/plan';
import type { Cell, Column, Report } from '../../report';
import { cellXml, lineXml, saidXml } from './place-texts';
import { attributeText, HEAD } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** Of the part that says what each bookmark stands for; its format is in docs/FILE-FORMAT.md. */
const NAMESPACE = 'urn:golden-thread:places:1';
/** Names the part to Word, which keeps it when the file is saved. */
const ITEM_ID = '{6B1F3C52-8A0E-4D57-9C35-70B6E2D41A88}';

/** A place before it is written: its attributes, and what it says. */
interface Place {
  readonly id: string;
  readonly start: string;
  texts: string;
}

/**
 * What the places of a document stand for in the plan: which section a heading is of, which record a row is of and which
 * fields its cells show; what each said when the document was made, and which comments went with it. Word and LibreOffice keep bookmarks and parts of this kind, whatever is done to the text, so
 * that the document can be read back. A document that is not to be read back has none.
 */
export class Places {
  private readonly places: Place[] = [];

  constructor(private readonly report: Pick<Report, 'returnsTo' | 'state' | 'comments'>) {}

  /** Says that a bookmark is of a section; a heading within its text is a paragraph of that. */
  heading(bookmark: string, text: string, about: CommentAbout | undefined): void {
    if (about?.kind !== 'section') return;
    if (about.field === null) this.add(bookmark, about, '', lineXml(text, 'title'));
    else this.lines(about, [text]);
  }

  /** Paragraphs of the section whose heading came last. */
  lines(about: CommentAbout | undefined, texts: readonly string[]): void {
    if (about?.kind !== 'section') return;
    const place = this.places.findLast(({ id }) => id === about.id);
    if (place) place.texts += texts.map((text) => lineXml(text, about.field)).join('');
  }

  /** The name of the bookmark for the row of a record; null where rows need none. */
  row(
    about: CommentAbout | undefined,
    columns: readonly Column[],
    cells: readonly Cell[],
  ): string | null {
    if (about === undefined || this.report.returnsTo === undefined) return null;
    const bookmark = `row_${String(this.places.length + 1)}`;
    const fields = columns.map((column) => (column.fields ?? []).join(' ')).join('|');
    this.add(bookmark, about, ` fields="${attributeText(fields)}"`, cells.map(cellXml).join(''));
    return bookmark;
  }

  /** The parts to add; none where the document is not to be read back. `made`: when it was, an ISO moment. */
  parts(made: string): readonly (readonly [name: string, content: string])[] {
    const { returnsTo, state = '', comments = [] } = this.report;
    if (returnsTo === undefined) return [];
    const places = this.places.map(
      ({ start, texts }) => `<place ${start}${texts === '' ? '/>' : `>${texts}</place>`}`,
    );
    return [
      [
        'customXml/item1.xml',
        `${HEAD}<places xmlns="${NAMESPACE}" plan="${attributeText(returnsTo)}" made="${made}" state="${attributeText(state)}">${places.join('')}${comments.map(saidXml).join('')}</places>`,
      ],
      [
        'customXml/itemProps1.xml',
        `${HEAD}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
      ],
      [
        'customXml/_rels/item1.xml.rels',
        `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="properties" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
      ],
    ];
  }

  /** The relationship to put beside the document. */
  relationships(): string {
    if (this.report.returnsTo === undefined) return '';
    return `<Relationship Id="places" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`;
  }

  /** What the list of content types must hold besides. */
  contentTypes(): string {
    if (this.report.returnsTo === undefined) return '';
    return '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
  }

  private add(bookmark: string, about: CommentAbout, more: string, texts = ''): void {
    if (about.kind === 'plan') return;
    const part =
      about.kind === 'indicator' && about.partId !== null
        ? ` part="${attributeText(about.partId)}"`
        : '';
    const start = `bookmark="${attributeText(bookmark)}" kind="${about.kind}" id="${attributeText(about.id)}"${part}${more}`;
    this.places.push({ id: about.id, start, texts });
  }
}
