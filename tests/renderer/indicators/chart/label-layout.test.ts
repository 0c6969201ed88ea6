import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  overlap,
  placeLabels,
  stack,
  type Box,
} from '../../../../src/renderer/screens/indicators/panel/chart/label-layout';

const area: Box = { x: 0, y: 0, width: 300, height: 160 };
const size = { width: 80, height: 15 };

describe('labels within the lines', () => {
  test('stand at the first spot that is free', () => {
    const first = { x: 10, y: 20, ...size };
    const second = { x: 10, y: 60, ...size };
    expect(placeLabels([[first, second]], [], area)).toEqual([first]);
    expect(placeLabels([[first], [first, second]], [], area)).toEqual([first, second]);
  });

  test('keep clear of the lines where they can', () => {
    const first = { x: 10, y: 20, ...size };
    const second = { x: 10, y: 60, ...size };
    const line = [{ x: 40, y: 25, width: 6, height: 6 }];
    expect(placeLabels([[first, second]], line, area)).toEqual([second]);
  });

  test('go up or down where every spot is taken', () => {
    const spot = { x: 10, y: 20, ...size };
    const [, moved] = placeLabels([[spot], [spot]], [], area);
    expect(moved).toMatchObject({ x: 10, width: 80 });
    expect(moved && overlap(spot, moved)).toBe(false);
    expect(Math.abs((moved?.y ?? 0) - spot.y)).toBeLessThanOrEqual(18);
  });

  test('stay on the chart', () => {
    expect(placeLabels([[{ x: -50, y: 155, ...size }]], [], area)).toEqual([
      { x: 0, y: 145, ...size },
    ]);
  });

  test('never lie over one another while there is room, whatever is drawn', () => {
    const box = (width: fc.Arbitrary<number>, height: number) =>
      fc.record({
        x: fc.integer({ min: -100, max: 400 }),
        y: fc.integer({ min: -50, max: 250 }),
        width,
        height: fc.constant(height),
      });
    const wishes = fc
      .integer({ min: 10, max: 150 })
      .chain((width) => fc.array(box(fc.constant(width), 15), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(
        fc.array(wishes, { maxLength: 5 }),
        fc.array(box(fc.constant(6), 6), { maxLength: 60 }),
        (labels, drawn) => {
          const placed = placeLabels(labels, drawn, area);
          expect(placed).toHaveLength(labels.length);
          for (const [n, one] of placed.entries()) {
            expect(placed.slice(n + 1).some((other) => overlap(one, other))).toBe(false);
            expect(overlap(one, area)).toBe(true);
            expect([one.x >= 0, one.x + one.width <= 300, one.y >= 0, one.y + 15 <= 160]).toEqual([
              true,
              true,
              true,
              true,
            ]);
          }
        },
      ),
    );
  });
});

describe('labels in a column', () => {
  test('stand where their lines end while that is apart', () => {
    const blocks = [
      { middle: 30, height: 30 },
      { middle: 90, height: 30 },
    ];
    expect(stack(blocks, 0, 160)).toEqual([15, 75]);
  });

  test('are nudged apart, in the order of their places', () => {
    const blocks = [
      { middle: 52, height: 30 },
      { middle: 50, height: 30 },
    ];
    expect(stack(blocks, 0, 160)).toEqual([65, 35]);
    const atTheFoot = blocks.map(({ middle, height }) => ({ middle: middle + 100, height }));
    expect(stack(atTheFoot, 0, 160)).toEqual([130, 100]);
  });

  test('never overlap nor leave the column where they fit in it', () => {
    const block = fc.record({
      middle: fc.double({ min: -50, max: 250, noNaN: true }),
      height: fc.integer({ min: 10, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const tops = stack(blocks, 0, 160);
        const order = blocks.map((_, n) => n).toSorted((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0));
        let foot = 0;
        for (const n of order) {
          expect(tops[n]).toBeGreaterThanOrEqual(foot - 1e-9);
          foot = (tops[n] ?? 0) + (blocks[n]?.height ?? 0);
        }
        expect(foot).toBeLessThanOrEqual(160 + 1e-9);
      }),
    );
  });
});
