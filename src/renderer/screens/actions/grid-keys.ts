import type { GridApi } from 'ag-grid-community';
import { isCharacter, type GridPress } from '../../components/grid/keys';
import type { Session } from '../../session/session';
import { isLinkField } from './columns';
import { setFields } from './edits';
import { fieldOf, isFieldName } from './fields';
import type { LinkRequest } from './linking';
import { addAction, doIt, removeActions } from './operations';
import { toggleGroup } from './toggle-group';
import type { ActionView, ViewRow } from './view-rows';

/** What the keys of the list of actions work on. */
export interface KeyPlace {
  readonly session: Session;
  readonly api: GridApi<ViewRow>;
  readonly canWrite: boolean;
  readonly openLinks: (request: LinkRequest) => void;
  /** Puts focus into the drawer. */
  readonly intoDrawer: () => void;
}

/** Keys that belong to commands of the window; the grid must not take them for its own. */
function isCommandKey(event: KeyboardEvent): boolean {
  const { key, altKey } = event;
  if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) return true;
  const withCtrl = event.ctrlKey || event.metaKey;
  return withCtrl && (key === 'Enter' || key.toLowerCase() === 'd' || key.toLowerCase() === 'i');
}

/** Takes a key of the list of actions; false: the grid does with it what spreadsheets do. */
export function pressKey(place: KeyPlace, press: GridPress): boolean {
  const row = place.api.getRowNode(press.rowId)?.data;
  if (!row || press.editing) return false;
  if (isCommandKey(press.event)) return true;
  if (press.event.key === 'Escape' && place.api.getSelectedNodes().length > 0) {
    place.api.deselectAll();
    return true;
  }
  return row.kind === 'action' ? inAction(place, press, row) : inHeading(place, press, row);
}

function inAction(place: KeyPlace, { event, field }: GridPress, row: ActionView): boolean {
  const { session, api, canWrite } = place;
  const { key } = event;
  const opens = key === 'Enter' || key === 'F2';
  if (event.shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    extend(api, key === 'ArrowUp' ? -1 : 1);
    event.preventDefault();
    return true;
  }
  if (key === 'Delete' && canWrite) {
    if (api.getSelectedNodes().length > 0) removeActions(session);
    else clearCell(session, row, field);
    event.preventDefault();
    return true;
  }
  if (canWrite && isLinkField(field) && (opens || isCharacter(event))) {
    const startWith = opens ? {} : { startWith: key };
    place.openLinks({ kind: 'action', actionId: row.action.id, field, ...startWith });
    event.preventDefault();
    return true;
  }
  if (opens && !(canWrite && isFieldName(field))) {
    place.intoDrawer();
    event.preventDefault();
    return true;
  }
  return false;
}

function clearCell(session: Session, { action, refs }: ActionView, field: string): void {
  // A status is never blank.
  if (!isFieldName(field) || field === 'status') return;
  const reading = fieldOf(field).read('', action, refs);
  if (reading.ok) doIt(session, setFields(action, reading.value));
}

/** Picks the row with focus and the next action in a direction, as Shift does in a list, and goes there. */
function extend(api: GridApi<ViewRow>, step: -1 | 1): void {
  const cell = api.getFocusedCell();
  if (!cell) return;
  let next = cell.rowIndex + step;
  while (api.getDisplayedRowAtIndex(next)?.selectable === false) next += step;
  if (!api.getDisplayedRowAtIndex(next)) return;
  for (const at of [cell.rowIndex, next]) api.getDisplayedRowAtIndex(at)?.setSelected(true);
  api.ensureIndexVisible(next);
  api.setFocusedCell(next, cell.column);
}

function inHeading(
  place: KeyPlace,
  { event }: GridPress,
  row: Exclude<ViewRow, ActionView>,
): boolean {
  const { session, canWrite } = place;
  const element = event.target instanceof HTMLElement ? event.target : null;
  if (element?.getAttribute('role') !== 'row') {
    // Keys inside a button of the row are the button's; Escape goes back to the row.
    if (event.key === 'Escape') element?.closest<HTMLElement>('[role="row"]')?.focus();
    return event.key !== 'Tab';
  }
  const button = element.querySelector('button');
  const { key } = event;
  if (key === 'Tab' && !event.shiftKey && button) button.focus();
  else if (row.kind === 'ghost') {
    if (!(key === 'Enter' && canWrite)) return false;
    addAction(session, row.priorityId);
  } else if (key === 'Enter' || key === ' ') toggleGroup(session, row.key);
  else if (key === 'ArrowLeft' && !row.collapsed) toggleGroup(session, row.key, true);
  else if (key === 'ArrowRight' && row.collapsed) toggleGroup(session, row.key, false);
  else return false;
  event.preventDefault();
  return true;
}
