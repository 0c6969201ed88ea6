import { defaultOptions, parseAsync, renderDocument, type HElement } from 'docx-preview';
import { assert } from '../../../domain/control';
import { breathe } from './breathe';
import { drawOtherPages, takeOtherPages, usualEdges, type OtherPages } from './other-pages';
import { drawWatermarks, nameWatermarks } from './watermarks';
import { cutWord } from './word-pieces';

/** A Word file that is drawn piece by piece. */
export interface WordFile {
  /** The rules that its pages look by. */
  readonly sheets: readonly CSSStyleSheet[];
  /** What the first page and even pages have in place of the sections' headers and footers. */
  readonly others: OtherPages;
  /** How many pieces there are. */
  readonly count: number;
  /** Draws a piece, each once and in order. Nothing of it is in the document yet. */
  readonly draw: (at: number) => Promise<DrawnPiece>;
}

/** Some of a Word file as elements. */
export interface DrawnPiece {
  /**
   * One for each run of pages that the file itself parts from the next; see `paginate`. The first goes on with the last of
   * the piece before.
   */
  readonly sections: readonly HTMLElement[];
  /** The first table goes on with the last of the piece before; its first row stands here again. */
  readonly isInTable: boolean;
}

/** Class that the elements of a file have, with their styles' names after it. */
export const WORD = 'word';

/**
 * Makes an element as the library would, but sets its look rule by rule: the window's security policy lets no page bring
 * a look as text.
 */
function makeElement(wanted: HElement | Node | string): Node {
  if (typeof wanted === 'string' || wanted instanceof Node || wanted.tagName === '#comment') {
    return defaultOptions.h(wanted);
  }
  const { style, children, ...rest } = wanted;
  const made = defaultOptions.h({ ...rest, tagName: wanted.tagName });
  if (children?.[0] === TAB && made instanceof HTMLElement) made.className = 'tab';
  if (style !== undefined && isStyled(made)) {
    if (typeof style === 'string') made.style.cssText = style;
    else Object.assign(made.style, style);
  }
  for (const child of children ?? []) made.appendChild(makeElement(child));
  return made;
}

function isStyled(node: Node): node is Node & ElementCSSInlineStyle {
  return node instanceof HTMLElement || node instanceof SVGElement || node instanceof MathMLElement;
}

/** What the library prints for a tab. */
const TAB = '\u2003';

/** Signs of no language that stand where a page's number is to be, and the number of pages. */
export const PAGE_SIGNS = { PAGE: '\uE000', NUMPAGES: '\uE001' } as const;

const FIELD = /^\s*(NUMPAGES|PAGE)\b/u;

/** As the library reads a file: parts with a tree of elements. All of it is its own affair and may be otherwise. */
interface Element {
  type?: unknown;
  text?: unknown;
  children?: unknown;
  fieldRun?: unknown;
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null;

/** The library prints no field; those that number pages become signs, which are replaced when there are pages. */
function signFields(element: unknown): void {
  if (!isElement(element) || !Array.isArray(element.children)) return;
  const children: readonly unknown[] = element.children;
  for (const child of children) {
    if (!isElement(child)) continue;
    const name = child.type === 'instruction' ? FIELD.exec(String(child.text))?.[1] : undefined;
    if (name === 'PAGE' || name === 'NUMPAGES') {
      child.type = 'text';
      child.text = PAGE_SIGNS[name];
      element.fieldRun = false;
    } else signFields(child);
  }
}

function signPageNumbers(file: unknown): void {
  if (typeof file !== 'object' || file === null || !('parts' in file)) return;
  const { parts } = file;
  if (!Array.isArray(parts)) return;
  for (const part of parts as readonly unknown[]) {
    if (typeof part === 'object' && part !== null && 'rootElement' in part) {
      signFields(part.rootElement);
    }
  }
}

/** Rules for the words of a style: "p.word_caption span", ".word span". */
const WORDS = new RegExp(`^(p\\.\\S+|\\.${WORD}) span$`, 'u');
const LOOKS = ['font-family', 'font-size', 'font-weight', 'font-style', 'color'] as const;

/**
 * Gives a paragraph the look of its style, as Word does: its number has it, and lines are as deep as it says. The library
 * gives it to the words alone.
 */
function dressParagraphs(sheet: CSSStyleSheet): void {
  for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
    const rule = sheet.cssRules[at];
    if (!(rule instanceof CSSStyleRule)) continue;
    const name = WORDS.exec(rule.selectorText)?.[1];
    if (name === undefined) continue;
    const looks = LOOKS.map((look) => [look, rule.style.getPropertyValue(look)] as const);
    const text = looks.map(([look, value]) => (value === '' ? '' : `${look}: ${value};`)).join(' ');
    sheet.insertRule(`${name.startsWith('p') ? name : `${name} p`} { ${text} }`, at + 1);
  }
}

/** Marks the row and the column that a table's style sets apart where the file leaves it to the reader to find them. */
function nameParts(table: HTMLTableElement): void {
  const [first] = table.rows;
  if (table.classList.contains('first-row')) first?.classList.add('first-row');
  if (!table.classList.contains('first-col')) return;
  for (const row of table.rows) row.cells[0]?.classList.add('first-col');
}

/** The library draws no chart, and leaves its place empty: it is framed and says what stands there. */
function nameCharts(node: HTMLElement): void {
  for (const place of node.querySelectorAll(`.${WORD}_figure div:empty`)) {
    place.className = 'chart';
    place.textContent = 'Chart: Word draws it from the figures in the table below';
  }
}

const OPTIONS = {
  className: WORD,
  inWrapper: true,
  renderAltChunks: false,
  renderChanges: true,
  // What the library passes over is read from the file's own parts.
  keepOrigin: true,
  useBase64URL: true,
  h: makeElement,
};

/** Reads a Word file: all of it but its text, which is read as it is drawn. */
export async function readWord(bytes: Uint8Array): Promise<WordFile> {
  const { bare, pieces } = await cutWord(bytes);
  await breathe();
  const file: unknown = await parseAsync(bare, OPTIONS);
  signPageNumbers(file);
  nameWatermarks(file);
  const kinds = drawOtherPages(file);
  const nodes = await renderDocument(file, OPTIONS);
  const first = sectionsOf(nodes);
  return {
    sheets: sheetsOf(nodes),
    others: takeOtherPages(first, kinds),
    count: pieces.length,
    draw: async (at) => {
      const piece = pieces[at];
      assert(piece, 'a piece that there is');
      readText(file, piece.xml());
      usualEdges(file);
      const sections = sectionsOf(await renderDocument(file, OPTIONS));
      return { sections, isInTable: piece.isInTable };
    },
  };
}

/** Has the library read another text as that of the file. */
function readText(file: unknown, xml: string): void {
  const text = new DOMParser().parseFromString(xml, 'application/xml');
  if (text.querySelector('parsererror')) throw new Error('The text of the file cannot be read.');
  (file as { documentPart: { parseXml(root: Element): void } }).documentPart.parseXml(
    text.documentElement,
  );
}

function sheetsOf(nodes: readonly Node[]): CSSStyleSheet[] {
  return nodes.flatMap((node) => {
    if (!(node instanceof HTMLStyleElement)) return [];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(node.textContent);
    dressParagraphs(sheet);
    return [sheet];
  });
}

function sectionsOf(nodes: readonly Node[]): HTMLElement[] {
  return nodes.flatMap((node) => {
    if (!(node instanceof HTMLElement) || node instanceof HTMLStyleElement) return [];
    for (const table of node.querySelectorAll('table')) nameParts(table);
    nameCharts(node);
    drawWatermarks(node);
    return [...node.querySelectorAll<HTMLElement>(':scope > section')];
  });
}
