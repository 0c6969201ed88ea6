import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/domain/schema/plan';
import { VERDICTS, type Verdict } from '../../../src/domain/targets/verdict';
import { verdictWord } from '../../../src/domain/targets/verdict-words';
import { roundTo } from '../../../src/domain/targets/rounding';
import { assessed, result, type ByYear, type MeasureWishes } from '../../support/measures';

/** 2.5 points a year on average, 3 in the best year. */
const results = { 2005: 43, 2006: 45, 2007: 48 };

const cases: readonly (readonly [Verdict, string, MeasureWishes])[] = [
  [
    'cannotBe',
    'a pace that would be in reach, to above all',
    { results: { 2005: 90, 2006: 95, 2007: 99 }, targets: [100, 100, 101] },
  ],
  [
    'cannotBe',
    'below nothing',
    { results: { 2006: 6, 2007: 3 }, targets: [-1], part: { polarity: 'low' } },
  ],
  ['inReach', 'the average pace', { results, targets: [50, 53, 55.5] }],
  ['inReach', 'less', { results, targets: [48.5, 49] }],
  ['stretching', 'more than the average', { results, targets: [50, 53, 55.6] }],
  ['stretching', 'the best pace', { results, targets: [50, 53, 57] }],
  ['beyondBest', 'more than the best pace', { results, targets: [50, 53, 57.2] }],
  ['beyondBest', 'any gain after none', { results: { 2006: 48, 2007: 48 }, targets: [48.1] }],
  ['standsStill', 'no change', { results, targets: [48, 48, 48] }],
  ['standsStill', 'no change in one year', { results, targets: [48] }],
  ['standsStill', 'there and back', { results, targets: [49, 50, 48] }],
  ['standsStill', 'all, and all again', { results: { 2006: 99, 2007: 100 }, targets: [100, 100] }],
  ['withinChance', 'a gain of three among 80', { results, cases: 80, targets: [49, 50, 51] }],
  ['inReach', 'the same among 16,000', { results, cases: 16_000, targets: [49, 50, 51] }],
  ['wrongWay', 'a fall', { results, targets: [47, 46, 45] }],
  ['wrongWay', 'up and then down', { results, targets: [49, 50, 45] }],
  ['wrongWay', 'a rise where less is better', { results, part: { polarity: 'low' } }],
  ['worseThanNow', 'down and then up', { results, targets: [40, 50, 54] }],
  [
    'worseThanNow',
    'less than the year after the baseline',
    { results, targets: [47, 49, 50], part: { baseline: result('2006', 45) } },
  ],
  ['set', 'one result', { results: { 2007: 48 } }],
  ['set', 'no result', { results: {} }],
  ['set', 'neither way better', { results, part: { polarity: 'none' } }],
  ['noTarget', 'none', { results, targets: [] }],
  ['partner', 'none, and a partner answers', { targets: [], indicator: { role: 'contributes' } }],
  ['context', 'a forecast', { results, indicator: { kind: 'contextual' } }],
  ['leaves', 'until December', { results, indicator: { validTo: '2008-12-31' } }],
  [
    'baselineToCome',
    'none yet',
    {
      results: {},
      targets: [],
      part: {
        baseline: result('', 0, { measure: { kind: 'toBeEstablished', by: '2008-11-10' } }),
      },
    },
  ],
];

describe('the verdict', () => {
  test.each(cases)('%s: %s', (verdict, _, wishes) => {
    expect(assessed(wishes).verdict).toBe(verdict);
  });

  test('is one for each way that targets can stand', () => {
    const seen = new Set(cases.map(([verdict]) => verdict));
    expect(VERDICTS.filter((verdict) => !seen.has(verdict))).toEqual([]);
  });

  test('inside a band that is good is in reach, and into it is judged by its pace', () => {
    const band = { polarity: 'range', band: { from: 40, to: 50 } } as const;
    expect(assessed({ results, targets: [48, 48], part: band }).verdict).toBe('inReach');
    const outside = { results: { 2006: 56, 2007: 55 }, part: band };
    expect(assessed({ ...outside, targets: [54] }).verdict).toBe('inReach');
    expect(assessed({ ...outside, targets: [57] }).verdict).toBe('wrongWay');
  });

  test('does not hang on the noise of binary fractions', () => {
    // 0.1 and 0.2 add up to a hair more than 0.3; both are 0.3 in three years.
    const noisy = { 2004: 10, 2005: 10.1, 2006: 10.1 + 0.2 - 0.1, 2007: 10.1 + 0.2 };
    expect(assessed({ results: noisy, targets: [10.4, 10.5, 10.6] }).verdict).toBe('inReach');
  });
});

test('each verdict has a word, a shape and a meaning of its own', () => {
  const words = VERDICTS.map((verdict) => verdictWord(verdict));
  for (const field of ['word', 'shape', 'means'] as const)
    expect(new Set(words.map((one) => one[field])).size).toBe(VERDICTS.length);
  const leaving: Pick<Indicator, 'validTo'> = { validTo: '2008-12-31' };
  expect(verdictWord('leaves', leaving).word).toBe('Leaves Dec 2008');
});

/** A measure by its figures alone: what the two properties turn round, or count in another way. */
interface Figures {
  readonly results: ByYear;
  readonly others: ByYear;
  readonly targets: readonly number[];
  readonly cases: number | null;
  readonly polarity: 'high' | 'low';
}

const others = { 2006: 46, 2007: 46.5 };
const figuresOf = (list: readonly number[], count: number | null = null): Figures => ({
  results,
  others,
  targets: list,
  cases: count,
  polarity: 'high',
});
/** Tried before anything is made up, so that both properties say something of each of these verdicts. */
const EXAMPLES: readonly (readonly [Verdict, Figures])[] = [
  ['inReach', figuresOf([50, 53, 55.5])],
  ['stretching', figuresOf([50, 53, 57])],
  ['beyondBest', figuresOf([50, 53, 57.2])],
  ['standsStill', figuresOf([48, 48, 48])],
  ['wrongWay', figuresOf([47, 46, 45])],
  ['withinChance', figuresOf([49, 50, 51], 80)],
];
const examples = EXAMPLES.map(([, figures]): [Figures] => [figures]);

test.each(EXAMPLES)('the example of %s is one', (verdict, { polarity, ...figures }) => {
  expect(assessed({ ...figures, part: { polarity } }).verdict).toBe(verdict);
});

/** A way from year to year in tenths, more often up than down: well inside 0 and 100, where no bound comes into play. */
const tenths = fc.oneof(fc.constant(0), fc.integer({ min: -30, max: 30 }), fc.nat({ max: 20 }));
const walk = (from: number, steps: readonly number[]): number[] => {
  let at = from;
  return steps.map((step) => {
    at += step;
    return at / 10;
  });
};
const YEARS = 8;
const measure: fc.Arbitrary<Figures> = fc
  .record({
    from: fc.integer({ min: 400, max: 600 }),
    steps: fc.array(tenths, { minLength: YEARS, maxLength: YEARS }),
    known: fc.subarray(Array.from({ length: YEARS }, (_, n) => n)),
    ahead: fc.array(tenths, { maxLength: 3 }),
    apart: fc.integer({ min: -40, max: 40 }),
    cases: fc.constantFrom(null, 80, 1_200, 16_000),
    polarity: fc.constantFrom('high' as const, 'low' as const),
  })
  .map(({ from, steps, known, ahead, apart, cases: count, polarity }) => {
    const own = walk(from, steps);
    const last = own[known.at(-1) ?? 0] ?? 50;
    const byYear = (list: readonly number[]): ByYear =>
      Object.fromEntries(known.map((n) => [2000 + n, list[n] ?? 0]));
    return {
      results: byYear(own),
      others: byYear(walk(from + apart, steps.toReversed())),
      targets: walk(Math.round(last * 10), ahead),
      cases: count,
      polarity,
    };
  });

function timesAll(figures: ByYear, change: (value: number) => number): ByYear {
  return Object.fromEntries(Object.entries(figures).map(([year, value]) => [year, change(value)]));
}

test('data turned round, with the other polarity, is judged alike', () => {
  fc.assert(
    fc.property(measure, ({ results: ours, others: theirs, targets, polarity, ...n }) => {
      const turn = (value: number) => roundTo(100 - value, 1);
      const one = assessed({ ...n, results: ours, others: theirs, targets, part: { polarity } });
      const other = assessed({
        ...n,
        results: timesAll(ours, turn),
        others: timesAll(theirs, turn),
        targets: targets.map(turn),
        part: { polarity: polarity === 'high' ? 'low' : 'high' },
      });
      expect(other.verdict).toBe(one.verdict);
      expect(other.asked).toBe(one.asked);
      const codes = ({ findings }: typeof one) => findings.map(({ code }) => code);
      expect(codes(other)).toEqual(codes(one));
    }),
    { numRuns: 1_000, examples },
  );
});

test('a percentage counted as a rate per 1,000 is judged alike', () => {
  fc.assert(
    fc.property(measure, ({ results: ours, others: theirs, targets, polarity, ...n }) => {
      const times = (value: number) => roundTo(value * 10, 0);
      const one = assessed({ ...n, results: ours, others: theirs, targets, part: { polarity } });
      const other = assessed({
        ...n,
        results: timesAll(ours, times),
        others: timesAll(theirs, times),
        targets: targets.map(times),
        part: { polarity },
        indicator: { unit: 'rate', unitLabel: 'per 1,000', decimals: 0 },
      });
      expect(other.verdict).toBe(one.verdict);
      const codes = ({ findings }: typeof one) => findings.map(({ code }) => code);
      expect(codes(other)).toEqual(codes(one));
    }),
    { numRuns: 1_000, examples },
  );
});
