import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The namespaces that a part of Word's may speak of. */
export const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}/relationships"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

/** What a hand-made file is to hold; what is left out is as in a file without a fault. */
export interface MadeDocx {
  /** What stands in the body, as XML. */
  readonly body: string;
  readonly styles?: string;
  readonly title?: string;
  readonly language?: string;
  readonly pages?: number;
  readonly settings?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  /** Relationships of the body, as XML. */
  readonly links?: string;
  /** Parts to add, to replace, or with null to leave out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>${[
  1, 2, 3,
]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join('')}<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>`;

/** A paragraph in a style. */
export const p = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A table of texts whose first row repeats. */
export const tbl = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map(
      (cells, at) =>
        `<w:tr>${at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** The parts of a small Word file, by name. */
export function madeParts(made: MadeDocx): Record<string, string> {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`;
  const relations = (all: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  const comments = made.comments !== undefined;
  const parts: Record<string, string | null> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    '_rels/.rels': relations(
      relation('doc', 'officeDocument', 'word/document.xml') +
        relation('app', 'extended-properties', 'docProps/app.xml') +
        `<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${made.title ?? 'A paper'}</dc:title><dc:language>${made.language ?? 'en-GB'}</dc:language></cp:coreProperties>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="${OFFICE}/extended-properties">${made.pages === undefined ? '' : `<Pages>${made.pages}</Pages>`}</Properties>`,
    'word/_rels/document.xml.rels': relations(
      relation('styles', 'styles', 'styles.xml') +
        relation('settings', 'settings', 'settings.xml') +
        (comments ? relation('comments', 'comments', 'comments.xml') : '') +
        (made.commentsExtended === undefined
          ? ''
          : relation('extended', 'commentsExtended', 'commentsExtended.xml')) +
        (made.links ?? ''),
    ),
    'word/document.xml': `${HEAD}<w:document ${NAMES}><w:body>${made.body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles ${NAMES}>${made.styles ?? STYLES}</w:styles>`,
    'word/settings.xml': `${HEAD}<w:settings ${NAMES}>${made.settings ?? ''}</w:settings>`,
    'word/comments.xml': comments
      ? `${HEAD}<w:comments ${NAMES}>${made.comments}</w:comments>`
      : null,
    'word/commentsExtended.xml':
      made.commentsExtended === undefined
        ? null
        : `${HEAD}<w15:commentsEx ${NAMES}>${made.commentsExtended}</w15:commentsEx>`,
    ...made.parts,
  };
  return Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Parts as a file. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** A small Word file, made by hand. */
export function madeDocx(made: MadeDocx): Uint8Array {
  return zipOf(madeParts(made));
}

/** A file in which a 32-bit number of the list of parts is another: `offset` counts from the start of an entry. */
export function withListed(
  bytes: Uint8Array,
  name: string,
  offset: number,
  value: number,
): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 <= changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02_01_4b_50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length)) !== name) continue;
    view.setUint32(at + offset, value, true);
    return changed;
  }
  throw new Error(`The file has no ${name}.`);
}
