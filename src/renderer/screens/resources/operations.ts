import { addRecordsCommand } from '../../../domain/commands/record-commands';
import type { Command } from '../../../domain/commands/schema';
import { written } from '../../../domain/in-words';
import {
  recordsOf,
  registerOf,
  type AnyRecord,
  type RegisterKey,
} from '../../../domain/registers/index';
import { nameOf, recordField } from '../../../domain/registers/names';
import { pressuresToAdd } from '../../../domain/registers/pressures';
import { recordRefs } from '../../../domain/registers/refs';
import { provideResources } from '../../commands/resources-commands';
import { offerUndo } from '../../session/offer-undo';
import type { Session } from '../../session/session';
import type { OpenState, SessionState } from '../../session/state';
import { addOne, duplicates, fillField, moveBy } from './edits';
import { matches, orderOf } from './rows';
import { registerShown } from './which-register';

/** What people do to the records of a register, from the grid, the panel, the menu and the palette alike. */

/** A new stable id. */
export function newId(): string {
  return `rec-${crypto.randomUUID()}`;
}

type View = SessionState['views']['resources'];

/** The records as the room shows them. */
export function shownRecords(open: OpenState, view: View): readonly AnyRecord[] {
  const { pack } = open;
  const { plan } = open.history;
  const register = registerShown(open, view);
  const all = recordsOf(plan, register);
  const refs = recordRefs(plan, pack);
  return orderOf(register, all)
    .map(({ record }) => record)
    .filter((record) => matches(register, record, refs, all, view));
}

/** The records that a command is for: those picked, else the one selected. In the order of the list. */
export function chosenRecords({ open, views }: SessionState): readonly AnyRecord[] {
  if (!open) return [];
  const { pickedIds, selectedId } = views.resources;
  const register = registerShown(open, views.resources);
  const ids = new Set(pickedIds.length > 0 ? pickedIds : [selectedId]);
  return orderOf(register, recordsOf(open.history.plan, register))
    .map(({ record }) => record)
    .filter(({ id }) => ids.has(id));
}

/** Carries out a command unless there is nothing to do. */
export function doIt(session: Session, command: Command | null): boolean {
  return command !== null && session.dispatch(command);
}

/** Makes a record the one that the panel shows and that commands are for. */
export function lookAt(session: Session, place: Partial<View>): void {
  const now = session.state.views.resources;
  const isThere = Object.entries(place).every(
    ([key, value]) => now[key as keyof typeof now] === value,
  );
  if (!isThere) session.setView('resources', place);
}

/** Goes to another register because the person chose it, whatever the room was asked to show before. */
export function chooseRegister(session: Session, register: RegisterKey): void {
  session.lookNowhere();
  showRegister(session, register);
}

/** Shows another register, from its top. */
export function showRegister(session: Session, register: RegisterKey): void {
  if (session.state.views.resources.register === register) return;
  session.flush();
  session.setView('resources', {
    register,
    filter: '',
    cell: null,
    selectedId: null,
    pickedIds: [],
    field: null,
  });
}

function goToNew(session: Session, key: RegisterKey, id: string): void {
  session.setView('resources', { filter: '', cell: null, selectedId: id, pickedIds: [] });
  session.go('resources', id, recordField(key, registerOf(key).name));
}

/** Adds a record after the selected one and goes to its name. */
export function addRecord(session: Session): void {
  session.flush();
  const { open, views } = session.state;
  if (!open) return;
  const { selectedId } = views.resources;
  const register = registerShown(open, views.resources);
  const id = newId();
  if (!session.dispatch(addOne(open.history.plan, register, id, selectedId))) return;
  goToNew(session, register, id);
}

/** Adds the pressures that the pack's document names and the budget does not have yet. */
export function addPressures(session: Session): void {
  session.flush();
  const { open } = session.state;
  if (!open) return;
  const { plan } = open.history;
  const records = pressuresToAdd(plan.registers.budget, open.pack, newId);
  const [first] = records;
  if (!first) return;
  const start = plan.registers.budget.length;
  const entries = records.map((record, place) => ({ at: start + place, record }));
  if (!session.dispatch(addRecordsCommand('budget', entries))) return;
  const count = records.length === 1 ? '1 pressure' : `${written(records.length)} pressures`;
  session.toast(`${count} added, with sums still to come`, 'info', offerUndo(session));
  goToNew(session, 'budget', first.id);
}

function duplicate(session: Session): void {
  session.flush();
  const { open, views } = session.state;
  if (!open) return;
  const register = registerShown(open, views.resources);
  const ids = new Set(chosenRecords(session.state).map(({ id }) => id));
  const copies = duplicates(open.history.plan, register, ids, newId);
  const [first] = copies?.ids ?? [];
  if (copies === null || first === undefined || !session.dispatch(copies.command)) return;
  goToNew(session, register, first);
}

/** Takes the chosen records out at once; a message offers Undo. */
export function removeRecords(session: Session): void {
  session.flush();
  const { open, views } = session.state;
  const records = chosenRecords(session.state);
  const [first] = records;
  if (!open || !first) return;
  const { field } = views.resources;
  const register = registerShown(open, views.resources);
  const ids = records.map(({ id }) => id);
  const gone = new Set(ids);
  const shown = shownRecords(open, views.resources).map(({ id }) => id);
  const last = shown.findLastIndex((id) => gone.has(id));
  const stays = (id: string): boolean => !gone.has(id);
  const next =
    shown.slice(last + 1).find(stays) ?? shown.slice(0, last + 1).findLast(stays) ?? null;
  if (!session.dispatch({ type: 'record.remove', register, ids })) return;
  session.setView('resources', { pickedIds: [], selectedId: next });
  const { nouns } = registerOf(register);
  const said = ids.length === 1 ? nameOf(register, first) : `${written(ids.length)} ${nouns}`;
  session.toast(`${said} deleted`, 'info', offerUndo(session));
  const column = field ?? registerOf(register).name;
  if (next !== null) session.go('resources', next, recordField(register, column));
}

function move(session: Session, step: -1 | 1): void {
  const { open, views } = session.state;
  const { selectedId } = views.resources;
  if (!open || selectedId === null) return;
  const register = registerShown(open, views.resources);
  const { plan } = open.history;
  const { groupBy } = registerOf(register);
  const record = recordsOf(plan, register).find(({ id }) => id === selectedId);
  if (!record) return;
  // Among its neighbours: what parts the list is changed in its own field.
  const together = shownRecords(open, views.resources).filter(
    (one) =>
      (groupBy === null || one[groupBy] === record[groupBy]) &&
      one['reportsTo'] === record['reportsTo'],
  );
  const shown = together.map(({ id }) => id);
  doIt(session, moveBy(plan, register, shown, selectedId, step));
}

function fillDown(session: Session): void {
  session.flush();
  const { open, views } = session.state;
  const { field, pickedIds, selectedId } = views.resources;
  if (!open || field === null) return;
  const register = registerShown(open, views.resources);
  const { plan } = open.history;
  const shown = shownRecords(open, views.resources);
  const picked = shown.filter(({ id }) => pickedIds.includes(id));
  const at = shown.findIndex(({ id }) => id === selectedId);
  const [source, ...targets] =
    picked.length > 1 ? picked : shown.slice(Math.max(0, at - 1), at + 1);
  if (!source || targets.length === 0) return;
  const refs = recordRefs(plan, open.pack);
  doIt(session, fillField(register, field, source, targets, refs, recordsOf(plan, register)));
}

provideResources({
  add: addRecord,
  duplicate,
  remove: removeRecords,
  fillDown,
  move,
});
