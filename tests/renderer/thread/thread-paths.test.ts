import { expect, test } from 'vitest';
import { itemLinks, linesOf } from '../../../src/renderer/screens/thread/line-paths';
import { columnPlaces } from '../../../src/renderer/screens/thread/map-places';
import { threadPaths } from '../../../src/renderer/screens/thread/thread-paths';
import { layoutOf, planOf, sample, sceneOf } from './scene';

const places = columnPlaces(1000);

/** What is drawn of a thread in the window that has the middle of its actions in its own. */
function pathsOf(selected: string, plan = sample) {
  const scene = sceneOf(selected, plan);
  const layout = layoutOf(scene);
  const lines = linesOf(itemLinks(scene, scene.threadLinks), layout.slots);
  const own = layout.columns.action.filter(({ look }) => look === 'full');
  const from = Math.max(0, (own[own.length >> 1]?.y ?? 0) - 345);
  return threadPaths(lines, layout, places, { from, to: from + 690 });
}

const curves = (path: string): number => path.split('C').length - 1;
/** Ways straight up or down. */
const trunks = (path: string): number => path.split('V').length - 1;

test('a thread of a few lines is drawn line by line', () => {
  const { paths, count } = pathsOf('priority:P4.1');
  const drawn = Object.values(paths);
  expect(drawn.reduce((sum, path) => sum + curves(path), 0)).toBe(count);
  expect(drawn.map(trunks)).toEqual([0, 0, 0]);
});

test('many lines that go far up or down share a trunk, and each has a branch of its own', () => {
  const { paths, count } = pathsOf('priority:P4.1', planOf(5_000));
  const drawn = Object.values(paths).find((path) => trunks(path) > 0);
  if (drawn === undefined) throw new Error('Nothing is bundled.');
  expect(trunks(drawn)).toBe(1);
  expect(drawn.split('Q').length - 1).toBeGreaterThan(20);
  expect(curves(drawn)).toBeLessThan(count - 20);
});
