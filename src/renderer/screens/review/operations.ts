import { revertCommand, seenKey, shortName, type Change } from '../../../domain/compare/change';
import { groupWords } from '../../../domain/compare/groups';
import { revertAll } from '../../../domain/compare/revert';
import { written } from '../../../domain/in-words';
import { recordsOf, REGISTER_KEYS } from '../../../domain/registers/index';
import type { Plan } from '../../../domain/schema/plan';
import { offerUndo } from '../../session/offer-undo';
import type { Session } from '../../session/session';
import { rowAt } from '../../components/row-focus';
import { comparisonOf, currentRow, reviewRows, type ReviewRow } from './rows';

function rowsOf(session: Session): readonly ReviewRow[] {
  const comparison = comparisonOf(session.state);
  return comparison === null ? [] : reviewRows(comparison.changes, session.state.views.review);
}

/** Goes to a line of the list by its number. */
export function stand(session: Session, rows: readonly ReviewRow[], place: number): void {
  const row = rows[place];
  if (row === undefined) return;
  session.setView('review', { at: { id: row.key, index: place } });
}

/** Goes to the place of a change in its own room. */
export function goToPlace(session: Session, { room, id, field, partId }: Change['place']): void {
  session.go(room, id, field, { partId });
  // The cover is edited in a dialog alone.
  if (room === 'overview') session.showDialog('planDetails');
}

/** Whether the plan has the record that a place is of; what is of no record is always there. */
export function isInPlan(plan: Plan, { room, id }: Change['place']): boolean {
  const has = (records: readonly { readonly id: string }[]): boolean =>
    records.some((record) => record.id === id);
  switch (room) {
    case 'narrative':
      return has(plan.sections);
    case 'actions':
      return has(plan.actions);
    case 'indicators':
      return has(plan.indicators);
    case 'resources':
      return REGISTER_KEYS.some((key) => has(recordsOf(plan, key)));
    default:
      return true;
  }
}

/** Goes to the next change, or the one before; names of groups are passed over. */
export function walk(session: Session, by: 1 | -1): void {
  const rows = rowsOf(session);
  const { at } = session.state.views.review;
  let place = at === null && by === 1 ? -1 : currentRow(rows, at);
  do place += by;
  while (rows[place] !== undefined && rows[place]?.kind !== 'change');
  if (rows[place] === undefined) return;
  stand(session, rows, place);
  rowAt(document.querySelector<HTMLElement>('[data-list="changes"]'), place)?.focus();
}

function current(session: Session): Change | null {
  const rows = rowsOf(session);
  const row = rows[currentRow(rows, session.state.views.review.at)];
  return row?.kind === 'change' ? row.change : null;
}

/** Ticks the change at which the keyboard is, or takes its tick away. */
export function tickCurrent(session: Session): void {
  const change = current(session);
  if (change === null) return;
  const { seen } = session.state.views.review;
  tick(session, [change], !(seen ?? []).includes(seenKey(change)));
}

/** Ticks changes as seen, or takes the ticks away. Shown at once; kept on this computer. */
export function tick(session: Session, changes: readonly Change[], isSeen: boolean): void {
  const { open } = session.state;
  if (open === null || changes.length === 0) return;
  const keys = changes.map(seenKey);
  const others = (session.state.views.review.seen ?? []).filter((key) => !keys.includes(key));
  session.setView('review', { seen: isSeen ? [...others, ...keys] : others });
  const { planId } = open;
  void session.bridge.request('seen.set', { planId, keys, isSeen }).then((answer) => {
    if (!answer.ok) session.fail(answer.error);
  });
}

/** Reverts the change at which the keyboard is. */
export function revertCurrent(session: Session): void {
  const change = current(session);
  if (change !== null) revert(session, change);
}

/** Brings one change back, as one step that can be undone. */
export function revert(session: Session, change: Change): void {
  const plan = session.state.open?.history.plan;
  const command = plan && revertCommand(change, plan);
  if (!command || !session.dispatch(command)) return;
  const { field, record } = change;
  session.toast(`Reverted: ${field} of ${shortName(record)}`, 'info', offerUndo(session));
}

/** Brings all changes of a group back as one step; says what could not be brought back. */
export function revertGroup(session: Session, changes: readonly Change[]): void {
  const plan = session.state.open?.history.plan;
  const comparison = comparisonOf(session.state);
  const [first] = changes;
  if (!plan || comparison === null || first === undefined) return;
  const { command, left } = revertAll(comparison, changes, plan);
  if (command !== null && !session.dispatch(command)) return;
  const done = changes.length - left.length;
  const said = `Reverted: ${written(done)} ${groupWords(first.group, done)}`;
  if (left.length === 0) {
    session.toast(said, 'info', offerUndo(session));
    return;
  }
  const names = left.map(({ record }) => shortName(record)).join(', ');
  const why = 'what they need is taken or gone in the plan as it is now';
  session.toast(`${done === 0 ? 'Nothing was reverted' : said}. Not: ${names}; ${why}.`, 'problem');
}
