import { childOf, elementsIn, type XmlElement } from '../docx-read/tree';
import { paragraph } from '../docx/paragraphs';
import { partOf } from '../docx/parts';
import { runContent } from '../docx/xml';
import { edgeParts, type TemplateEdge } from './edge';
import { fitted } from './edge-fit';
import { edgeDistance, textWidthOf } from './page';
import type { WordTemplate } from './read';
import type { TemplateEdges } from './read-edges';

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

/** Width of the text of a page in twentieths of a point, by the way it lies. */
type TextWidths = Readonly<Record<'portrait' | 'landscape', number>>;

interface Putting {
  readonly parts: Map<string, string>;
  readonly mustSay: MustSay;
  readonly rename: (element: XmlElement) => XmlElement;
  /** A style of theirs by the id that it has among ours. */
  readonly styleOf: (id: string) => XmlElement | undefined;
  readonly widths: TextWidths;
}

/**
 * Puts the headers and footers of a council's Word file in place of ours: on every page, and where its first page or its
 * even pages have their own, on those. Where it has none for every page, ours stays, with the stops of its style taken
 * off: ours has its own.
 */
export function putEdges(template: WordTemplate, putting: Putting): PutEdges {
  const { parts, styleOf } = putting;
  const into: Into = { ...putting, template };
  const media = KINDS.flatMap((kind) => {
    const edge = template.everyPage[kind];
    if (edge === null) return keepOurs(parts, kind, styleOf);
    putDistance(into, kind);
    return (['portrait', 'landscape'] as const).flatMap((way, place) =>
      put(into, { kind, name: `${kind}${String(place + 1)}`, way }, edge),
    );
  });
  const { firstPage, evenPages } = template;
  const first = firstPage && putOthers(into, 'first', firstPage);
  // An even page that lacks the one or the other has that of the others: the number of the page must be on all.
  const even = evenPages && putOthers(into, 'even', orElse(evenPages, template.everyPage));
  if (even !== null) {
    replace(parts, 'word/settings.xml', /<w:evenAndOddHeaders [^>]*>/u, '<w:evenAndOddHeaders/>');
    replace(parts, 'word/document.xml', /<w:sectPr>/gu, `<w:sectPr>${even.references}`);
  }
  return {
    media: [...media, ...(first?.media ?? []), ...(even?.media ?? [])],
    firstPage: first?.references ?? null,
  };
}

interface Into extends Putting {
  readonly template: WordTemplate;
}

/** How far the edge of a page is from its header or footer, as in their file: their lines and pictures count on it. */
function putDistance({ parts, template }: Into, kind: Kind): void {
  const distance = edgeDistance(template, kind);
  if (distance === null) return;
  const attribute = new RegExp(`(<w:pgMar [^>]*w:${kind}=")[^"]*`, 'gu');
  const name = 'word/document.xml';
  parts.set(name, partOf(parts, name).replaceAll(attribute, `$1${String(distance)}`));
}

function orElse(edges: TemplateEdges, others: TemplateEdges): TemplateEdges {
  return { header: edges.header ?? others.header, footer: edges.footer ?? others.footer };
}

/** Header and footer of some pages only, and what refers to them. */
function putOthers(
  into: Into,
  type: 'first' | 'even',
  edges: TemplateEdges,
): { readonly media: Media; readonly references: string } {
  let references = '';
  const media = KINDS.flatMap((kind) => {
    const name = `${kind}-${type}`;
    const id = `rId-${name}`;
    references += `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
    register(into.parts, kind, name, id);
    const edge = edges[kind];
    // Even pages lie either way and have one part: it is made for most of them.
    if (edge !== null || type === 'first') return put(into, { kind, name, way: 'portrait' }, edge);
    // Ours on every page is ours on even ones.
    into.parts.set(`word/${name}.xml`, partOf(into.parts, `word/${kind}1.xml`));
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

/** The part that a header or footer is written into, and the way that the pages lie which have it. */
interface Target {
  readonly kind: Kind;
  readonly name: string;
  readonly way: keyof TextWidths;
}

/** Writes a header or footer into a part of its own; null: it is empty but for what it must say. */
function put(into: Into, { kind, name, way }: Target, edge: TemplateEdge | null): Media {
  const { parts, mustSay, rename, styleOf, widths, template } = into;
  const style = kind === 'header' ? 'Header' : 'Footer';
  const must = mustSay[kind];
  const isNext = kind === 'header' || edge === null;
  const space = isNext ? `<w:spacing w:${kind === 'header' ? 'after' : 'before'}="120"/>` : '';
  const more = must === '' ? '' : paragraph(style, `<w:r>${runContent(must)}</w:r>`, space);
  const root = /^.*?<w:(?:hdr|ftr) [^>]*>/su.exec(partOf(parts, `word/${kind}1.xml`))?.[0] ?? '';
  const close = kind === 'header' ? '</w:hdr>' : '</w:ftr>';
  const frame = { open: withDrawing(root), close, more };
  const fit = {
    theirs: textWidthOf(template) ?? widths.portrait,
    ours: widths[way],
    styleOf,
    defaults: childOf(template.styles, 'w:docDefaults'),
  };
  const { content, relationships, media } = edgeParts(edge, name, frame, (blocks) =>
    fitted(blocks.map(rename), kind, fit),
  );
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
