import { expect, test } from 'vitest';
import { largerSize, mostDrawn, smallerSize } from '../../../src/renderer/screens/thread/sizes';
import { layoutOf, planOf, sceneOf } from './scene';

const HEIGHT = 690;

/** How high the map of a plan is drawn, in heights of the window. */
const drawnIn = (actions: number, selected: string | null = null) => {
  const scene = sceneOf(selected, planOf(actions));
  return (zoom: number): number => layoutOf(scene, { height: HEIGHT, zoom }).height / HEIGHT;
};

/** The sizes of a map of so many actions, a step after the other. */
function sizesOf(actions: number, drawnAt: (zoom: number) => number): number[] {
  const most = mostDrawn(actions, HEIGHT);
  const sizes = [1];
  for (;;) {
    const next = largerSize(drawnAt(sizes.at(-1) ?? 1), most);
    if (next === null) return sizes;
    sizes.push(next);
  }
}

/** The heights at which such a map is drawn, a step after the other, and back. */
function walked(
  actions: number,
  drawnAt: (zoom: number) => number,
): { up: number[]; down: number[] } {
  const sizes = sizesOf(actions, drawnAt);
  const up = sizes.map(drawnAt);
  let size = sizes.at(-1) ?? 1;
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
    const { up, down } = walked(n, drawnIn(n, selected));
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
  const size = sizesOf(5_000, drawnIn(5_000)).at(-1) ?? 1;
  const { columns } = layoutOf(scene, { height: HEIGHT, zoom: size });
  expect(new Set(columns.action.map(({ look }) => look))).toEqual(new Set(['line']));
});

test('a small map stops where everything in it stands apart', () => {
  const sizes = sizesOf(36, drawnIn(36));
  expect(sizes.at(-1)).toBe(4);
  const { columns } = layoutOf(sceneOf(null, planOf(36)), { height: HEIGHT, zoom: 4 });
  const [first, second] = columns.action;
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(60);
});
