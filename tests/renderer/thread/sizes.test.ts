import { expect, test } from 'vitest';
import { largerSize, smallerSize } from '../../../src/renderer/screens/thread/sizes';
import { layoutOf, planOf, sceneOf } from './scene';

const HEIGHT = 690;

/** How high the map of a plan is drawn, in heights of the window. */
const drawnIn = (actions: number, selected: string | null = null) => {
  const scene = sceneOf(selected, planOf(actions));
  return (zoom: number): number => layoutOf(scene, { height: HEIGHT, zoom }).height / HEIGHT;
};

/** The heights at which a map is drawn, a step after the other, and back. */
function walked(drawnAt: (zoom: number) => number): { up: number[]; down: number[] } {
  const up = [drawnAt(1)];
  let size = 1;
  for (let next = largerSize(drawnAt(size)); next !== null; next = largerSize(drawnAt(size))) {
    size = next;
    up.push(drawnAt(size));
  }
  const down = [drawnAt(size)];
  for (let next = smallerSize(size, drawnAt); next !== null; next = smallerSize(size, drawnAt)) {
    size = next;
    down.push(drawnAt(size));
  }
  return { up, down };
}

test.each([
  ['36 actions', 36, null],
  ['1,000 actions', 1_000, null],
  ['5,000 actions', 5_000, null],
  ['a thread of 1,000 actions', 5_000, 'outcome:be-healthy'],
] as const)(
  'every step makes the map of %s larger, and smaller on the way back',
  (_, n, selected) => {
    const { up, down } = walked(drawnIn(n, selected));
    expect(up.length).toBeGreaterThan(2);
    for (const [at, drawn] of up.entries()) {
      if (at > 0) expect(drawn).toBeGreaterThanOrEqual((up[at - 1] ?? 0) * 1.2);
    }
    for (const [at, drawn] of down.entries()) {
      if (at > 0) expect(drawn).toBeLessThan(down[at - 1] ?? 0);
    }
    expect(down.at(-1)).toBeCloseTo(up[0] ?? 0, 1);
  },
);

test('each action of a map of 5,000 has a line at its largest', () => {
  const scene = sceneOf(null, planOf(5_000));
  const drawnAt = drawnIn(5_000);
  let size = 1;
  for (let next = largerSize(drawnAt(size)); next !== null; next = largerSize(drawnAt(size)))
    size = next;
  const { columns } = layoutOf(scene, { zoom: size });
  expect(new Set(columns.action.map(({ look }) => look))).toEqual(new Set(['line']));
});
