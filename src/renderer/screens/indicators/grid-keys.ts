import type { GridApi } from 'ag-grid-community';
import type { GridPress } from '../../components/grid/keys';
import type { Session } from '../../session/session';
import { isCellField } from './fields';
import { clearCells, measuresShown, toggleGroup } from './operations';
import type { GroupRow, MeasureRow, RoomRow } from './room-rows';

/** What the keys of the list work on. */
export interface KeyPlace {
  readonly session: Session;
  readonly api: GridApi<RoomRow>;
  readonly rows: readonly RoomRow[];
  readonly canWrite: boolean;
  /** Puts focus into the panel, on a field of it or at its top. */
  readonly intoPanel: (field: string | null) => void;
}

/** Keys that belong to commands of the window; the grid must not take them for its own. */
function isCommandKey(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  return (event.ctrlKey || event.metaKey) && ['enter', 'd', 'r', 'i'].includes(key);
}

/** Takes a key of the list; false: the grid does with it what spreadsheets do. */
export function pressKey(place: KeyPlace, press: GridPress): boolean {
  const row = place.api.getRowNode(press.rowId)?.data;
  if (!row || press.editing) return false;
  if (isCommandKey(press.event)) return true;
  return row.kind === 'measure' ? inMeasure(place, press, row) : inHeading(place, press, row);
}

function inMeasure(place: KeyPlace, { event, field }: GridPress, row: MeasureRow): boolean {
  const { session, api, rows, canWrite, intoPanel } = place;
  const { key } = event;
  if (key === 'Escape' && api.getSelectedNodes().length > 0) {
    api.deselectAll();
    return true;
  }
  if (event.shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    extend(api, key === 'ArrowUp' ? -1 : 1);
    return false;
  }
  if (key === 'Delete' && canWrite) {
    event.preventDefault();
    if (isCellField(field)) clearCells(session, measuresShown(rows));
    return true;
  }
  if (key === 'Enter' || key === 'F2') {
    const column = api.getColumn(field);
    const node = api.getRowNode(row.key);
    if (column && node && column.isCellEditable(node)) return false;
    event.preventDefault();
    intoPanel(panelField(field));
    return true;
  }
  return false;
}

/** Where the panel has what a column only shows. */
const PANEL_FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  comparator: 'comparators',
  source: 'dataSource',
  role: 'role',
  actions: 'actions',
};

/** The field of the panel that a column only shows; null: the top of the panel. */
export function panelField(field: string): string | null {
  return PANEL_FIELDS[field] ?? null;
}

/** Picks the row with focus and the next one in a direction, as Shift does in a list. */
function extend(api: GridApi<RoomRow>, step: -1 | 1): void {
  const at = api.getFocusedCell()?.rowIndex;
  if (at === undefined) return;
  for (const index of [at, at + step]) api.getDisplayedRowAtIndex(index)?.setSelected(true);
}

function inHeading({ session }: KeyPlace, { event }: GridPress, row: GroupRow): boolean {
  const { key } = event;
  if (key === 'Enter' || key === ' ') toggleGroup(session, row.key);
  else if (key === 'ArrowLeft' && !row.collapsed) toggleGroup(session, row.key, true);
  else if (key === 'ArrowRight' && row.collapsed) toggleGroup(session, row.key, false);
  else return false;
  event.preventDefault();
  return true;
}
