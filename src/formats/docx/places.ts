import type { CommentAbout } from '../../domain/schema/plan';
import type { Cell, Column, Report } from '../../report';
import {
  aboutAttributes,
  besideLineXml,
  besideXml,
  cellXml,
  lineXml,
  linesOfCell,
  saidXml,
  underXml,
  type PlacedLine,
} from './place-texts';
import { attributeText, HEAD } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** Of the part that says what each bookmark stands for; its format is in docs/FILE-FORMAT.md. */
const NAMESPACE = 'urn:golden-thread:places:1';
/** Names the part to Word, which keeps it when the file is saved. */
const ITEM_ID = '{6B1F3C52-8A0E-4D57-9C35-70B6E2D41A88}';

/** A place before it is written: its attributes, what it says, and what else is printed up to the next heading. */
interface Place {
  /** The section whose heading it is; null for any other heading, and for a row. */
  readonly section: string | null;
  readonly start: string;
  texts: string;
  beside: string;
}

/**
 * What the places of a document stand for in the plan: which section a heading is of, which record a row is of and which
 * fields its cells show; what each said when the document was made, what was printed beside the texts of the plan, and
 * which comments went with it. Word and LibreOffice keep bookmarks and parts of this kind, whatever is done to the text, so
 * that the document can be read back. A document that is not to be read back has none.
 */
export class Places {
  /** The heading that came last; the cover comes before every heading. */
  private zone: Place = { section: null, start: 'kind="part"', texts: '', beside: '' };
  private readonly places: Place[] = [this.zone];

  constructor(private readonly report: Pick<Report, 'returnsTo' | 'state' | 'comments'>) {}

  /** Says what a heading is of; one within the text of a section is a paragraph of that, any small one of what it is in. */
  heading(bookmark: string, text: string, level: number, about: CommentAbout | undefined): void {
    if (about?.kind === 'section' && about.field !== null) this.lines(about, [{ text }]);
    else if (about?.kind === 'section') {
      this.open(about.id, placeStart(bookmark, about), lineXml(text, 'title'));
    } else {
      if (level < 3) this.open(null, `bookmark="${attributeText(bookmark)}" kind="part"`, '');
      this.beside([text]);
    }
  }

  /** Paragraphs of the section whose heading came last, or of none. */
  lines(about: CommentAbout | undefined, lines: readonly PlacedLine[]): void {
    const { zone: place } = this;
    if (about?.kind === 'section' && place.section === about.id) {
      place.texts += lines.map(({ text }) => lineXml(text, about.field)).join('');
    } else if (this.report.returnsTo !== undefined) {
      const said = lines.filter(({ text }) => text.trim() !== '');
      place.beside += said.map(besideLineXml).join('');
    }
  }

  /** Paragraphs that are of no place in the plan: captions, notes, tables that were worked out. */
  beside(texts: readonly string[]): void {
    if (this.report.returnsTo === undefined) return;
    const said = texts.filter((text) => text.trim() !== '');
    this.zone.beside += said.map((text) => lineXml(text, null)).join('');
  }

  /** The name of the bookmark for the row of a record; null where rows need none. */
  row(
    about: CommentAbout | null,
    columns: readonly Column[],
    cells: readonly Cell[],
  ): string | null {
    if (this.report.returnsTo === undefined) return null;
    if (about === null) {
      this.beside(cells.flatMap(linesOfCell));
      return null;
    }
    const bookmark = `row_${String(this.places.length + 1)}`;
    // A line of a cover: its name, and what it says.
    const isLine = about.kind === 'plan' || (about.kind === 'covering' && about.part === null);
    const own = isLine ? ['', about.field ?? ''] : null;
    const fields = own ?? columns.map((column) => (column.fields ?? []).join(' '));
    const start = `${placeStart(bookmark, about)} fields="${attributeText(fields.join('|'))}"`;
    const texts = columns.map(underXml).join('') + cells.map(cellXml).join('');
    this.places.push({ section: null, start, texts, beside: '' });
    return bookmark;
  }

  /** The parts to add; none where the document is not to be read back. `made`: when it was, an ISO moment. */
  parts(made: string): readonly (readonly [name: string, content: string])[] {
    const { returnsTo, state = '', comments = [] } = this.report;
    if (returnsTo === undefined) return [];
    const places = this.places.map(({ start, texts, beside }) => {
      const all = texts + besideXml(beside);
      return `<place ${start}${all === '' ? '/>' : `>${all}</place>`}`;
    });
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

  private open(section: string | null, start: string, texts: string): void {
    this.zone = { section, start, texts, beside: '' };
    this.places.push(this.zone);
  }
}

/** The bookmark of a place, and what of the plan it is. */
const placeStart = (bookmark: string, about: CommentAbout): string =>
  `bookmark="${attributeText(bookmark)}" ${aboutAttributes(about)}`;
