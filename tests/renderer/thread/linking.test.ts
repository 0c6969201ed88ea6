import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { graphOf } from '../../../src/domain/thread/graph';
import { actionGroups } from '../../../src/renderer/screens/thread/actions-of';
import { linkActions } from '../../../src/renderer/screens/thread/link-actions';
import { linkChoices } from '../../../src/renderer/screens/thread/linking';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const plan = makePlan({ pack, actions: 4 });
const contributes = (id: string) => ({ id, role: 'contributes' as const });

test('chosen actions serve a priority and no others do', () => {
  const priority = { kind: 'priority', id: 'R1', code: 'R1' } as const;
  const command = linkActions(priority, plan.actions, ['action-1', 'action-4'].map(contributes));
  const applied = command && apply(plan, command);
  const serving = applied?.ok
    ? applied.value.plan.actions.filter(({ priorityIds }) => priorityIds.includes('R1'))
    : [];
  expect(serving.map(({ id }) => id)).toEqual(['action-1', 'action-4']);
  const after = applied?.ok ? applied.value.plan : plan;
  expect(
    linkActions(
      priority,
      after.actions,
      serving.map(({ id }) => contributes(id)),
    ),
  ).toBeNull();
});

test('chosen actions move an indicator in their roles, as one step', () => {
  const indicator = { kind: 'indicator', id: 'indicator-1', code: 'NB 1' } as const;
  const command = linkActions(indicator, plan.actions, [
    { id: 'action-3', role: 'accountable' },
    contributes('action-4'),
  ]);
  expect(command).toMatchObject({ type: 'batch', label: 'Set actions of NB 1' });
  const applied = command && apply(plan, command);
  const moving = applied?.ok ? graphOf(applied.value.plan, pack).actionsByIndicator : null;
  expect(moving?.get('indicator-1')?.map(({ action, role }) => [action.id, role])).toEqual([
    ['action-3', 'accountable'],
    ['action-4', 'contributes'],
  ]);
});

test('one more link is named in Undo by what it links', () => {
  const command = linkActions({ kind: 'priority', id: 'R1', code: 'R1' }, plan.actions, [
    contributes('action-1'),
  ]);
  expect(command).toEqual({ type: 'link.priority', actionId: 'action-1', priorityId: 'R1' });
});

test('every action can be chosen, under the outcome that it is printed under', () => {
  const groups = actionGroups(plan.actions, pack);
  expect(groups.flatMap(({ items }) => items.map(({ id }) => id)).toSorted()).toEqual(
    plan.actions.map(({ id }) => id).toSorted(),
  );
  expect(groups.at(-1)?.label).toBe('No priority yet');
});

test('an outcome has nothing to link', () => {
  expect(linkChoices('outcome:learn')).toEqual([]);
  expect(linkChoices('action:a1')).toHaveLength(2);
});
