import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/domain/targets/bounds';
import { targetsWithStretch, type Stretch } from '../../../src/domain/targets/trajectory';
import type { Setting, Trajectory } from '../../../src/domain/targets/trajectory-kinds';

const high: Setting = {
  start: 47.8,
  years: [1, 2, 3],
  polarity: 'high',
  decimals: 1,
  bounds: boundsOf('percent'),
};

function both(setting: Setting, trajectory: Trajectory, stretch: Stretch) {
  const found = targetsWithStretch(setting, trajectory, stretch);
  if (!found.ok) return found.error;
  const { without, with: stretched } = found.value;
  return [without.steps.map(({ value }) => value), stretched.steps.map(({ value }) => value)];
}

describe('stretch', () => {
  test('to a second end is a second line of the same kind', () => {
    expect(both(high, { kind: 'straight', end: 53.4 }, { kind: 'end', end: 57.1 })).toEqual([
      [49.7, 51.5, 53.4],
      [50.9, 54, 57.1],
    ]);
    // 9 points in ninths without; 18 with.
    expect(both(high, { kind: 'fasterLater', end: 56.8 }, { kind: 'end', end: 65.8 })).toEqual([
      [48.8, 51.8, 56.8],
      [49.8, 55.8, 65.8],
    ]);
  });

  test('by an amount a year adds up, to the better', () => {
    const low = { ...high, start: 7.1, polarity: 'low' } as const;
    // 0.5 a year without; 0.2 a year more with.
    expect(both(low, { kind: 'straight', end: 5.6 }, { kind: 'perYear', amount: 0.2 })).toEqual([
      [6.6, 6.1, 5.6],
      [6.4, 5.7, 5],
    ]);
  });

  test('goes on top of values by hand in equal steps', () => {
    const byHand: Trajectory = { kind: 'byHand', values: [48, 52, 53] };
    // 3 on top in the last year: 1, 2, 3.
    expect(both(high, byHand, { kind: 'end', end: 56 })).toEqual([
      [48, 52, 53],
      [49, 54, 56],
    ]);
  });

  test('that is no better is refused with both ends', () => {
    const straight: Trajectory = { kind: 'straight', end: 53.4 };
    expect(both(high, straight, { kind: 'end', end: 53.4 })).toEqual({
      code: 'stretchNotBetter',
      without: 53.4,
      asked: 53.4,
    });
    expect(both(high, straight, { kind: 'perYear', amount: -1 })).toEqual({
      code: 'stretchNotBetter',
      without: 53.4,
      asked: 50.4,
    });
    expect(both({ ...high, polarity: 'none' }, straight, { kind: 'end', end: 60 })).toEqual({
      code: 'noBetterWay',
      polarity: 'none',
    });
  });

  test('is refused for the reason for which the way without it is', () => {
    expect(both(high, { kind: 'bestPace', yearly: -1 }, { kind: 'end', end: 60 })).toEqual({
      code: 'paceNotBetter',
      yearly: -1,
    });
    expect(
      both({ ...high, years: [] }, { kind: 'straight', end: 50 }, { kind: 'end', end: 60 }),
    ).toEqual({ code: 'yearsOutOfOrder' });
  });
});
