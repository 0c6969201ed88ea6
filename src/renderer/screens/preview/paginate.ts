/**
 * Where pages break, about: Word sets the text itself and may break a line or two sooner or later. A section of a drawn
 * Word file is one long page; here it is cut into pages of its own height.
 */

/** What is not divided: a paragraph, or a row of a table. */
interface Atom {
  readonly node: HTMLElement;
  /** The table that a row stands in; null for what stands by itself. */
  readonly table: HTMLElement | null;
  readonly top: number;
  readonly bottom: number;
  /** Never the last on its page: a heading, a caption, the header of a table. */
  readonly leads: boolean;
}

/** Styles whose paragraphs Word keeps with what follows, by the ends of their classes. */
const LEADING = /_(?:title|heading\d|caption|lead|figure|figurenote|tocheading)$/iu;

function atomsOf(article: HTMLElement): Atom[] {
  return [...article.children].flatMap((child) => {
    if (!(child instanceof HTMLElement)) return [];
    if (!(child instanceof HTMLTableElement)) return [atom(child, null, isLeading(child))];
    return [...child.rows].map((row, index) => atom(row, child, index === 0));
  });
}

function atom(node: HTMLElement, table: HTMLElement | null, leads: boolean): Atom {
  const { top, bottom } = node.getBoundingClientRect();
  return { node, table, top, bottom, leads };
}

function isLeading(element: HTMLElement): boolean {
  return [...element.classList].some((name) => LEADING.test(name));
}

/** What is lower than this in CSS pixels only ends a section, and needs no page of its own. */
const SLIGHT = 4;

/** The numbers of the atoms that begin a page. The first page begins with the first atom. */
export function pageStarts(
  atoms: readonly Pick<Atom, 'top' | 'bottom' | 'leads' | 'table'>[],
  room: number,
): number[] {
  const starts = [0];
  let top = atoms[0]?.top ?? 0;
  for (let at = 1; at < atoms.length; at += 1) {
    const here = atoms[at];
    const first = starts.at(-1) ?? 0;
    if (here === undefined || here.bottom - top <= room || at <= first) continue;
    if (here.bottom - here.top < SLIGHT) continue;
    let start = at;
    // What leads goes over with what it leads to, unless the page would be empty.
    while (start - 1 > first && atoms[start - 1]?.leads === true) start -= 1;
    if (atoms[start - 1]?.leads === true) start = at;
    starts.push(start);
    const begun = atoms[start];
    // The header of a table that goes on is printed again, and takes its room.
    top = (begun?.top ?? 0) - repeated(atoms, start);
    at = start;
  }
  return starts;
}

/** Height of the header that is repeated where a page begins within a table. */
function repeated(atoms: readonly Pick<Atom, 'top' | 'bottom' | 'table'>[], start: number): number {
  const table = atoms[start]?.table ?? null;
  if (table === null || atoms[start - 1]?.table !== table) return 0;
  const head = atoms.find((one) => one.table === table);
  return head === undefined ? 0 : head.bottom - head.top;
}

/**
 * Cuts a section, which must be laid out, into pages; gives them in order, the first being the section itself. All is
 * measured before anything is moved, so that the browser lays the pages out once.
 */
export function paginate(section: HTMLElement): HTMLElement[] {
  const height = Number.parseFloat(getComputedStyle(section).minHeight);
  const articles = section.querySelectorAll<HTMLElement>(':scope > article');
  const [article] = articles;
  const whole = section.getBoundingClientRect().height;
  if (!article || articles.length > 1 || !(whole > height + 1)) return [section];
  const atoms = atomsOf(article);
  const room = height - (whole - article.getBoundingClientRect().height);
  const starts = pageStarts(atoms, room);
  const pages = [section];
  for (const [number, start] of starts.entries()) {
    if (number === 0) continue;
    const page = emptyCopy(section, article);
    fill(page.article, atoms.slice(start, starts[number + 1]));
    pages.push(page.section);
  }
  let last = section;
  for (const page of pages.slice(1)) {
    last.after(page);
    last = page;
  }
  return pages;
}

/** A page like another, with its header and its footer, and nothing between. */
function emptyCopy(
  section: HTMLElement,
  article: HTMLElement,
): { readonly section: HTMLElement; readonly article: HTMLElement } {
  const copy = section.cloneNode(false) as HTMLElement;
  const inside = article.cloneNode(false) as HTMLElement;
  for (const part of section.children) {
    copy.append(part === article ? inside : part.cloneNode(true));
  }
  return { section: copy, article: inside };
}

/** Moves atoms to a page. A table that goes on from the page before stands there again with its header. */
function fill(article: HTMLElement, atoms: readonly Atom[]): void {
  let from: HTMLElement | null = null;
  let into: HTMLElement | null = null;
  for (const { node, table } of atoms) {
    if (table === null) {
      article.append(node);
      from = null;
      continue;
    }
    if (table !== from || into === null) {
      from = table;
      into = continued(table, node);
      article.append(into);
    }
    if (into !== table) into.append(node);
  }
}

/** The table itself where its first row begins the page; else one like it, with its columns and its header. */
function continued(table: HTMLElement, row: HTMLElement): HTMLElement {
  if (!(table instanceof HTMLTableElement) || table.rows[0] === row) return table;
  const copy = table.cloneNode(false) as HTMLElement;
  const columns = table.querySelector(':scope > colgroup');
  const head = table.rows[0]?.cloneNode(true);
  if (columns) copy.append(columns.cloneNode(true));
  if (head) copy.append(head);
  return copy;
}
