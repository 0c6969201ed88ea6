import { describe, expect, test } from 'vitest';
import { createLocalIndicator, createPart } from '../../../src/domain/create';
import {
  directionInWords,
  ruleInWords,
  statusInWords,
} from '../../../src/domain/queries/target-status-words';
import { ruleOf, targetStatus } from '../../../src/domain/queries/target-status';
import type { PeriodType } from '../../../src/domain/schema/common';
import type { RagRule } from '../../../src/domain/schema/pack';
import type {
  Indicator,
  IndicatorPart,
  Measure,
  Observation,
  Target,
} from '../../../src/domain/schema/plan';
import { makePack } from '../../support/plan-factory';

const rule = (over: Partial<RagRule>): RagRule => ({
  id: 'ten',
  label: 'Within 10%',
  measure: 'percentOfTarget',
  green: 10,
  amber: null,
  amberIfImproved: true,
  source: { document: 'Tests' },
  verified: true,
  ...over,
});
const points = rule({
  id: 'points',
  measure: 'percentagePoints',
  green: 0,
  amber: 2,
  amberIfImproved: false,
});
const pack = makePack({ rag: [rule({}), points] });

const result = (
  label: string,
  said: number | Measure,
  type: PeriodType = 'financial',
): Observation => ({
  period: { type, label },
  measure: typeof said === 'number' ? { kind: 'figure', value: said } : said,
  numerator: null,
  cases: null,
  source: '',
  illustrative: false,
});
const target = (year: string, value: number | null, more: Partial<Target> = {}): Target => ({
  year,
  value,
  withoutStretch: null,
  illustrative: false,
  milestones: [],
  ...more,
});

function status(part: Partial<IndicatorPart>, over: Partial<Indicator> = {}, packed = pack) {
  const whole = { ...createPart('main', '', 'high'), ...part };
  const indicator: Indicator = {
    ...createLocalIndicator('i1', 'L1', 'Visits'),
    unit: 'percent',
    decimals: 1,
    ...over,
  };
  const found = targetStatus(indicator, whole, packed);
  return { ...found, words: statusInWords(found, indicator), indicator };
}

describe('the status of a measure now', () => {
  const targets = [target('2008/9', 50), target('2009/10', 54)];

  test('is that of the newest result against the target of its year', () => {
    const actuals = [result('2007/8', 47.8), result('2008/9', 50.9), result('2009/10', 52.4)];
    const now = status({ actuals, targets }, { ragRuleId: 'points' });
    expect(now.verdict).toMatchObject({ status: 'amber', because: 'withinAmber', shortfall: 1.6 });
    expect(now.against).toEqual({ year: '2009/10', quarter: null, value: 54 });
    expect(now.previous?.observation.period.label).toBe('2008/9');
    expect(now.words).toBe(
      '2009/10: 52.4% against the target of 54.0% for 2009/10: 1.6 percentage points short.',
    );
  });

  test('goes by the time of results and not by their order, and by the newest that has come in', () => {
    const actuals = [
      result('2008/9', 50.9),
      result('2007/8', 47.8),
      result('2009/10', { kind: 'toBeEstablished', by: '2010-06-30' }),
    ];
    const now = status({ actuals, targets });
    expect(now.result?.observation.period.label).toBe('2008/9');
    expect(now.words).toBe('2008/9: 50.9% meets the target of 50.0% for 2008/9.');
  });

  test('sets the exams of a summer beside the financial year that they fall in', () => {
    const actuals = [result('2008', 44, 'academic')];
    const now = status({ actuals, targets }, { periodType: 'academic' });
    expect(now.against?.year).toBe('2008/9');
    expect(now.words).toBe('2008: 44.0% against the target of 50.0% for 2008/9: 12% short.');
    expect(now.needsAction).toBe(true);
  });

  test('never holds a result of another kind of year against the target, and says which', () => {
    const other = result('2008', 10, 'calendar');
    const now = status({ actuals: [result('2007/8', 47), other], targets });
    expect(now.result?.observation.period.label).toBe('2007/8');
    expect(now.leftOut).toEqual([other]);
    expect(now.verdict).toEqual({ status: 'unknown', reason: 'noTarget' });
    expect(now.words).toBe('The newest result is of 2007/8, a year without a target.');
  });

  test('takes a low figure for good where it is', () => {
    const now = status({
      polarity: 'low',
      actuals: [result('2008/9', 50.9)],
      targets: [target('2008/9', 51)],
    });
    expect(now.verdict).toMatchObject({ status: 'green', because: 'met' });
  });

  test('says of a suppressed result that there is nothing to judge', () => {
    const now = status({ actuals: [result('2008/9', { kind: 'suppressed' })], targets });
    expect(now.verdict).toEqual({ status: 'unknown', reason: 'noResult' });
    expect(now.words).toBe('2008/9: suppressed (small numbers), so there is nothing to judge.');
  });

  test('says that no result has come in, that there is no rule, and that a context has none', () => {
    expect(status({ targets }).words).toBe('No result has come in yet.');
    const actuals = [result('2008/9', 60)];
    expect(status({ actuals, targets }, {}, makePack()).verdict).toEqual({
      status: 'unknown',
      reason: 'noRule',
    });
    expect(status({ actuals, targets }, { kind: 'contextual' }).verdict).toEqual({
      status: 'unknown',
      reason: 'context',
    });
  });

  test('compares the improvement with the year before, the baseline where no result stands there', () => {
    const actuals = [result('2008/9', 40)];
    const baseline = result('2007/8', 38);
    expect(status({ actuals, baseline, targets }).verdict).toMatchObject({
      status: 'amber',
      because: 'moved',
    });
    expect(status({ actuals, baseline, targets }).words).toBe(
      '2008/9: 40.0% against the target of 50.0% for 2008/9: 20% short, but better than the year before.',
    );
    expect(status({ actuals, targets }).verdict.status).toBe('red');
    // Two years before is not the year before.
    expect(status({ actuals, baseline: result('2006/7', 38), targets }).verdict.status).toBe('red');
  });

  test('asks for a corrective action where it is off target, until there is one', () => {
    const actuals = [result('2008/9', 40)];
    expect(status({ actuals, targets }).needsAction).toBe(true);
    expect(status({ actuals, targets, correctiveAction: 'A plan' }).needsAction).toBe(false);
    expect(status({ actuals: [result('2008/9', 50)], targets }).needsAction).toBe(false);
  });
});

describe('a result within the year', () => {
  const milestones = [
    { quarter: 1, value: 12 },
    { quarter: 2, value: 25 },
  ];
  const targets = [target('2008/9', 50, { milestones })];
  const year = { reporting: 'quarter', cumulative: true, unit: 'number', decimals: 0 } as const;

  test('is held against the milestone of its quarter and the same quarter of the year before', () => {
    const actuals = [
      result('Q2 2007/8', 20),
      result('2007/8', 44),
      result('Q1 2008/9', 13),
      result('Half year 2008/9', 24),
    ];
    const now = status({ actuals, targets }, year);
    expect(now.against).toEqual({ year: '2008/9', quarter: 2, value: 25 });
    expect(now.previous?.observation.measure).toEqual({ kind: 'figure', value: 20 });
    expect(now.words).toBe(
      'Half year 2008/9: 24 against the milestone of 25 after quarter 2 of 2008/9: 4% short.',
    );
    expect(now.short).toMatchObject({ direction: 'improved', change: 4 });
  });

  test('has no status where its quarter has no milestone', () => {
    const now = status({ actuals: [result('Q3 2008/9', 30)], targets }, year);
    expect(now.verdict).toEqual({ status: 'unknown', reason: 'noMilestone' });
  });

  test('is older than the result of the whole year', () => {
    const actuals = [result('2008/9', 51), result('Q3 2008/9', 30)];
    expect(status({ actuals, targets }, year).result?.quarter).toBeNull();
  });
});

describe('a measure that is good within a range', () => {
  const band = { from: 20, to: 25 };
  test.each([
    [22, 'green', '2008/9: 22.0% is within the good range.'],
    [26, 'amber', '2008/9: 26.0% is 1 percentage point outside the good range.'],
    [30, 'red', '2008/9: 30.0% is 5 percentage points outside the good range.'],
  ])('%d is %s', (value, wanted, words) => {
    const now = status(
      { polarity: 'range', band, actuals: [result('2008/9', value)] },
      { ragRuleId: 'points' },
    );
    expect(now.verdict.status).toBe(wanted);
    expect(now.words).toBe(words);
  });

  test('cannot be judged before the range is said', () => {
    const now = status({ polarity: 'range', actuals: [result('2008/9', 22)] });
    expect(now.verdict).toEqual({ status: 'unknown', reason: 'noBand' });
  });
});

describe('direction of travel', () => {
  test('is not told across a year without a result', () => {
    const actuals = [result('2005/6', 40), result('2006/7', 41), result('2008/9', 43)];
    const now = status({ actuals });
    expect(now.short).toMatchObject({ direction: 'unknown', reason: { code: 'noValue' } });
    expect(now.long).toMatchObject({ direction: 'improved', change: 3 });
    expect(directionInWords(now.long, now.indicator)).toBe('+3.0 percentage points');
    expect(directionInWords(now.short, now.indicator)).toBe('a result is not available');
  });
});

describe('the rule of an indicator', () => {
  const indicator = createLocalIndicator('i1', 'L1', 'Visits');
  test('is its own choice, else the pack’s first, with its own limits', () => {
    expect(ruleOf(indicator, pack)?.id).toBe('ten');
    expect(ruleOf({ ...indicator, ragRuleId: 'points' }, pack)?.id).toBe('points');
    expect(ruleOf({ ...indicator, ragRuleId: 'gone' }, pack)).toBeNull();
    const own = { ...indicator, tolerance: { green: 3, amber: 5 } };
    expect(ruleOf(own, pack)).toMatchObject({ id: 'ten', green: 3, amber: 5 });
  });

  test('is said in words', () => {
    expect(ruleInWords(rule({}))).toBe(
      'On target within 10% of the target. Near target: further off but better than the year before or the same. Otherwise off target.',
    );
    expect(ruleInWords(points)).toBe(
      'On target where the target is met. Near target: within 2 percentage points of it. Otherwise off target.',
    );
  });
});
