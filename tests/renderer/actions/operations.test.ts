// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/renderer/session/session';
import {
  addAction,
  duplicateActions,
  fillDown,
  moveAction,
  removeActions,
} from '../../../src/renderer/screens/actions/operations';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom } from '../indicators/room';

const pack = makePack();
const plan = makePlan({ pack, actions: 12 });

async function room(): Promise<Session> {
  const session = await openRoom(plan, pack, { kind: 'write' });
  session.go('actions');
  return session;
}

const actionsOf = (session: Session) => session.state.open?.history.plan.actions ?? [];
const steps = (session: Session) => session.state.open?.history.past.map(({ label }) => label);

describe('what people do to actions', () => {
  it('adds below the selected action, under its priority, and goes to the title', async () => {
    const session = await room();
    session.setView('actions', { selectedId: 'action-2', filter: 'hides it', manager: 'Nobody' });
    addAction(session);
    const added = actionsOf(session)[2];
    expect(added).toMatchObject({
      ref: 'A13',
      title: '',
      priorityIds: plan.actions[1]?.priorityIds.slice(0, 1),
    });
    expect(session.state.focus).toMatchObject({ room: 'actions', id: added?.id, field: 'title' });
    expect(session.state.views.actions).toMatchObject({ filter: '', manager: null });
  });

  it('adds under a priority that no action serves, at the end', async () => {
    const session = await room();
    const priorityId = pack.priorities.at(-1)?.id ?? '';
    addAction(session, priorityId);
    expect(actionsOf(session).some((action) => action.priorityIds[0] === priorityId)).toBe(true);
    expect(steps(session)).toEqual(['Add action A13']);
  });

  it('duplicates text and links, and nothing of its progress', async () => {
    const session = await room();
    session.setView('actions', { selectedId: 'action-1' });
    duplicateActions(session);
    const [original, copy] = actionsOf(session);
    expect(steps(session)).toEqual([`Duplicate ${original?.ref ?? ''}`]);
    expect(copy).toMatchObject({
      ref: 'A13',
      title: original?.title,
      indicators: original?.indicators,
      progress: '',
      timesCarried: 0,
    });
    expect(copy?.lineageId).toBe(copy?.id);
    expect(copy?.milestones.every(({ done, id }) => !done && id !== 'm1')).toBe(true);
  });

  it('removes all that are picked as one step, names the links, and undoes from the toast', async () => {
    const session = await room();
    session.setView('actions', { selectedId: 'action-3', pickedIds: ['action-3', 'action-4'] });
    removeActions(session);
    expect(actionsOf(session)).toHaveLength(10);
    const toast = session.state.toasts.at(-1);
    expect(toast?.text).toMatch(/^2 actions deleted\. Links cut: /u);
    expect(session.state.views.actions.selectedId).not.toBe('action-3');
    toast?.action?.run();
    expect(actionsOf(session)).toEqual(plan.actions);
  });

  it('does not undo something else from an old toast', async () => {
    const session = await room();
    session.setView('actions', { selectedId: 'action-3' });
    removeActions(session);
    const undo = session.state.toasts.at(-1)?.action;
    session.dispatch({ type: 'action.set', id: 'action-1', changes: { partners: 'New' } });
    undo?.run();
    expect(actionsOf(session)[0]?.partners).toBe('New');
    expect(session.state.toasts.at(-1)?.text).toMatch(/^Other edits came after it/u);
  });

  it('moves inside the group as it is shown, and not at all while a column sorts', async () => {
    const session = await room();
    const shared = { priorityIds: [pack.priorities[0]?.id ?? ''] };
    session.dispatch({ type: 'action.set', id: 'action-1', changes: shared });
    session.dispatch({ type: 'action.set', id: 'action-6', changes: shared });
    session.setView('actions', { selectedId: 'action-6' });
    const under = () =>
      actionsOf(session)
        .filter((action) => action.priorityIds[0] === shared.priorityIds[0])
        .map(({ id }) => id);
    const before = under();
    const at = before.indexOf('action-6');
    expect(at).toBeGreaterThan(0);
    moveAction(session, -1);
    expect(under()).toEqual(before.toSpliced(at, 1).toSpliced(at - 1, 0, 'action-6'));
    const now = actionsOf(session);
    session.setView('actions', { sort: { field: 'due', descending: false } });
    moveAction(session, 1);
    expect(actionsOf(session)).toBe(now);
  });

  it('fills the current column down over the picked rows in one step', async () => {
    const session = await room();
    const pickedIds = ['action-1', 'action-2', 'action-3'];
    session.setView('actions', { groupBy: 'none', field: 'manager', pickedIds });
    fillDown(session);
    expect(
      actionsOf(session)
        .slice(0, 4)
        .map(({ manager }) => manager),
    ).toEqual([
      plan.actions[0]?.manager,
      plan.actions[0]?.manager,
      plan.actions[0]?.manager,
      plan.actions[3]?.manager,
    ]);
    session.undo();
    expect(actionsOf(session)).toEqual(plan.actions);
  });

  it('fills links by value, and from the row above where one row is meant', async () => {
    const session = await room();
    session.setView('actions', { groupBy: 'none', field: 'indicators', selectedId: 'action-2' });
    fillDown(session);
    expect(actionsOf(session)[1]?.indicators).toEqual(plan.actions[0]?.indicators);
    expect(steps(session)).toHaveLength(1);
  });
});
