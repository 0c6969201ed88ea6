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
  /** True where the first row named columns: every other row is new and goes by those names. */
  readonly hasHeadings: boolean;
}

/** The columns that a row names, or null where it is not a row of headings. */
function headingsOf<F extends string>(
  row: readonly string[] | undefined,
  names: ReadonlyMap<string, F>,
): (F | null)[] | null {
  if (!row) return null;
  const fields = row.map((cell) => names.get(cell.trim().toLowerCase()) ?? null);
  const known = fields.filter((field) => field !== null);
  if (known.length < 2 || new Set(known).size < known.length) return null;
  // A heading that is not known must not hide: one stranger among many is a heading, half of them are data.
  return known.length * 2 > row.filter((cell) => cell.trim() !== '').length ? fields : null;
}

/**
 * Lays a block that was copied elsewhere onto a grid, as a spreadsheet does: its first cell on the focused one. Blank rows
 * at its end are dropped; every other text of the block is in the answer, in a cell or among the lost.
 */
export function planPaste<F extends string>(
  block: readonly (readonly string[])[],
  place: PastePlace<F>,
): PastePlan<F> {
  const last = block.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  const filled = block.slice(0, last + 1);
  const headings = filled.length > 1 ? headingsOf(filled[0], place.names) : null;
  const fields = headings ?? place.fields;
  const body = headings === null ? filled : filled.slice(1);
  return {
    hasHeadings: headings !== null,
    rows: body.map((row, at) => {
      const cells: LandedCell<F>[] = [];
      const lost: string[] = [];
      for (const [column, text] of row.entries()) {
        const field = fields[column] ?? null;
        if (field !== null) cells.push({ field, text });
        else if (text.trim() !== '') lost.push(text);
      }
      return { at, id: headings === null ? (place.ids[at] ?? null) : null, cells, lost };
    }),
  };
}
