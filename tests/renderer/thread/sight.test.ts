import { expect, test } from 'vitest';
import { groupsInView, outOfSight } from '../../../src/renderer/screens/thread/sight';
import { layoutOf, planOf, sceneOf } from './scene';

const large = layoutOf(sceneOf(null, planOf(5_000)), { zoom: 96 });
const view = (from: number) => ({ from, to: from + 690 });

test('between two priorities that are far apart the map says which comes above and which below', () => {
  const [first, second] = large.columns.priority;
  if (!first || !second) throw new Error('The sample has priorities.');
  const between = view(first.y + first.height + 50);
  expect(second.y).toBeGreaterThan(between.to);
  expect(outOfSight(large, between).priority).toEqual({ above: first, below: second });
});

test('nothing is said of a column that shows something', () => {
  const [first] = large.columns.priority;
  const shown = outOfSight(large, view((first?.y ?? 0) - 100));
  expect(shown.priority).toBeUndefined();
  expect(shown.action).toBeUndefined();
  expect(outOfSight(layoutOf(sceneOf(null)), view(0))).toEqual({});
});

test('a sliver at the edge is not in sight', () => {
  const [first, second] = large.columns.priority;
  const bottom = (first?.y ?? 0) + (first?.height ?? 0);
  expect(outOfSight(large, view(bottom - 9)).priority).toEqual({ above: first, below: second });
  expect(outOfSight(large, view(bottom - 11)).priority).toBeUndefined();
});

test('a column of which a part is in view says whose that is', () => {
  const at = large.columns.action.findIndex(({ group }) => group === 'P1.2');
  const first = large.columns.action[at];
  const before = large.columns.action[at - 1];
  expect(before?.group).not.toBe('P1.2');
  expect(groupsInView(large, 'action', view(first?.y ?? 0))).toEqual(['P1.2', 'P1.2']);
  expect(groupsInView(large, 'action', view((before?.y ?? 0) - 100))).toEqual([
    before?.group,
    'P1.2',
  ]);
  const fitted = layoutOf(sceneOf(null));
  expect(groupsInView(fitted, 'action', view(0))).toBeNull();
});
