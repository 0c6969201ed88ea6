import { MADE_UP_MARK } from '../domain/queries/made-up-mark';
import type { Cell } from './model';

/** What the mark means; stands under each table that has it. */
export const MADE_UP =
  '[i] Illustrative: the figure was made up for a sample, and no source gives it.';

/** Whether any cell has the mark. */
export function hasMadeUp(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) =>
    row.some((cell) => cell.some((runs) => runs.some(({ text }) => text.includes(MADE_UP_MARK)))),
  );
}
