import { describe, expect, test } from 'vitest';
import { isHiddenByRounding } from '../../../src/domain/statistics/rounding';

describe('a change', () => {
  test.each([
    [64.94, 64.86, 1, true],
    [64.94, 64.96, 1, false],
    [64.9, 64.9, 1, false],
    [64.9, 65, 1, false],
    [12.4, 11.6, 0, true],
    [12.4, 13.4, 0, false],
    [-0.04, 0.04, 1, true],
    [-0.04, 0.06, 1, false],
    // In binary a hair under 1.005; in print 1.01.
    [1.005, 1.006, 2, true],
    [1.004, 1.005, 2, false],
    [0.1, 0.2, 1, false],
    [0.3, 0.1 + 0.2, 1, true],
  ])('from %d to %d at %d decimals is hidden: %s', (before, after, decimals, isHidden) => {
    expect(isHiddenByRounding(before, after, decimals)).toBe(isHidden);
    expect(isHiddenByRounding(after, before, decimals), 'the other way').toBe(isHidden);
  });
});
