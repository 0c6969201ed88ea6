import type { GridApi, SuppressKeyboardEventParams } from 'ag-grid-community';

/** A key on a cell, as the grid tells of it. */
export type Press<Row> = SuppressKeyboardEventParams<Row>;

/** Whether an event comes from the cell or row itself and not from a field in it. */
export function isPlace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('.ag-cell, .ag-row');
}

/** Marks a column that is worked out and never typed into. */
export const WORKED_OUT = 'gt-worked-out';

/**
 * Ends an edit and goes to the cell beside it, as a spreadsheet does; the grid would skip to the next with an editor. A
 * column that is worked out is passed by: who types a row from left to right has nothing to say there.
 */
export function leaveByTab(api: GridApi, event: KeyboardEvent): boolean {
  api.stopEditing();
  const step = (): boolean => (event.shiftKey ? api.tabToPreviousCell() : api.tabToNextCell());
  while (step() && isWorkedOut(api)) continue;
  event.preventDefault();
  return true;
}

function isWorkedOut(api: GridApi): boolean {
  return api.getFocusedCell()?.column.getColDef().context === WORKED_OUT;
}

/** Ends an edit and goes to the next record below (Shift: above): a heading between two has nothing to type into. */
export function leaveByEnter(api: GridApi, event: KeyboardEvent): boolean {
  const [cell] = api.getEditingCells();
  api.stopEditing();
  event.preventDefault();
  if (!cell) return true;
  const step = event.shiftKey ? -1 : 1;
  let next = cell.rowIndex + step;
  while (api.getDisplayedRowAtIndex(next)?.selectable === false) next += step;
  const index = api.getDisplayedRowAtIndex(next) ? next : cell.rowIndex;
  api.ensureIndexVisible(index);
  api.setFocusedCell(index, cell.colId);
  return true;
}

/** Gives an edit up at once. The grid would do it a moment later, and then to the editor that the next key has opened. */
export function cancelEdit(api: GridApi, event: KeyboardEvent): boolean {
  api.stopEditing(true);
  event.preventDefault();
  return true;
}

/** The key of a row, as the grid asks for it. */
export const keyOf = ({ data }: { readonly data: { readonly key: string } }): string => data.key;

/** False for events of fields that stand inside a heading row. */
export function isOfTheGrid(event: { readonly target: EventTarget }): boolean {
  return !(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement);
}
