import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Placed } from '../../../src/renderer/screens/thread/map-layout';
import { COLUMNS } from '../../../src/renderer/screens/thread/map-model';
import { layoutOf, planOf, sample, sceneOf } from './scene';

const height = 690;
const looksIn = (placed: readonly Placed[]) => new Set(placed.map(({ look }) => look));

/** Pairs of neighbours in a column that lie over each other. */
function overlaps(placed: readonly Placed[]): string[] {
  return placed.slice(1).flatMap((one, at) => {
    const above = placed[at];
    return above && above.y + above.height > one.y + 0.01 ? [`${above.key} ${one.key}`] : [];
  });
}

describe('the map set out', () => {
  test('fills the height with lines that can be read where nothing is selected', () => {
    const layout = layoutOf(sceneOf(null));
    expect(layout.height).toBe(height);
    for (const column of COLUMNS) {
      expect(overlaps(layout.columns[column])).toEqual([]);
      for (const { look, height: high } of layout.columns[column]) {
        expect(look).toMatch(/^(box|line)$/u);
        expect(high).toBeGreaterThanOrEqual(13);
      }
    }
    expect(layout.columns.action).toHaveLength(sample.actions.length);
  });

  test('gives the thread its full height in its place among the others, which shrink', () => {
    const scene = sceneOf('priority:P4.1');
    const calm = layoutOf(sceneOf(null));
    const layout = layoutOf(scene);
    const full = COLUMNS.flatMap((column) =>
      layout.columns[column].filter(({ look }) => look === 'full'),
    );
    expect(new Set(full.map(({ key }) => key))).toEqual(scene.thread);
    expect(
      layout.columns.indicator.filter(({ key }) => !key.startsWith('gap:')).map(({ key }) => key),
    ).toEqual(calm.columns.indicator.map(({ key }) => key));
    const other = layout.placeOf.get('priority:P1.1');
    expect(layout.placeOf.get('priority:P4.1')?.height).toBeGreaterThan((other?.height ?? 0) + 15);
    for (const column of COLUMNS) expect(overlaps(layout.columns[column])).toEqual([]);
  });

  test('puts the box of a gap behind the last of the thread in its column', () => {
    const { columns } = layoutOf(sceneOf('priority:P4.1'));
    const keys = columns.indicator.map(({ key }) => key);
    const box = keys.indexOf('gap:G5');
    expect(columns.indicator[box - 1]?.look).toBe('full');
    expect(columns.indicator.slice(box + 1).every(({ look }) => look !== 'full')).toBe(true);
  });

  test('puts an outcome in the middle of its priorities', () => {
    const { placeOf, columns } = layoutOf(sceneOf(null));
    const middle = (key: string): number => {
      const place = placeOf.get(key);
      return place ? place.y + place.height / 2 : Number.NaN;
    };
    const own = sample.actions.length > 0 ? ['priority:P2.1', 'priority:P2.3'] : [];
    const [first = '', last = ''] = own;
    const outcome = columns.outcome.find(({ key }) =>
      sceneOf(null)
        .model.rightOf.get(key)
        ?.some(({ right }) => right === first),
    )?.key;
    expect(middle(outcome ?? '')).toBeCloseTo((middle(first) + middle(last)) / 2, 5);
  });

  test.each([
    [60, 'line'],
    [200, 'bare'],
    [5_000, 'cluster'],
  ] as const)('draws %i actions as %s', (actions, look) => {
    const { columns, height: whole } = layoutOf(sceneOf(null, planOf(actions)));
    expect([...looksIn(columns.action)]).toEqual([look]);
    expect(whole).toBeLessThanOrEqual(height * 2);
    expect(columns.action.flatMap(({ keys }) => keys)).toHaveLength(actions);
  });

  test('draws what is too small as one block a priority, and splits it for what is looked at', () => {
    const scene = sceneOf(null, planOf(5_000));
    const { columns, placeOf } = layoutOf(scene);
    const groups = columns.action.map(({ group }) => group);
    expect(new Set(groups).size).toBe(groups.length);
    const block = placeOf.get('action:a2800');
    expect(block?.keys.length).toBeGreaterThan(100);
    const focused = layoutOf(scene, { focused: 'action:a2800' });
    expect(focused.placeOf.get('action:a2800')).toMatchObject({
      look: 'line',
      key: 'action:a2800',
    });
    expect(focused.columns.action).toHaveLength(columns.action.length + 2);
  });

  test('opens a block that was asked for, and lines come back as the map grows', () => {
    const scene = sceneOf(null, planOf(5_000));
    const group = layoutOf(scene).placeOf.get('action:a0')?.group ?? '';
    const opened = layoutOf(scene, { opened: new Set([`action ${group}`]) });
    expect(opened.placeOf.get('action:a0')?.look).toBe('line');
    expect([...looksIn(layoutOf(scene, { zoom: 24 }).columns.action)]).toEqual(['bare']);
    expect([...looksIn(layoutOf(scene, { zoom: 96 }).columns.action)]).toEqual(['line']);
  });

  test('keeps what stands in its columns while only its size changes', () => {
    const scene = sceneOf(null, planOf(5_000));
    const small = layoutOf(scene, { zoom: 24 });
    const large = layoutOf(scene, { zoom: 96 });
    expect(large.slots.action).toBe(small.slots.action);
    expect(layoutOf(scene).slots.action).not.toBe(small.slots.action);
    // What is picked out of one column is nothing to the others.
    const focused = layoutOf(scene, { focused: 'action:a2800' });
    expect(focused.slots.action).not.toBe(layoutOf(scene).slots.action);
    expect(focused.slots.indicator).toBe(layoutOf(scene).slots.indicator);
  });

  test('has a place for everything, inside the map, nothing over another, whatever is asked', () => {
    const plans = [0, 1, 7, 90, 700].map(planOf);
    fc.assert(
      fc.property(
        fc.constantFrom(...plans),
        fc.integer({ min: 1, max: 2_000 }),
        fc.constantFrom(1, 2, 8, 64),
        fc.nat(),
        fc.boolean(),
        (plan, high, zoom, n, isSelected) => {
          const { model } = sceneOf(null, plan);
          const keys = [...model.items.keys()];
          const key = keys[n % keys.length] ?? null;
          const scene = sceneOf(isSelected ? key : null, plan);
          const layout = layoutOf(scene, { height: high, zoom, focused: key });
          for (const column of COLUMNS) {
            const placed = layout.columns[column];
            expect(
              placed.flatMap((one) => one.keys).filter((one) => !one.startsWith('gap:')),
            ).toEqual(model.columns[column].map((one) => one.key));
            expect(overlaps(placed)).toEqual([]);
            if (column !== 'outcome') {
              for (const one of placed) {
                expect(one.y).toBeGreaterThanOrEqual(0);
                expect(one.y + one.height).toBeLessThanOrEqual(layout.height + 0.01);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
