import type { Command } from '../../../domain/commands/schema';
import { count, nameList, written } from '../../../domain/in-words';
import { stillUsed } from '../../../domain/live/uses';
import { actionRows } from '../../../domain/queries/action-rows';
import { threadOf } from '../../../domain/queries/thread';
import type { Action, Plan } from '../../../domain/schema/plan';
import { provideActions } from '../../commands/actions-commands';
import { offerUndo } from '../../session/offer-undo';
import type { Session } from '../../session/session';
import type { OpenState, SessionState } from '../../session/state';
import { chosen } from './chosen';
import { addOne, duplicates, fillField, moveInGroup, type NewPlace } from './edits';
import { fieldOf, isFieldName } from './fields';
import { managersOf, refsOf } from './refs';

/** What people do to actions, from the grid, the drawer, the menu and the palette alike. */

/** A new stable id. */
export function newId(prefix: 'act' | 'ms'): string {
  return `${prefix}-${crypto.randomUUID()}`;
}

/** The rows as the room shows them. */
export function shownRows({ history, pack }: OpenState, view: SessionState['views']['actions']) {
  return actionRows(history.plan, pack, {
    groupBy: view.groupBy,
    text: view.filter,
    manager: view.manager,
    collapsed: new Set(view.collapsed),
    sort: view.sort,
  });
}

function actionOf(plan: Plan, id: string | null): Action | null {
  return plan.actions.find((action) => action.id === id) ?? null;
}

/** Makes an action, or a priority, the one that the drawer shows and that commands are for. */
export function lookAt(session: Session, place: Partial<SessionState['views']['actions']>): void {
  const now = session.state.views.actions;
  const isThere = Object.entries(place).every(
    ([key, value]) => now[key as keyof typeof now] === value,
  );
  if (!isThere) session.setView('actions', place);
}

/** Carries out a command unless there is nothing to do. */
export function doIt(session: Session, command: Command | null): boolean {
  return command !== null && session.dispatch(command);
}

/** Where an action added now would go, and what it would already say. */
export function placeForNew({ open, views }: SessionState, priorityId: string | null): NewPlace {
  const { selectedId, groupBy } = views.actions;
  if (!open) return { afterId: null, says: {} };
  const { plan } = open.history;
  const current = actionOf(plan, selectedId);
  const { priorities } = threadOf(plan, open.pack);
  const own = current?.priorityIds.find((id) => priorities.has(id)) ?? null;
  const under = priorityId ?? own ?? views.actions.priorityId;
  const isNeighbour = current !== null && (priorityId === null || own === priorityId);
  return {
    afterId: isNeighbour ? current.id : lastUnder(plan, under),
    says: {
      priorityIds: under === null ? [] : [under],
      ...(groupBy === 'manager' && current ? { manager: current.manager } : {}),
    },
  };
}

function lastUnder(plan: Plan, priorityId: string | null): string | null {
  const last = plan.actions.findLast((action) => action.priorityIds[0] === priorityId);
  return priorityId === null ? null : (last?.id ?? null);
}

/** Adds an action under a priority, or under that of the selected action, and goes to its title. */
export function addAction(session: Session, priorityId: string | null = null): void {
  session.flush();
  const { open } = session.state;
  if (!open) return;
  const { plan } = open.history;
  const id = newId('act');
  const place = placeForNew(session.state, priorityId);
  if (!session.dispatch(addOne(plan, refsOf(plan, open.pack), id, place))) return;
  session.setView('actions', { filter: '', manager: null, selectedId: id, pickedIds: [] });
  session.go('actions', id, 'title');
}

/** Copies the chosen actions, each behind its own. */
export function duplicateActions(session: Session): void {
  session.flush();
  const { open } = session.state;
  if (!open) return;
  const { plan } = open.history;
  const copies = duplicates(
    plan,
    refsOf(plan, open.pack),
    chosen(session.state).map(({ id }) => id),
    () => newId('act'),
  );
  if (copies === null || !session.dispatch(copies.command)) return;
  const [first = null] = copies.ids;
  session.setView('actions', { selectedId: first, pickedIds: [] });
  session.go('actions', first, 'title');
}

/** Takes the chosen actions out at once; a toast says what went with them and offers Undo. */
export function removeActions(session: Session): void {
  session.flush();
  const { open } = session.state;
  const actions = chosen(session.state);
  if (!open || actions.length === 0) return;
  const refs = refsOf(open.history.plan, open.pack);
  const ids = actions.map(({ id }) => id);
  const used = stillUsed(open.history.plan, 'action', ids);
  const { views } = session.state;
  const next = neighbourOf(open, views.actions, new Set(ids));
  if (!session.dispatch({ type: 'action.remove', ids })) return;
  session.setView('actions', { pickedIds: [], selectedId: next });
  const said = [removedNames(actions), linksOf(actions, refs), used].filter(Boolean).join('. ');
  session.toast(said, 'info', offerUndo(session));
  if (next !== null) session.go('actions', next, views.actions.field);
}

/** The action to go to when some are taken out: the next below that stays, else the last above. */
function neighbourOf(
  open: OpenState,
  view: SessionState['views']['actions'],
  gone: ReadonlySet<string>,
): string | null {
  const shown = shownRows(open, view).rows.flatMap((row) =>
    row.kind === 'action' ? [row.action.id] : [],
  );
  const last = shown.findLastIndex((id) => gone.has(id));
  const stays = (id: string): boolean => !gone.has(id);
  return shown.slice(last + 1).find(stays) ?? shown.slice(0, last + 1).findLast(stays) ?? null;
}

function removedNames(actions: readonly Action[]): string {
  const [first] = actions;
  return actions.length === 1 && first
    ? `${first.ref} deleted`
    : `${written(actions.length)} actions deleted`;
}

function linksOf(actions: readonly Action[], refs: ReturnType<typeof refsOf>): string {
  const codes = new Set<string>();
  for (const action of actions) {
    for (const id of action.priorityIds) codes.add(refs.priorityById.get(id)?.code ?? id);
    for (const { indicatorId } of action.indicators) {
      codes.add(refs.indicatorById.get(indicatorId)?.code ?? indicatorId);
    }
    for (const id of action.commitmentIds) codes.add(refs.commitmentById.get(id)?.code ?? id);
  }
  return codes.size === 0 ? '' : `Links cut: ${nameList([...codes])}`;
}

/** Moves the selected action one place inside its group, as the list is shown. */
export function moveAction(session: Session, step: -1 | 1): void {
  const { open, views } = session.state;
  const id = views.actions.selectedId;
  if (!open || id === null) return;
  if (views.actions.sort !== null) {
    session.toast('The list is sorted by a column. Take the sort off to move actions.');
    return;
  }
  const order: string[] = [];
  for (const row of shownRows(open, views.actions).rows) {
    if (row.kind === 'action') order.push(row.action.id);
    else if (order.includes(id)) break;
    else order.length = 0;
  }
  doIt(session, moveInGroup(open.history.plan, order, id, step));
}

/**
 * Copies the current column down: from the first picked row as shown onto the others, or from the row above onto the
 * selected one.
 */
export function fillDown(session: Session): void {
  session.flush();
  const { open, views } = session.state;
  const { field, pickedIds, selectedId } = views.actions;
  if (!open || field === null || !isFieldName(field)) return;
  const shown = shownRows(open, views.actions).rows.flatMap((row) =>
    row.kind === 'action' ? [row.action] : [],
  );
  const picked = new Set(pickedIds);
  const run = shown.filter((action) => picked.has(action.id));
  const at = shown.findIndex((action) => action.id === selectedId);
  const [source, ...targets] = run.length > 1 ? run : shown.slice(Math.max(0, at - 1), at + 1);
  if (!source || targets.length === 0) return;
  const refs = refsOf(open.history.plan, open.pack);
  const command = fillField(field, source, targets, refs);
  if (command !== null && doIt(session, command)) {
    const value = fieldOf(field).text(source, refs).split('\n')[0] ?? '';
    // Those that said it already, or cannot say it, are not among them.
    const filled = count(command.type === 'batch' ? command.commands.length : 1, 'action');
    const said = value === '' ? `Cleared in ${filled}` : `“${value}” filled into ${filled}`;
    session.toast(said, 'info', offerUndo(session));
  }
}

/** Managers in use, for lists of suggestions. */
export function managers(open: OpenState): readonly string[] {
  return managersOf(open.history.plan, open.pack);
}

provideActions({
  add: addAction,
  duplicate: duplicateActions,
  remove: removeActions,
  fillDown,
  move: moveAction,
});
