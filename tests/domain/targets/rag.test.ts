import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ragVerdict, type RagFigures, type RagRule } from '../../../src/domain/targets/rag';
import { DIRECTION_WORDS, RAG_WORDS } from '../../../src/domain/targets/words';

/** Green within 10% of the target; further off, amber if improved or maintained on last year. */
const tenPercent: RagRule = {
  measure: 'percentOfTarget',
  green: 10,
  amber: null,
  amberIfImproved: true,
};
const twoPoints: RagRule = {
  measure: 'percentagePoints',
  green: 0,
  amber: 2,
  amberIfImproved: false,
};
const high: RagFigures = {
  polarity: 'high',
  unit: 'percent',
  decimals: 1,
  band: null,
  result: 50,
  previous: null,
  target: 50,
};
const low: RagFigures = { ...high, polarity: 'low' };

const status = (figures: RagFigures, rule: RagRule) => ragVerdict(figures, rule).status;

describe('within 10% of the target, or improving', () => {
  test('says what it rests on', () => {
    // 44 is 6 short of 50, which is 12% of it; last year's was 43.
    expect(ragVerdict({ ...high, result: 44, previous: 43 }, tenPercent)).toEqual({
      status: 'amber',
      because: 'moved',
      shortfall: 12,
      unit: 'percentOfTarget',
      moved: 'improved',
    });
  });

  test.each([
    // 10% of 50 is 5: 45 is on the boundary, 44.9 beyond.
    [45, null, 'green'],
    [44.9, null, 'red'],
    [44.9, 44.9, 'amber'],
    [44.9, 44.8, 'amber'],
    [44.9, 45, 'red'],
    [60, 70, 'green'],
  ] as const)('high is good: %d after %s is %s', (result, previous, word) => {
    expect(status({ ...high, result, previous }, tenPercent)).toBe(word);
  });

  test.each([
    [55, null, 'green'],
    [55.1, null, 'red'],
    [55.1, 56, 'amber'],
    [55.1, 55, 'red'],
    [40, 30, 'green'],
  ] as const)('low is good: %d after %s is %s', (result, previous, word) => {
    expect(status({ ...low, result, previous }, tenPercent)).toBe(word);
  });

  test('does not flip on the noise of binary fractions', () => {
    // 0.7 short of 7 is 10%, but 10.000000000000002% in binary.
    expect(((7 - 6.3) / 7) * 100).toBeGreaterThan(10);
    expect(status({ ...high, result: 6.3, target: 7 }, tenPercent)).toBe('green');
    // 0.041 short of 4.1 is 1%, but 1.0000000000000002% in binary, whatever is done to the 0.041.
    expect((0.041 / 4.1) * 100).toBeGreaterThan(1);
    const fine: RagFigures = { ...high, decimals: 3, result: 4.059, target: 4.1 };
    expect(status(fine, { ...tenPercent, green: 1 })).toBe('green');
  });

  test('cannot count in percent of a target of zero, but sees that it is met', () => {
    expect(ragVerdict({ ...low, result: 3, target: 0 }, tenPercent)).toEqual({
      status: 'unknown',
      reason: 'targetZero',
    });
    expect(ragVerdict({ ...low, result: 0, target: 0 }, tenPercent)).toMatchObject({
      status: 'green',
      because: 'met',
      shortfall: 0,
    });
    const money: RagFigures = { ...low, unit: 'money', result: -3, target: 0 };
    expect(ragVerdict(money, tenPercent)).toMatchObject({ status: 'green', shortfall: null });
  });
});

describe('within a tolerance', () => {
  test.each([
    [50, 'green'],
    [49.9, 'amber'],
    [48, 'amber'],
    [47.9, 'red'],
  ] as const)('of two percentage points, %d against 50 is %s', (result, word) => {
    expect(status({ ...high, result, previous: 40 }, twoPoints)).toBe(word);
  });

  test('keeps the boundary: 64.9 less 62.9 is 2.0000000000000071 in binary', () => {
    expect(64.9 - 62.9).toBeGreaterThan(2);
    expect(status({ ...high, target: 64.9, result: 62.9 }, twoPoints)).toBe('amber');
  });

  test('of its own unit', () => {
    const tenHomes: RagRule = { ...twoPoints, measure: 'absolute', green: 10, amber: 20 };
    const homes: RagFigures = { ...high, unit: 'number', decimals: 0, target: 800 };
    expect(['green', 'amber', 'red']).toEqual(
      [790, 780, 779].map((result) => status({ ...homes, result }, tenHomes)),
    );
  });

  test('of points is not for figures that are no percentages', () => {
    expect(ragVerdict({ ...high, unit: 'number' }, twoPoints)).toEqual({
      status: 'unknown',
      reason: 'pointsOfAnotherUnit',
    });
  });

  test('below zero asks for more than the target', () => {
    const fivePointsMore: RagRule = { ...twoPoints, green: -5, amber: 0 };
    expect(status({ ...high, result: 55 }, fivePointsMore)).toBe('green');
    expect(status({ ...high, result: 54.9 }, fivePointsMore)).toBe('amber');
  });
});

describe('within a range', () => {
  const range: RagFigures = {
    ...high,
    polarity: 'range',
    target: null,
    band: { low: 10, high: 20 },
  };

  test('is measured from the nearer edge', () => {
    expect(ragVerdict({ ...range, result: 20 }, twoPoints)).toMatchObject({
      status: 'green',
      because: 'met',
      shortfall: 0,
    });
    expect(status({ ...range, result: 8 }, twoPoints)).toBe('amber');
    expect(status({ ...range, result: 22.1 }, twoPoints)).toBe('red');
    // 2 above 20 is 10% of it; 2 below 10 is 20%.
    expect(status({ ...range, result: 22 }, tenPercent)).toBe('green');
    expect(status({ ...range, result: 8 }, tenPercent)).toBe('red');
    expect(status({ ...range, result: 8, previous: 23 }, tenPercent)).toBe('amber');
  });

  test('asks inside it for no percentage, whatever its edges are', () => {
    const met = { status: 'green', because: 'met', shortfall: 0 };
    const [above, below] = [
      { low: 0, high: 20 },
      { low: -20, high: 0 },
    ];
    expect(ragVerdict({ ...range, result: 5, band: above }, tenPercent)).toMatchObject(met);
    expect(ragVerdict({ ...range, result: -5, band: below }, tenPercent)).toMatchObject(met);
  });

  test('needs to know it', () => {
    expect(ragVerdict({ ...range, band: null }, twoPoints)).toEqual({
      status: 'unknown',
      reason: 'noBand',
    });
  });
});

test.each([
  [{ result: null }, 'noResult'],
  [{ target: null }, 'noTarget'],
  [{ polarity: 'none' }, 'noBetterWay'],
] as const)('without what it takes, nobody can tell (%#)', (change, reason) => {
  expect(ragVerdict({ ...high, ...change }, twoPoints)).toEqual({ status: 'unknown', reason });
});

test('each status has a word and a shape of its own', () => {
  for (const table of [RAG_WORDS, DIRECTION_WORDS]) {
    const entries = Object.values(table);
    expect(new Set(entries.map(({ word }) => word)).size).toBe(entries.length);
    expect(new Set(entries.map(({ shape }) => shape)).size).toBe(entries.length);
  }
  expect(Object.values(RAG_WORDS).map(({ word }) => word)).toEqual([
    'On target',
    'Near target',
    'Off target',
    'Cannot tell',
  ]);
});

/** Figures in tenths of a percent, so that the same test can count them per 1,000. */
const whole = fc.integer({ min: 0, max: 1000 });
const tenths = fc.record({
  polarity: fc.constantFrom('high', 'low', 'range'),
  result: whole,
  previous: fc.option(whole),
  target: whole,
  edges: fc.tuple(whole, whole),
  green: fc.integer({ min: 0, max: 60 }),
  amber: fc.option(fc.integer({ min: 0, max: 200 })),
  amberIfImproved: fc.boolean(),
});
type Tenths = typeof tenths extends fc.Arbitrary<infer T> ? T : never;

/** The figures counted in `size` to the tenth of a percent: 0.1 for percent, 1 for a rate per 1,000. */
function counted(given: Tenths, as: 'percent' | 'per1000', sign: 1 | -1 = 1): RagFigures {
  const size = (value: number) => (as === 'percent' ? value / 10 : value) * sign;
  const edges = given.edges.map(size).toSorted((one, other) => one - other);
  const flipped = given.polarity === 'high' ? 'low' : 'high';
  return {
    polarity: sign === 1 || given.polarity === 'range' ? given.polarity : flipped,
    unit: as === 'percent' ? 'percent' : 'rate',
    decimals: as === 'percent' ? 1 : 0,
    result: size(given.result),
    previous: given.previous === null ? null : size(given.previous),
    target: size(given.target),
    band: { low: edges[0] ?? 0, high: edges[1] ?? 0 },
  };
}

function ruleOf(given: Tenths, measure: RagRule['measure'], size: number): RagRule {
  const amber = given.amber === null ? null : given.amber / size;
  return { measure, green: given.green / size, amber, amberIfImproved: given.amberIfImproved };
}

test('mirrored figures get the same status for the same reason', () => {
  const measure = fc.constantFrom('percentOfTarget', 'percentagePoints', 'absolute');
  fc.assert(
    fc.property(tenths, measure, (given, kind) => {
      const rule = ruleOf(given, kind, 10);
      const one = ragVerdict(counted(given, 'percent'), rule);
      expect(ragVerdict(counted(given, 'percent', -1), rule)).toEqual(one);
    }),
    { numRuns: 500 },
  );
});

test('counting per 1,000 instead of in percent changes no status', () => {
  fc.assert(
    fc.property(tenths, fc.constantFrom('percentOfTarget', 'absolute'), (given, kind) => {
      const size = kind === 'absolute' ? 10 : 1;
      const inPercent = ragVerdict(counted(given, 'percent'), ruleOf(given, kind, size));
      const perThousand = ragVerdict(counted(given, 'per1000'), ruleOf(given, kind, 1));
      const { status: expected } = inPercent;
      expect(perThousand.status).toBe(expected);
      if (inPercent.status !== 'unknown' && perThousand.status !== 'unknown')
        expect([perThousand.because, perThousand.moved]).toEqual([
          inPercent.because,
          inPercent.moved,
        ]);
    }),
    { numRuns: 500 },
  );
});
