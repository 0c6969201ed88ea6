import type { GridApi } from 'ag-grid-community';

/** Frames to wait for a row: the grid draws it a moment after it comes into view. */
const PATIENCE = 30;

/** A place in a list: a row by its key, and a column; null: the row itself, as of a heading. */
export interface CellPlace {
  readonly key: string;
  readonly column: string | null;
}

/** Brings a cell into view, gives it focus as soon as it is drawn, and goes on. `first`: the column of a row itself. */
export function goToCell<Row>(
  api: GridApi<Row>,
  place: CellPlace,
  first: string,
  then: () => void,
  frames = PATIENCE,
): void {
  const { key, column } = place;
  if (api.isDestroyed() || frames === 0) return;
  const rowIndex = api.getRowNode(key)?.rowIndex;
  if (typeof rowIndex === 'number') {
    api.ensureIndexVisible(rowIndex);
    if (column !== null) api.ensureColumnVisible(column);
    if (document.querySelector(selectorOf(place))) {
      api.setFocusedCell(rowIndex, column ?? first);
      then();
      return;
    }
  }
  requestAnimationFrame(() => {
    goToCell(api, place, first, then, frames - 1);
  });
}

/** Opens a cell for writing as soon as it has focus. */
export function editCell<Row>(
  api: GridApi<Row>,
  key: string,
  column: string,
  frames = PATIENCE,
): void {
  const rowIndex = api.getRowNode(key)?.rowIndex;
  if (api.isDestroyed() || typeof rowIndex !== 'number' || frames === 0) return;
  if (document.activeElement?.matches(selectorOf({ key, column }))) {
    api.startEditingCell({ rowIndex, colKey: column });
    return;
  }
  requestAnimationFrame(() => {
    editCell(api, key, column, frames - 1);
  });
}

function selectorOf({ key, column }: CellPlace): string {
  const row = `[row-id="${CSS.escape(key)}"]`;
  return column === null ? row : `${row} [col-id="${column}"]`;
}
