import { childOf, elementsIn, type XmlElement } from '../docx-read/tree';
import { paragraph } from '../docx/paragraphs';
import { partOf } from '../docx/parts';
import { runContent } from '../docx/xml';
import { edgeParts, type TemplateEdge } from './edge';
import type { ReadEdges, TemplateEdges } from './read-edges';

/** Pictures that go with the package. */
export type Media = readonly (readonly [name: string, bytes: Uint8Array])[];

/** What a header and a footer must say, whatever the Word file's own say. */
export interface MustSay {
  readonly header: string;
  readonly footer: string;
}

/** What came of putting headers and footers in. */
export interface PutEdges {
  readonly media: Media;
  /** References of the paper's first section to what its first page has; null: it is like every other. */
  readonly firstPage: string | null;
}

const KINDS = ['header', 'footer'] as const;
type Kind = (typeof KINDS)[number];

interface Putting {
  readonly parts: Map<string, string>;
  readonly mustSay: MustSay;
  readonly rename: (element: XmlElement) => XmlElement;
}

/**
 * Puts the headers and footers of a council's Word file in place of ours: on every page, and where its first page or its
 * even pages have their own, on those. Where it has none for every page, ours stays, with the stops of `styleOf` its
 * style taken off: ours has its own.
 */
export function putEdges(
  template: ReadEdges,
  putting: Putting,
  styleOf: (id: string) => XmlElement | undefined,
): PutEdges {
  const { parts } = putting;
  const media = KINDS.flatMap((kind) => {
    const edge = template.everyPage[kind];
    if (edge === null) return keepOurs(parts, kind, styleOf);
    return [1, 2].flatMap((place) => put(putting, kind, `${kind}${String(place)}`, edge));
  });
  const { firstPage, evenPages } = template;
  const first = firstPage && putOthers(putting, 'first', firstPage);
  // An even page that lacks the one or the other has that of the others: the number of the page must be on all.
  const even = evenPages && putOthers(putting, 'even', orElse(evenPages, template.everyPage));
  if (even !== null) {
    replace(parts, 'word/settings.xml', /<w:evenAndOddHeaders [^>]*>/u, '<w:evenAndOddHeaders/>');
    replace(parts, 'word/document.xml', /<w:sectPr>/gu, `<w:sectPr>${even.references}`);
  }
  return {
    media: [...media, ...(first?.media ?? []), ...(even?.media ?? [])],
    firstPage: first?.references ?? null,
  };
}

function orElse(edges: TemplateEdges, others: TemplateEdges): TemplateEdges {
  return { header: edges.header ?? others.header, footer: edges.footer ?? others.footer };
}

/** Header and footer of some pages only, and what refers to them. */
function putOthers(
  putting: Putting,
  type: 'first' | 'even',
  edges: TemplateEdges,
): { readonly media: Media; readonly references: string } {
  let references = '';
  const media = KINDS.flatMap((kind) => {
    const name = `${kind}-${type}`;
    const id = `rId-${name}`;
    references += `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
    register(putting.parts, kind, name, id);
    const edge = edges[kind];
    if (edge !== null || type === 'first') return put(putting, kind, name, edge);
    // Ours on every page is ours on even ones.
    putting.parts.set(`word/${name}.xml`, partOf(putting.parts, `word/${kind}1.xml`));
    return [];
  });
  return { media, references };
}

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Makes a part known to the package and to the document. */
function register(parts: Map<string, string>, kind: Kind, name: string, id: string): void {
  replace(
    parts,
    '[Content_Types].xml',
    /<\/Types>/u,
    `<Override ContentType="${TYPE}.${kind}+xml" PartName="/word/${name}.xml"/></Types>`,
  );
  replace(
    parts,
    'word/_rels/document.xml.rels',
    /<\/Relationships>/u,
    `<Relationship Id="${id}" Type="${RELATIONSHIP}/${kind}" Target="${name}.xml"/></Relationships>`,
  );
}

/** Writes a header or footer into a part of its own; null: it is empty but for what it must say. */
function put(putting: Putting, kind: Kind, name: string, edge: TemplateEdge | null): Media {
  const { parts, mustSay, rename } = putting;
  const style = kind === 'header' ? 'Header' : 'Footer';
  const must = mustSay[kind];
  const more = must === '' ? '' : paragraph(style, `<w:r>${runContent(must)}</w:r>`);
  const root = /^.*?<w:(?:hdr|ftr) [^>]*>/su.exec(partOf(parts, `word/${kind}1.xml`))?.[0] ?? '';
  const close = kind === 'header' ? '</w:hdr>' : '</w:ftr>';
  const frame = { open: withDrawing(root), close, more };
  const { content, relationships, media } = edgeParts(edge, name, frame, rename);
  parts.set(`word/${name}.xml`, content);
  parts.set(`word/_rels/${name}.xml.rels`, relationships);
  return media;
}

/** The prefixes of pictures beside those that docx names in a header. */
function withDrawing(root: string): string {
  const names = {
    a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
    pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
    wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    r: RELATIONSHIP,
    v: 'urn:schemas-microsoft-com:vml',
    o: 'urn:schemas-microsoft-com:office:office',
  };
  const missing = Object.entries(names)
    .filter(([prefix]) => !root.includes(`xmlns:${prefix}=`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return root.replace(/>$/u, () => `${missing.join('')}>`);
}

/** Ours in their style: a stop of theirs in the middle would take what ours has on the right. */
function keepOurs(
  parts: Map<string, string>,
  kind: Kind,
  styleOf: (id: string) => XmlElement | undefined,
): Media {
  const stops = stopsOf(styleOf(kind === 'header' ? 'Header' : 'Footer'));
  for (const place of [1, 2]) {
    const name = `word/${kind}${String(place)}.xml`;
    const isOurs = (stop: string): boolean => partOf(parts, name).includes(`w:pos="${stop}"`);
    const cleared = stops
      .filter((stop) => !isOurs(stop))
      .map((stop) => `<w:tab w:val="clear" w:pos="${stop}"/>`);
    replace(parts, name, /<w:tabs>/u, `<w:tabs>${cleared.join('')}`);
  }
  return [];
}

function stopsOf(style: XmlElement | undefined): string[] {
  const tabs = childOf(childOf(style, 'w:pPr'), 'w:tabs');
  const all = tabs ? elementsIn(tabs, 'w:tab') : [];
  const positions = all.flatMap(({ attributes }) => {
    const stop = Number(attributes.get('w:pos') ?? Number.NaN);
    return attributes.get('w:val') === 'clear' || !Number.isInteger(stop) ? [] : [String(stop)];
  });
  return [...new Set(positions)];
}

function replace(parts: Map<string, string>, name: string, what: RegExp, by: string): void {
  parts.set(
    name,
    partOf(parts, name).replace(what, () => by),
  );
}
