import type { Cell } from './model';

/**
 * Stands right after a figure that was made up for a sample. A letter in square brackets, and not a dagger or a star, as
 * screen readers say it; a space that does not break, so that it stays with its figure.
 * Source: Government Analysis Function, "Symbols in tables: definitions and help".
 */
export const MADE_UP_MARK = '\u00A0[i]';

/** What the mark means; stands under each table that has it. */
export const MADE_UP =
  '[i] Illustrative: the figure was made up for a sample, and no source gives it.';

/** The mark where a figure was made up, and nothing where it was not. */
export function madeUpMark(isMadeUp: boolean): string {
  return isMadeUp ? MADE_UP_MARK : '';
}

/** Whether any cell has the mark. */
export function hasMadeUp(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) =>
    row.some((cell) => cell.some((runs) => runs.some(({ text }) => text.includes(MADE_UP_MARK)))),
  );
}
