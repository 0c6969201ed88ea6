import { describe, expect, test } from 'vitest';
import { readChange, wordAgainst } from '../../../src/domain/targets/fact-wording';

describe('"all" and "none"', () => {
  test('do not go with a percentage between', () => {
    expect(wordAgainst('all', 99.1)).toEqual({ word: 'all', percent: 99.1, apart: 0.9 });
    expect(wordAgainst('none', 0.4)).toEqual({ word: 'none', percent: 0.4, apart: 0.4 });
  });

  test('go with 100 and 0', () => {
    expect([wordAgainst('all', 100), wordAgainst('none', 0)]).toEqual([null, null]);
  });
});

describe('"%" after a change of a percentage', () => {
  test.each([
    // 61.4 + 3.5 is 64.9; 3.5% of 61.4 is 2.149, which makes 63.549.
    [3.5, 61.4, 64.9, 'points', 64.9, 63.549],
    // 75.3 + 1 is 76.3; 1% of it would make 76.053.
    [1, 75.3, 76.3, 'points', 76.3, 76.053],
    // 50 to 52.5 is 5% of 50, or 2.5 points: "5%" was a percentage.
    [5, 50, 52.5, 'percent', 55, 52.5],
    // At 98 a percent is all but a point.
    [1, 98, 99, 'either', 99, 98.98],
    [4, 50, 60, 'neither', 54, 52],
    [4, 50, null, 'cannotTell', 54, 52],
    [4.8, null, null, 'cannotTell', null, null],
    // Three rounded figures may be off by 0.1 together, not by 0.2.
    [3.6, 61.4, 64.9, 'points', 65, 63.6104],
    [3.7, 61.4, 64.9, 'neither', 65.1, 63.6718],
    [-50, 10, 5, 'percent', -40, 5],
  ] as const)('%d from %s to %s: %s', (change, from, to, meant, asPoints, asPercent) => {
    expect(readChange({ change, from, to, decimals: 1 })).toEqual({ meant, asPoints, asPercent });
  });
});
