import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalIndicator, createPart } from '../../../src/domain/create';
import type { Indicator, IndicatorPart, Observation } from '../../../src/domain/schema/plan';
import { assess } from '../../../src/domain/targets/assess';
import { isChance, rateBase } from '../../../src/domain/targets/chance';
import { measured } from '../../../src/domain/targets/measured';
import { makePack } from '../../support/pack-factory';

const pack = makePack();
const context = { year: '2010/11', pack, actions: 1, isLeftOpen: false };

const result = (label: string, value: number, cases: number | null = null): Observation => ({
  period: { type: 'financial', label },
  measure: { kind: 'figure', value },
  numerator: null,
  cases,
  source: '',
  illustrative: false,
});

/** A measure that starts in 2007/8 and is to be at `target` in 2010/11. */
function measure(
  start: Observation,
  target: number,
  over: Partial<Indicator> = {},
  more: Partial<IndicatorPart> = {},
) {
  const part: IndicatorPart = {
    ...createPart('main', '', 'high'),
    baseline: start,
    targets: [
      { year: '2010/11', value: target, withoutStretch: null, illustrative: false, milestones: [] },
    ],
    ...more,
  };
  const indicator: Indicator = {
    ...createLocalIndicator('i', 'L1', 'Visits'),
    unitLabel: '% of pupils',
    parts: [part],
    ...over,
  };
  return { indicator, part };
}

function said(code: string, { indicator, part }: ReturnType<typeof measure>) {
  return assess(indicator, part, context).findings.find((finding) => finding.code === code);
}

describe('chance', () => {
  it('explains a change of a small cohort: 12% of 80, ±10 points', () => {
    const few = measure(result('2007/8', 12, 80), 14);
    expect(said('withinChance', few)).toMatchObject({
      severity: 'should',
      lead: 'Changes under 10.1 pp could be chance.',
      detail:
        'The targets ask for +2.0 pp in all (80 pupils, 95% sure; difference of two proportions, normal approximation).',
    });
    expect(assess(few.indicator, few.part, context).verdict).toBe('withinChance');
  });

  it('asks nothing of a year that holds what was reached', () => {
    const held = (second: number) =>
      measure(
        result('2007/8', 60, 80),
        100,
        {},
        {
          targets: [
            {
              year: '2008/9',
              value: 100,
              withoutStretch: null,
              illustrative: false,
              milestones: [],
            },
            {
              year: '2009/10',
              value: second,
              withoutStretch: null,
              illustrative: false,
              milestones: [],
            },
          ],
        },
      );
    expect(said('beyondChance', held(100))).toMatchObject({ severity: 'fine' });
    expect(said('beyondChance', held(99))).toMatchObject({ severity: 'note' });
  });

  it('says of a survey that its design may widen what chance explains', () => {
    const asked = { ...result('2007', 50, 80), period: { type: 'survey', label: '2007' } } as const;
    const survey = measure(asked, 55, { periodType: 'survey' });
    expect(said('withinChance', survey)?.detail).toContain('before any design effect');
    const counted = measure(result('2007/8', 50, 80), 55);
    expect(said('withinChance', counted)?.detail).not.toContain('design effect');
  });

  it('does not explain one of a large cohort: 47.8% of 16,000, ±1.1 points', () => {
    const many = measure(result('2007/8', 47.8, 16_000), 57.1);
    expect(said('withinChance', many)).toBeUndefined();
    expect(said('beyondChance', many)).toMatchObject({
      severity: 'fine',
      lead: 'Changes under 1.1 pp could be chance.',
    });
  });

  it('names a step that is smaller than the band', () => {
    const steps = measure(
      result('2007/8', 50, 1_000),
      60,
      {},
      {
        targets: [
          { year: '2008/9', value: 52, withoutStretch: null, illustrative: false, milestones: [] },
          { year: '2010/11', value: 60, withoutStretch: null, illustrative: false, milestones: [] },
        ],
      },
    );
    expect(said('beyondChance', steps)).toMatchObject({
      severity: 'note',
      detail: expect.stringContaining('The step to 2008/9 is smaller') as string,
      wayOut: { field: 'target:2008/9' },
    });
  });

  it('says that it cannot tell without cases, for a suppressed baseline, for a rate of nothing', () => {
    expect(said('chanceUnknown', measure(result('2007/8', 50), 60))?.wayOut).toEqual({
      kind: 'field',
      label: 'Add the number of cases',
      field: 'cases',
    });
    const suppressed = { ...result('2007/8', 0), measure: { kind: 'suppressed' as const } };
    expect(said('chanceUnknown', measure(suppressed, 60))).toMatchObject({
      detail: 'The baseline is suppressed because its numbers are small.',
      wayOut: { kind: 'field', field: 'baseline' },
    });
    const rate = measure(result('2007/8', 12, 900), 14, { unit: 'rate', unitLabel: 'visits' });
    expect(said('chanceUnknown', rate)?.detail).toBe(
      'The unit does not say per how many the rate is.',
    );
    expect(said('chanceUnknown', rate)?.wayOut).toMatchObject({ field: 'unitLabel' });
    const given = { ...rate, indicator: { ...rate.indicator, packItemId: 'NB-2' } };
    expect(said('chanceUnknown', given)?.wayOut).toBeNull();
  });

  it.each(['% of the median score', '% of the budget', '% of average earnings'])(
    'cannot tell for a share of an amount: %s',
    (unitLabel) => {
      const gap = measure(result('2007/8', 37.2, 15_200), 36, { unitLabel }, { polarity: 'low' });
      expect(said('beyondChance', gap)).toBeUndefined();
      expect(said('withinChance', gap)).toBeUndefined();
      expect(said('chanceUnknown', gap)).toMatchObject({
        detail: 'It is a share of an amount, not of cases that were counted.',
        wayOut: null,
      });
    },
  );

  it('can tell for a share of cases that reached a score', () => {
    const unitLabel = '% of children with a score of 78';
    expect(
      said('beyondChance', measure(result('2007/8', 50, 9_000), 60, { unitLabel })),
    ).toBeDefined();
  });

  it('counts events: 100 one year and up to 130 the next are no more than chance', () => {
    // Exact conditional test (Przyborowski and Wilenski 1940), summed with Python's integers: of 230 events in two equal
    // years 130 or more fall in one with the probability 0.0278; of 231, 131 or more with 0.0241.
    const counted = measure(result('2007/8', 100), 130, { unit: 'number', decimals: 0 });
    expect(said('withinChance', counted)?.detail).toContain('100 counted, 95% sure');
    expect(said('withinChance', measure(result('2007/8', 100), 131, { unit: 'number' }))).toBe(
      undefined,
    );
  });

  it('counts rare events in a population', () => {
    const rate = { unit: 'rate' as const, unitLabel: 'per 100,000 aged 10-17', decimals: 0 };
    const few = measure(result('2007/8', 200, 10_000), 180, rate, { polarity: 'low' });
    expect(said('withinChance', few)).toBeDefined();
    const many = measure(result('2007/8', 200, 10_000_000), 180, rate, { polarity: 'low' });
    expect(said('withinChance', many)).toBeUndefined();
  });

  it.each(['money', 'grade', 'days', 'years'] as const)('has no part in %s', (unit) => {
    const one = measure(result('2007/8', 3, 80), 4, { unit });
    expect(measured(one.indicator, one.part, context).chance).toBe('notCounted');
    expect(said('chanceUnknown', one)).toBeUndefined();
  });

  it('is the same for a percentage and for its rate per 1,000', () => {
    const shares = fc.record({
      start: fc.integer({ min: 1, max: 999 }),
      end: fc.integer({ min: 1, max: 999 }),
      cases: fc.integer({ min: 5, max: 50_000 }),
    });
    fc.assert(
      fc.property(shares, ({ start, end, cases }) => {
        const percent = measure(result('2007/8', start / 10, cases), end / 10);
        const rate = measure(result('2007/8', start, cases), end, {
          unit: 'rate',
          unitLabel: 'per 1,000 pupils',
          decimals: 0,
        });
        const bands = [percent, rate].map(
          (one) => measured(one.indicator, one.part, context).chance,
        );
        const [a, b] = bands;
        if (typeof a !== 'object' || typeof b !== 'object') throw new Error('no band');
        expect(isChance(a, (end - start) / 10)).toBe(isChance(b, end - start));
      }),
    );
  });
});

it.each([
  ['per 1,000 population', 1_000],
  ['first entrants per 100,000 aged 10-17', 100_000],
  ['Per 1000', 1_000],
  ['per visit', null],
  ['% of pupils', null],
])('reads per how many %j is', (label, base) => {
  expect(rateBase(label)).toBe(base);
});

describe('the trend', () => {
  const history = (values: readonly number[]) =>
    values.map((value, n) =>
      result(`${String(2008 - values.length + n)}/${String((9 - values.length + n) % 10)}`, value),
    );
  const withHistory = (values: readonly number[], target: number) => {
    const actuals = history(values);
    const [baseline] = actuals.slice(-1);
    if (!baseline) throw new Error('no results');
    return measure(baseline, target, {}, { actuals });
  };

  it('says when a target lies outside what it leads to expect', () => {
    // By hand (Draper and Smith): 42, 43.7, 45.5, 47.8 in 2004 to 2007: slope 1.92, s 0.2214; for 2010 53.39 ± 4.3027 ·
    // s · √(1 + 1/4 + 4.5²/5) = 2.19: 51.20 to 55.58.
    const beyond = withHistory([42, 43.7, 45.5, 47.8], 57.1);
    expect(said('outsideTrend', beyond)?.lead).toBe(
      '57.1% is above what the trend so far leads to expect for 2010/11: 51.2% to 55.6%.',
    );
    expect(said('outsideTrend', withHistory([42, 43.7, 45.5, 47.8], 54))).toBeUndefined();
  });

  it('gives one figure where results on a line leave nothing between two', () => {
    expect(said('outsideTrend', withHistory([41, 42, 43, 44], 57.1))?.lead).toBe(
      '57.1% is above what the trend so far leads to expect for 2010/11: 47.0%.',
    );
  });

  it('refuses with fewer than four results', () => {
    const short = withHistory([43.7, 45.5, 47.8], 57.1);
    expect(said('outsideTrend', short)).toBeUndefined();
    expect(said('trendTooShort', short)?.lead).toBe('3 results so far.');
  });
});
