import { ok, type Result } from '../../domain/result';
import { showsNothing } from '../../domain/text';
import { drawingOf, olderDrawingOf } from '../docx-read/drawings';
import type { Drawing } from '../docx-read/model';
import { OfficePackage } from '../docx-read/package';
import type { DocxProblem } from '../docx-read/problem';
import { elementsIn, findIn, textIn, type XmlElement } from '../docx-read/tree';
import { attributeText, HEAD } from '../docx/xml';
import { serialiseElement, type Sieve } from './serialise';

/** A header or footer of a council's Word file, with its pictures by the ids that it calls them by. */
export interface TemplateEdge {
  readonly root: XmlElement;
  readonly pictures: ReadonlyMap<string, { readonly ending: string; readonly bytes: Uint8Array }>;
}

/** Kinds of pictures that every package of ours declares. */
const ENDINGS: ReadonlySet<string> = new Set(['png', 'jpeg', 'jpg', 'gif', 'bmp']);

/** Reads a header or footer. */
export async function readEdge(
  office: OfficePackage,
  part: string,
): Promise<Result<TemplateEdge, DocxProblem>> {
  const root = await office.tree(part);
  if (!root.ok) return root;
  const beside = await office.relationships(part);
  if (!beside.ok) return beside;
  const pictures = new Map<string, { ending: string; bytes: Uint8Array }>();
  for (const { id, kind, target, isOutside } of beside.value.values()) {
    const ending = target.slice(target.lastIndexOf('.') + 1).toLowerCase();
    if (kind !== 'image' || isOutside || !ENDINGS.has(ending) || !office.has(target)) continue;
    const bytes = await office.bytes(target);
    if (!bytes.ok) return bytes;
    pictures.set(id, { ending, bytes: bytes.value });
  }
  return ok({ root: root.value, pictures });
}

/** Fields that say something of the paper itself. Others look things up in other files or on other computers. */
const FIELDS =
  /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|TITLE|SUBJECT|AUTHOR|STYLEREF|DATE|CREATEDATE|SAVEDATE|FILENAME)\b/iu;

/** The number of the page, alone of the fields that say something of pages. */
const PAGE = /^\s*PAGE\b/iu;

/** Whether a header or footer says the number of the page. */
export function hasPageNumber({ root }: Pick<TemplateEdge, 'root'>): boolean {
  const says = (element: XmlElement): boolean =>
    element.name === 'w:pgNum' ||
    (element.name === 'w:instrText' && PAGE.test(textIn(element))) ||
    (element.name === 'w:fldSimple' && PAGE.test(element.attributes.get('w:instr') ?? '')) ||
    elementsIn(element).some(says);
  return says(root);
}

/** Elements that never stay: objects of other programs, links, comments, changes, and what holds data of other parts. */
const NEVER: ReadonlySet<string> = new Set([
  'w:object',
  'w:control',
  'w:altChunk',
  'w:subDoc',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:dataBinding',
  'w:permStart',
  'w:permEnd',
  'w:del',
  'a:hlinkClick',
]);

function sieveOf(pictures: TemplateEdge['pictures']): Sieve {
  return {
    prefixes: ['w', 'r', 'wp', 'a', 'pic', 'v', 'o', 'adec', 'xml'],
    keeps: (element) => {
      if (NEVER.has(element.name)) return false;
      // Of what later programs add to a picture, only that it says nothing and is not to be read out.
      if (element.name === 'a:extLst' || element.name === 'a:ext') {
        return element.attributes.has('cx') || findIn(element, 'adec:decorative') !== undefined;
      }
      if (element.name === 'w:instrText') return FIELDS.test(textIn(element));
      if (element.name === 'w:fldSimple') {
        return FIELDS.test(element.attributes.get('w:instr') ?? '');
      }
      if (element.name === 'w:drawing' || element.name === 'w:pict') {
        return areKept(element, pictures);
      }
      return element.name !== 'w:hyperlink' || !element.attributes.has('r:id');
    },
  };
}

/** What of a header or footer does not stay that people would miss: shapes, objects, fields that look elsewhere. */
const MISSED: ReadonlySet<string> = new Set([
  'mc:AlternateContent',
  'w:object',
  'w:drawing',
  'w:pict',
  'w:hyperlink',
  'w:instrText',
  'w:fldSimple',
]);

/** Whether something that people would miss of a header or footer is left out. */
export function isCut({ root, pictures }: TemplateEdge): boolean {
  const sieve = sieveOf(pictures);
  const cuts = (element: XmlElement): boolean =>
    MISSED.has(element.name) && (element.name.startsWith('mc:') || !sieve.keeps(element))
      ? true
      : elementsIn(element).some(cuts);
  return elementsIn(root).some(cuts);
}

/** Whether a picture of a header or footer says nothing to those who do not see it, and is not marked so. */
export function hasSilentPicture({ root, pictures }: TemplateEdge): boolean {
  const sieve = sieveOf(pictures);
  const pictureOf = (element: XmlElement): Drawing | null => {
    if (element.name === 'w:drawing') return drawingOf(element);
    return element.name === 'w:pict' ? olderDrawingOf(element) : null;
  };
  const isSilent = (element: XmlElement): boolean => {
    if (!sieve.keeps(element)) return false;
    const picture = pictureOf(element);
    if (picture === null) return elementsIn(element).some(isSilent);
    return !picture.isDecorative && showsNothing(picture.words);
  };
  return elementsIn(root).some(isSilent);
}

/** Whether every picture that a drawing shows is one that goes with it, and it shows nothing that is not known. */
function areKept(drawing: XmlElement, pictures: TemplateEdge['pictures']): boolean {
  const refersTo = (element: XmlElement): string[] => [
    ...['r:embed', 'r:link', 'r:id', 'r:pict'].flatMap((name) => {
      const id = element.attributes.get(name);
      return id === undefined ? [] : [id];
    }),
    ...elementsIn(element).flatMap(refersTo),
  ];
  const data = findIn(drawing, 'a:graphicData');
  const isKnown = data === undefined || elementsIn(data).every(({ name }) => name === 'pic:pic');
  return isKnown && refersTo(drawing).every((id) => pictures.has(id));
}

/** The parts that a header or footer becomes. */
export interface EdgeParts {
  readonly content: string;
  readonly relationships: string;
  readonly media: readonly (readonly [name: string, bytes: Uint8Array])[];
}

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/**
 * A header or footer, or an empty one, to put into the part `name` ("header1"), whose root is `open` to `close`; `more`
 * stands at its end.
 * Ids of styles in it are renamed.
 */
export function edgeParts(
  edge: TemplateEdge | null,
  name: string,
  frame: { readonly open: string; readonly close: string; readonly more: string },
  rename: (element: XmlElement) => XmlElement,
): EdgeParts {
  const pictures = edge?.pictures ?? new Map<never, never>();
  const sieve = sieveOf(pictures);
  const kept = (edge === null ? [] : elementsIn(rename(edge.root)))
    .filter((child) => sieve.keeps(child) && /^w:(?:p|tbl|sdt)$/u.test(child.name))
    .map((child) => serialiseElement(child, sieve))
    .join('');
  // A header has a paragraph, and a table in it one behind it (ISO/IEC 29500-1, 17.10.4).
  const content = /<\/w:p>$|<w:p\/>$/u.test(kept + frame.more) ? kept : `${kept}<w:p></w:p>`;
  const used = [...pictures].filter(([id]) => content.includes(`"${attributeText(id)}"`));
  const file = (place: number, ending: string): string =>
    `media/${name}-${String(place + 1)}.${ending}`;
  const relationships = used
    .map(
      ([id, { ending }], place) =>
        `<Relationship Id="${attributeText(id)}" Type="${IMAGE}" Target="${file(place, ending)}"/>`,
    )
    .join('');
  return {
    content: `${frame.open}${content}${frame.more}${frame.close}`,
    relationships: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
    media: used.map(([, { ending, bytes }], place) => [`word/${file(place, ending)}`, bytes]),
  };
}
