import type { Cell, Column, Orientation } from './model';
import { textOf } from './cells';
import { BOLD, roomOf } from './letters';

/** Letters of table text that fit across a page, with a little in hand. */
export const ACROSS: Readonly<Record<Orientation, number>> = { portrait: 90, landscape: 136 };
/** Letters that the edges of a cell take the room of. */
const EDGES = 2;
/** A longer word may be broken: a column does not grow for it. */
const LONGEST_WORD = 16;
/** A text of no more letters stays on one line. */
const SHORT = 8;
/** Rows that are looked at; in a longer table they stand for the others. */
const SAMPLE = 200;
/** The same for words, none of which is to be broken. */
const SAMPLE_OF_WORDS = 1_000;

interface Fitting {
  /** Lengths of the paragraphs of each cell. */
  readonly texts: readonly (readonly number[])[];
  width: number;
  /** Height of each cell at this width, and one letter wider, to the power. */
  now: readonly number[];
  wider: readonly number[];
}

/**
 * Columns as wide as their texts need to keep the table short: none narrower than its longest word, the rest of the page
 * given letter by letter to the column whose rows it shortens most. All rows of tables that should look alike go in at
 * once, so that their columns stand under each other. `across`: the page, or how many letters fit across it.
 */
export function fittedColumns(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  across: Orientation | number = 'landscape',
): Column[] {
  const seen = sampled(rows, SAMPLE);
  const words = wordWidths(headers, rows);
  const columns = words.map((width, place): Fitting => {
    const bold = place === 0 ? BOLD : 1;
    const texts = seen.map((row) => (row[place] ?? []).map((runs) => textOf(runs).length * bold));
    return { texts, width, now: [], wider: [] };
  });
  const room = typeof across === 'number' ? across : ACROSS[across];
  narrow(columns, room);
  const used = columns.reduce((sum, { width }) => sum + width + EDGES, 0);
  for (let left = room - used; left > 0; left -= 1) {
    const best = mostGaining(columns, seen.length);
    if (best === null) break;
    best.width += 1;
    best.now = best.wider;
    best.wider = heights(best.texts, best.width + 1);
  }
  return headers.map((header, place) => ({
    header,
    share: (columns[place]?.width ?? 0) + EDGES,
  }));
}

/** How wide the longest word of each column is, its header's among them. */
function wordWidths(headers: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  const read = sampled(rows, SAMPLE_OF_WORDS);
  return headers.map((header, place) => {
    const bold = place === 0 ? BOLD : 1;
    let widest = longestWord(header) * BOLD;
    for (const row of read) {
      for (const runs of row[place] ?? []) {
        widest = Math.max(widest, longestWord(textOf(runs)) * bold);
      }
    }
    return Math.ceil(widest);
  });
}

/** Letters that a table needs across for none of its words to be broken. */
export function leastLetters(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): number {
  return wordWidths(headers, rows).reduce((sum, width) => sum + width + EDGES, 0);
}

/** A column is not made narrower than this to fit a page: figures with their marks, and codes, are not to be broken. */
const NARROW = 10;

/** Where the longest words do not fit beside each other, the columns with the longest give way: only those are broken. */
function narrow(columns: readonly Fitting[], room: number): void {
  let over = columns.reduce((sum, { width }) => sum + width + EDGES, 0) - room;
  for (; over > 0; over -= 1) {
    const widest = Math.max(...columns.map(({ width }) => width));
    const giving = columns.findLast(({ width }) => width === widest);
    if (giving === undefined || widest <= NARROW) break;
    giving.width -= 1;
  }
  for (const one of columns) {
    one.now = heights(one.texts, one.width);
    one.wider = heights(one.texts, one.width + 1);
  }
}

function sampled<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.ceil(all.length / most);
  return step > 1 ? all.filter((_, place) => place % step === 0) : all;
}

/** The column that makes the table lower by most if it gets a letter more; null where none does. */
function mostGaining(columns: readonly Fitting[], rows: number): Fitting | null {
  const gains = columns.map(() => 0);
  for (let row = 0; row < rows; row += 1) {
    const whole = columns.reduce((sum, { now }) => sum + (now[row] ?? 0), 0);
    const height = root(whole);
    for (const [place, { now, wider }] of columns.entries()) {
      const less = (now[row] ?? 0) - (wider[row] ?? 0);
      if (less > 0) gains[place] = (gains[place] ?? 0) + height - root(whole - less);
    }
  }
  const most = Math.max(...gains);
  return most > 0 ? (columns[gains.indexOf(most)] ?? null) : null;
}

/** How high the cells of a column are at a width, in lines, to the power. */
function heights(texts: Fitting['texts'], width: number): number[] {
  return texts.map((cell) =>
    power(cell.reduce((lines, length) => lines + Math.max(1, length / width + 0.4), 0)),
  );
}

/**
 * To the power of six, which makes the highest cell of a row count for nearly all of its height: the others beside it cost
 * no paper. Written out, as both are worked out for every cell at every width.
 */
function power(lines: number): number {
  const cube = lines * lines * lines;
  return cube * cube;
}

/** The other way round. */
function root(height: number): number {
  return Math.cbrt(Math.sqrt(height));
}

/** In letters' rooms. A short text, such as a code, is not broken, nor is a space that holds a figure and its mark. */
function longestWord(text: string): number {
  if (text.length <= SHORT) return roomOf(text);
  let longest = 0;
  let start = 0;
  // Every text of a long table comes by here: its words are measured where they stand.
  for (let place = 0; place <= text.length; place += 1) {
    if (place < text.length && !isBreak(text.charCodeAt(place))) continue;
    if (place < text.length && isDayOfMonth(text, start, place)) continue;
    if (place > start) longest = Math.max(longest, roomOf(text, start, place));
    start = place + 1;
  }
  return Math.min(LONGEST_WORD, longest);
}

/** Whether a space stands in "30 September": a date may go over two lines, its year on the second, but not over three. */
function isDayOfMonth(text: string, start: number, space: number): boolean {
  const digits = space - start;
  if (digits < 1 || digits > 2 || text.charCodeAt(space) !== 0x20) return false;
  for (let place = start; place < space; place += 1) {
    if (!isDigit(text.charCodeAt(place))) return false;
  }
  const after = text.charCodeAt(space + 1);
  return after >= 0x41 && after <= 0x5a;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A space, the end of a line, a tab, a dash or a hyphen. */
function isBreak(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x20_13 || code === 0x2d;
}

/** What a column of figures has beside its header and its share. */
export const FIGURES: Pick<Column, 'isOfFigures'> = { isOfFigures: true };

/** Columns with the fields of a row's record that each shows, in their order. */
export function showing(
  columns: readonly Column[],
  fields: readonly (readonly string[])[],
): Column[] {
  return columns.map((column, place) => ({ ...column, fields: fields[place] ?? [] }));
}

/** All fields that a column shows, with those of the columns that stand under it. */
export function shownIn({ fields = [], under = [] }: Column): readonly string[] {
  return [...fields, ...under.flatMap((one) => one.fields)];
}

/** The fields of columns by their headers. */
export function byHeader(
  headers: readonly string[],
  fields: readonly (readonly string[])[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(headers.map((header, place) => [header, fields[place] ?? []]));
}
