import type { GridApi } from 'ag-grid-community';
import { neighbourOf } from './neighbour';

interface Keyed {
  readonly key: string;
}

/** Where focus stands: a row by its key, and a column. */
interface Place {
  readonly key: string;
  readonly column: string;
}

/**
 * Keeps focus with the record that it is on. The grid itself knows focus by the number of the row: when rows come and
 * go, the next key would be for another record.
 */
export class RowFocus<Row extends Keyed> {
  private rows: readonly Row[];
  /** Places that the grid tells of although nobody went there. */
  private readonly quiet = new Set<string>();

  constructor(
    private readonly api: GridApi<Row>,
    private readonly box: HTMLElement,
    first: readonly Row[],
    /** Ends the edit that is under way and hands its text out. */
    private readonly endEdit: () => void,
  ) {
    this.rows = first;
  }

  /**
   * Gives the grid its rows. Focus stays with its row, in view; where the row is gone it goes to a neighbour. It is
   * taken from no other part of the window. An editor goes along with its row, and is closed where that is gone.
   */
  setRows(rows: readonly Row[]): void {
    const { api, rows: before } = this;
    if (rows === before) return;
    this.rows = rows;
    const edited = this.placeEdited();
    if (edited !== null && rows.some(({ key }) => key === edited.key)) {
      // The grid stops an edit when focus is set; it finds the row of its editor by itself.
      api.setGridOption('rowData', rows as Row[]);
      return;
    }
    if (edited !== null) this.endEdit();
    const here = edited ?? this.placeInUse();
    const place = here ?? this.placeKept();
    if (place === null) {
      api.setGridOption('rowData', rows as Row[]);
      return;
    }
    const isThere = rows.some(({ key }) => key === place.key);
    const key = isThere ? place.key : neighbourOf(before, rows, place.key);
    if (key === null) api.clearFocusedCell();
    else if (here === null) this.keepAt(rows, { ...place, key });
    api.setGridOption('rowData', rows as Row[]);
    if (here !== null && key !== null) this.take({ ...place, key });
  }

  /** Whether the grid tells of focus that a person put there. Asked once for each time that it tells. */
  isReal(index: number | null, column: string | null): boolean {
    return !this.quiet.delete(placeName(index, column));
  }

  /** The cell or row that has the focus of the browser. */
  private placeInUse(): Place | null {
    const { activeElement } = document;
    if (!activeElement || !this.box.contains(activeElement)) return null;
    const key = activeElement.closest('[row-id]')?.getAttribute('row-id') ?? null;
    const column =
      activeElement.closest('[col-id]')?.getAttribute('col-id') ??
      this.api.getFocusedCell()?.column.getColId();
    return key === null || column === undefined ? null : { key, column };
  }

  private placeEdited(): Place | null {
    const [cell] = this.api.getEditingCells();
    const row = cell ? this.api.getDisplayedRowAtIndex(cell.rowIndex)?.data : undefined;
    return cell && row ? { key: row.key, column: cell.colId } : null;
  }

  /** The cell that would have focus if the grid had it: an editor, a dialog or a panel has it now. */
  private placeKept(): Place | null {
    const cell = this.api.getFocusedCell();
    const row = cell ? this.api.getDisplayedRowAtIndex(cell.rowIndex)?.data : undefined;
    return cell && row ? { key: row.key, column: cell.column.getColId() } : null;
  }

  /** Says before the rows come where the kept cell will be, so that its element stays: a dialog gives focus back to it. */
  private keepAt(rows: readonly Row[], { key, column }: Place): void {
    const index = rows.findIndex((row) => row.key === key);
    if (index === this.api.getFocusedCell()?.rowIndex) return;
    this.quiet.add(placeName(index, column));
    const list = this.box.querySelector<HTMLElement>('.ag-grid-scrolling-rows');
    // The grid knows no way to say where focus belongs without taking it.
    if (list) list.inert = true;
    this.api.setFocusedCell(index, column);
    if (list) list.inert = false;
  }

  private take({ key, column }: Place): void {
    const { api, box } = this;
    const index = api.getRowNode(key)?.rowIndex ?? null;
    if (index === null) return;
    const { activeElement } = document;
    const isThere =
      activeElement !== null &&
      box.contains(activeElement) &&
      activeElement.closest('[row-id]')?.getAttribute('row-id') === key;
    if (isThere && api.getFocusedCell()?.rowIndex === index) return;
    api.ensureIndexVisible(index);
    api.setFocusedCell(index, column);
  }
}

function placeName(index: number | null, column: string | null): string {
  return `${String(index)} ${column ?? ''}`;
}
