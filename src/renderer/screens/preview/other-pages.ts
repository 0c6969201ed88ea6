import { isObject } from './read-tree';

/** A header and a footer as they are drawn. */
export interface DrawnEdges {
  readonly header: HTMLElement | null;
  readonly footer: HTMLElement | null;
}

/** What some pages have in place of the header and footer of the others; null: nothing of their own. */
export interface OtherPages {
  readonly first: DrawnEdges | null;
  readonly even: DrawnEdges | null;
}

/** As the library reads a file; all of it is its own affair and may be otherwise. */
interface Section {
  titlePage?: unknown;
  headerRefs?: unknown;
  footerRefs?: unknown;
}
interface Reference {
  readonly id: unknown;
  readonly type: unknown;
}

type Kind = keyof OtherPages;

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, name) => (isObject(inside) ? inside[name] : null), value);
}

/** The page set-up of each section of what the library read last, in order. */
function sectionsOf(file: unknown): Section[] {
  const children = at(file, 'documentPart', 'body', 'children');
  const own: readonly unknown[] = Array.isArray(children)
    ? children.map((child: unknown) => at(child, 'sectionProps'))
    : [];
  return [...own, at(file, 'documentPart', 'body', 'props')].filter(isObject);
}

/**
 * The library cannot know on which page a header will stand, as pages are cut after it. So those of the first and of even
 * pages are drawn in sections of their own, before the file has any text, and taken by {@link takeOtherPages}. Says which it
 * will draw, in order.
 */
export function drawOtherPages(file: unknown): readonly Kind[] {
  const children = at(file, 'documentPart', 'body', 'children');
  const [first] = sectionsOf(file);
  if (!Array.isArray(children) || first === undefined) return [];
  const settings = at(file, 'settingsPart', 'settings');
  const kinds: Kind[] = [];
  if (first.titlePage === true) kinds.push('first');
  if (at(settings, 'evenAndOddHeaders') === true) kinds.push('even');
  const made = kinds.map((kind) => ({
    type: 'paragraph',
    children: [],
    sectionProps: { ...first, titlePage: false, ...only(first, kind) },
  }));
  if (isObject(settings)) (settings as { evenAndOddHeaders?: unknown }).evenAndOddHeaders = false;
  children.unshift(...made);
  return kinds;
}

/** Has the library draw the usual headers and footers on all pages of what it read last. */
export function usualEdges(file: unknown): void {
  for (const section of sectionsOf(file)) section.titlePage = false;
}

/** The references of a section to what pages of a kind have, as if all pages had it. */
function only(section: Section, kind: Kind): Section {
  const of = (references: unknown): readonly Reference[] =>
    (Array.isArray(references) ? (references as readonly Reference[]) : [])
      .filter(({ type }) => type === kind)
      .map((reference) => ({ ...reference, type: 'default' }));
  return { headerRefs: of(section.headerRefs), footerRefs: of(section.footerRefs) };
}

/** Takes what {@link drawOtherPages} let the library draw off the front of the drawn sections. */
export function takeOtherPages(sections: HTMLElement[], kinds: readonly Kind[]): OtherPages {
  const drawn = new Map(
    kinds.map((kind) => {
      const section = sections.shift();
      return [kind, section ? edgesOf(section) : null] as const;
    }),
  );
  return { first: drawn.get('first') ?? null, even: drawn.get('even') ?? null };
}

/** The header and footer of a page, to be given to others. */
export function edgesOf(page: HTMLElement): DrawnEdges {
  return {
    header: page.querySelector<HTMLElement>(':scope > header'),
    footer: page.querySelector<HTMLElement>(':scope > footer'),
  };
}

/** Gives a page another header and another footer, copies of which are put in. */
export function putEdges(page: HTMLElement, { header, footer }: DrawnEdges): void {
  const old = edgesOf(page);
  old.header?.remove();
  old.footer?.remove();
  if (header) page.prepend(header.cloneNode(true));
  if (footer) page.append(footer.cloneNode(true));
}
