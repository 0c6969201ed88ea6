/** A cell of a pasted block at the place where it lands. */
export interface LandedCell<F extends string> {
  readonly field: F;
  readonly text: string;
}

/** A row of a pasted block: which row of the grid it lands on, and what it says there. */
export interface LandedRow<F extends string> {
  /** Place in the block, counted from 0. */
  readonly at: number;
  /** Id of the row that it lands on; null: beyond the end, it becomes a new record. */
  readonly id: string | null;
  readonly cells: readonly LandedCell<F>[];
  /** Texts to the right of the last column; they land nowhere. */
  readonly lost: readonly string[];
}

/** Where a block is to land. */
export interface PastePlace<F extends string> {
  /** Ids of the rows from the focused one down, as they are shown; none: every pasted row is new. */
  readonly ids: readonly string[];
  /** Columns from the focused one to the right, as they are shown. */
  readonly fields: readonly F[];
  /** Names under which columns are known, in small letters; used where the block begins with a row of headings. */
  readonly names: ReadonlyMap<string, F>;
}

/** A block laid onto the grid. */
export interface PastePlan<F extends string> {
  readonly rows: readonly LandedRow<F>[];
  /** True where a row named columns: every row under it is new and goes by those names. */
  readonly hasHeadings: boolean;
  /** Texts above the row of headings: the title of a sheet, headings over several columns. They land nowhere. */
  readonly above: readonly string[];
}

/** Most rows above the headings: more than that is data. */
const MOST_ABOVE = 4;

/** A heading without its line ends, what it says in brackets of how to write, and a mark at its end. */
function bare(heading: string): string {
  return heading
    .replace(/\(.*$/su, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[ :*.]+$/u, '')
    .trim()
    .toLowerCase();
}

const isSaid = (cell: string): boolean => cell.trim() !== '';

/** The columns that a row names, or null where it is not a row of headings. */
function headingsOf<F extends string>(
  row: readonly string[],
  names: ReadonlyMap<string, F>,
): (F | null)[] | null {
  const fields = row.map(
    (cell) =>
      names.get(cell.replaceAll(/\s+/gu, ' ').trim().toLowerCase()) ??
      names.get(bare(cell)) ??
      null,
  );
  const known = fields.filter((field) => field !== null);
  if (known.length < 2 || new Set(known).size < known.length) return null;
  // A heading that is not known must not hide: one stranger among many is a heading, half of them are data.
  return known.length * 2 > row.filter(isSaid).length ? fields : null;
}

/** The row of headings and its place: the first, or one under the title of a sheet and headings over several columns. */
function findHeadings<F extends string>(
  rows: readonly (readonly string[])[],
  names: ReadonlyMap<string, F>,
): { readonly at: number; readonly fields: readonly (F | null)[] } | null {
  let widest = 0;
  // The last row has nothing under it that it could name.
  for (const [at, row] of rows.slice(0, -1).entries()) {
    const said = row.filter(isSaid).length;
    const fields = headingsOf(row, names);
    // Rows of data above would be lost: what stands above headings fills fewer cells than they do.
    if (fields !== null && said > widest) return { at, fields };
    widest = Math.max(widest, said);
    if (at === MOST_ABOVE) break;
  }
  return null;
}

/**
 * Lays a block that was copied elsewhere onto a grid, as a spreadsheet does: its first cell on the focused one. Blank rows
 * at its end are dropped; every other text of the block is in the answer: in a cell, as a heading's column, among the lost
 * or above the headings.
 */
export function planPaste<F extends string>(
  block: readonly (readonly string[])[],
  place: PastePlace<F>,
): PastePlan<F> {
  const last = block.findLastIndex((row) => row.some(isSaid));
  const filled = block.slice(0, last + 1);
  const headings = findHeadings(filled, place.names);
  const fields = headings?.fields ?? place.fields;
  const body = headings === null ? filled : filled.slice(headings.at + 1);
  return {
    hasHeadings: headings !== null,
    above: filled
      .slice(0, headings?.at ?? 0)
      .flat()
      .filter(isSaid),
    rows: body.map((row, at) => {
      const cells: LandedCell<F>[] = [];
      const lost: string[] = [];
      for (const [column, text] of row.entries()) {
        const field = fields[column] ?? null;
        if (field !== null) cells.push({ field, text });
        else if (isSaid(text)) lost.push(text);
      }
      return { at, id: headings === null ? (place.ids[at] ?? null) : null, cells, lost };
    }),
  };
}
