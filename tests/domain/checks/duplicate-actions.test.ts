import { expect, test } from 'vitest';
import { duplicateActions } from '../../../src/domain/checks/rules/duplicate-actions';
import type { Action } from '../../../src/domain/schema/plan';
import { cleanPlan, saidBy } from '../../support/clean-plan';

const withTwo = (one: Partial<Action>, other: Partial<Action>) => ({
  ...cleanPlan,
  actions: cleanPlan.actions.map((action, n) =>
    n === 1 ? { ...action, ...one } : n === 4 ? { ...action, ...other } : action,
  ),
});

test('two actions of one title are named together', () => {
  const plan = withTwo({ title: 'Open three branches' }, { title: 'Open the three branches.' });
  expect(saidBy(duplicateActions, plan)).toEqual([
    ['Merge or tell apart 2 actions', 'A2 Open three branches reads like A5.'],
  ]);
});

test('so are two of one deliverable', () => {
  const deliverable = 'A new branch library open in Market ward';
  const plan = withTwo({ title: 'Build', deliverable }, { title: 'Move', deliverable });
  expect(saidBy(duplicateActions, plan)).toEqual([
    ['Merge or tell apart 2 actions', 'A2 Build has the deliverable of A5.'],
  ]);
});

test('other titles, blank ones and short deliverables are no duplicates', () => {
  expect(saidBy(duplicateActions, cleanPlan)).toEqual([]);
  expect(saidBy(duplicateActions, withTwo({ title: '' }, { title: '' }))).toEqual([]);
  const phases = withTwo({ title: 'Build branch, phase 1' }, { title: 'Build branch, phase 2' });
  expect(saidBy(duplicateActions, phases)).toEqual([]);
});
