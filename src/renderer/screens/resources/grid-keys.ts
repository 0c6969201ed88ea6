import type { GridApi } from 'ag-grid-community';
import { setRecordCommand } from '../../../domain/commands/record-commands';
import { nameList } from '../../../domain/in-words';
import { registerOf, type RegisterKey } from '../../../domain/registers/index';
import { headingOf } from '../../../domain/registers/names';
import { readChange } from '../../../domain/registers/read';
import { sourcesOf } from '../../../domain/registers/worked';
import { isCharacter, type GridPress } from '../../components/grid/keys';
import type { Session } from '../../session/session';
import { doIt, removeRecords } from './operations';
import type { RecordRow, ViewRow } from './rows';

/** What the keys of a register work on. */
export interface KeyPlace {
  readonly session: Session;
  readonly api: GridApi<ViewRow>;
  readonly register: RegisterKey;
  readonly canWrite: boolean;
  readonly openLinks: (recordId: string, field: string, startWith: string) => void;
  /** Puts focus into the panel. */
  readonly intoDrawer: () => void;
}

/** Keys that belong to commands of the window; the grid must not take them for its own. */
function isCommandKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) return true;
  return (ctrlKey || metaKey) && (key === 'Enter' || ['d', 'i'].includes(key.toLowerCase()));
}

/** Takes a key of the list; false: the grid does with it what spreadsheets do. */
export function pressKey(place: KeyPlace, press: GridPress): boolean {
  const { session, api, canWrite, register } = place;
  const row = api.getRowNode(press.rowId)?.data;
  if (row?.kind !== 'record' || press.editing) return false;
  if (isCommandKey(press.event)) return true;
  const { event, field } = press;
  const { key } = event;
  const opens = key === 'Enter' || key === 'F2';
  const kind = registerOf(register).fields[field]?.kind;
  if (key === 'Escape' && api.getSelectedNodes().length > 0) api.deselectAll();
  else if (event.shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    extend(api, key === 'ArrowUp' ? -1 : 1);
  } else if (key === 'Delete' && canWrite) {
    if (api.getSelectedNodes().length > 0) removeRecords(session);
    else clearCell(session, register, row, field);
  } else if (canWrite && kind === 'links' && (opens || isCharacter(event))) {
    place.openLinks(row.record.id, field, opens ? '' : key);
  } else if (canWrite && kind === undefined && isCharacter(event)) {
    sayWorkedOut(session, register, field);
  } else if (opens && (!canWrite || kind === undefined)) place.intoDrawer();
  else return false;
  event.preventDefault();
  return true;
}

/** Says what a column follows from that somebody types into, so that what was typed is not lost without a word. */
function sayWorkedOut(session: Session, key: RegisterKey, column: string): void {
  const { open } = session.state;
  const { computed, fields } = registerOf(key);
  const found = computed.find((one) => one.key === column);
  if (!found || !open) return;
  const { year } = open.history.plan.header;
  const names = sourcesOf(found).flatMap((name) =>
    fields[name] ? headingOf(fields[name], year) : [],
  );
  session.toast(`${found.label} follows from ${nameList(names)}. Type into those.`);
}

function clearCell(session: Session, key: RegisterKey, row: RecordRow, field: string): void {
  const reading = readChange(key, field, '', row.record, row.refs, row.all);
  if (!reading.ok || Object.keys(reading.value).length === 0) return;
  doIt(session, setRecordCommand(key, row.record.id, reading.value));
}

/** Picks the row with focus and the next in a direction, as Shift does in a list, and goes there. */
function extend(api: GridApi<ViewRow>, step: -1 | 1): void {
  const cell = api.getFocusedCell();
  if (!cell) return;
  const next = cell.rowIndex + step;
  if (!api.getDisplayedRowAtIndex(next)) return;
  for (const at of [cell.rowIndex, next]) api.getDisplayedRowAtIndex(at)?.setSelected(true);
  api.ensureIndexVisible(next);
  api.setFocusedCell(next, cell.column);
}
