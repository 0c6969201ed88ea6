import { ok, type Result } from '../../domain/result';
import type { OfficePackage, Relationship } from '../docx-read/package';
import type { DocxProblem } from '../docx-read/problem';
import { elementsIn, switchIn, type XmlElement } from '../docx-read/tree';
import { readEdge, type TemplateEdge } from './edge';

/** A header and a footer; null where the file has none. */
export interface TemplateEdges {
  readonly header: TemplateEdge | null;
  readonly footer: TemplateEdge | null;
}

/** The headers and footers of a council's Word file. */
export interface ReadEdges {
  /** What most pages have. */
  readonly everyPage: TemplateEdges;
  /** What the first page has in its place; null: the same. One that is missing here is an empty one. */
  readonly firstPage: TemplateEdges | null;
  /** What even pages have in its place; null: the same. */
  readonly evenPages: TemplateEdges | null;
}

/** The ends of all sections, in order. */
export function sectionsIn(document: XmlElement): XmlElement[] {
  return elementsIn(document).flatMap((child) =>
    child.name === 'w:sectPr' ? [child] : sectionsIn(child),
  );
}

type PageType = 'default' | 'first' | 'even';

/**
 * Reads headers and footers: of most and of even pages as the last section has them, which is the text's; of the first
 * page as the first section has it.
 */
export async function readEdges(
  office: OfficePackage,
  beside: ReadonlyMap<string, Relationship>,
  document: XmlElement,
  settings: XmlElement | null,
): Promise<Result<ReadEdges, DocxProblem>> {
  const sections = sectionsIn(document);
  const edge = async (
    kind: 'header' | 'footer',
    type: PageType,
    among: readonly XmlElement[],
  ): Promise<Result<TemplateEdge | null, DocxProblem>> => {
    const id = idOf(among, kind, type);
    const part = id === null ? undefined : beside.get(id)?.target;
    return part === undefined || !office.has(part) ? ok(null) : readEdge(office, part);
  };
  const both = async (
    type: PageType,
    among: readonly XmlElement[] = sections,
  ): Promise<Result<TemplateEdges, DocxProblem>> => {
    const header = await edge('header', type, among);
    if (!header.ok) return header;
    const footer = await edge('footer', type, among);
    return footer.ok ? ok({ header: header.value, footer: footer.value }) : footer;
  };
  const everyPage = await both('default');
  if (!everyPage.ok) return everyPage;
  const first = await both('first', sections.slice(0, 1));
  if (!first.ok) return first;
  const even = await both('even');
  if (!even.ok) return even;
  const [begin] = sections;
  const isFirstOther = begin !== undefined && switchIn(begin, 'w:titlePg') === true;
  const areEvenOther = settings !== null && switchIn(settings, 'w:evenAndOddHeaders') === true;
  // Word prints nothing on even pages that nobody made: a slip of settings, which our papers do not copy.
  const hasEven = even.value.header !== null || even.value.footer !== null;
  return ok({
    everyPage: everyPage.value,
    firstPage: isFirstOther ? first.value : null,
    evenPages: areEvenOther && hasEven ? even.value : null,
  });
}

/** What the last of sections has, which goes on from the one before where it says nothing (ISO/IEC 29500-1, 17.10.5). */
function idOf(
  sections: readonly XmlElement[],
  kind: 'header' | 'footer',
  type: PageType,
): string | null {
  for (const section of sections.toReversed()) {
    const reference = elementsIn(section, `w:${kind}Reference`).find(
      ({ attributes }) => (attributes.get('w:type') ?? 'default') === type,
    );
    if (reference) return reference.attributes.get('r:id') ?? null;
  }
  return null;
}
