import { expect, test } from 'vitest';
import { correctiveAction } from '../../../src/domain/checks/rules/corrective-action';
import type { Indicator, IndicatorPart, Observation } from '../../../src/domain/schema/plan';
import { cleanPlan, saidBy, withIndicator, foundBy } from '../../support/clean-plan';
import { makePack } from '../../support/pack-factory';

const ruled = makePack({
  rag: [
    {
      id: 'ten-percent',
      label: 'Within 10% of target',
      measure: 'percentOfTarget',
      green: 10,
      amber: null,
      amberIfImproved: true,
      source: { document: 'Framework for tests' },
      verified: true,
    },
  ],
});
const judged: readonly IndicatorPart[] = cleanPlan.indicators[0]?.parts ?? [];
const periodType: Indicator['periodType'] = cleanPlan.indicators[0]?.periodType ?? 'financial';

/** The first indicator with results that fall in the plan's year and the year before. */
function withResults(before: number, now: number, more: Partial<IndicatorPart> = {}) {
  const result = (label: string, value: number): Observation => ({
    period: { type: periodType, label },
    measure: { kind: 'figure', value },
    numerator: null,
    cases: null,
    source: '',
    illustrative: false,
  });
  const [last, year] = periodType === 'financial' ? ['2007/8', '2008/9'] : ['2007', '2008'];
  const actuals = [result(last, before), result(year, now)];
  return withIndicator(0, {
    parts: judged.map((part) => ({
      ...part,
      polarity: 'high',
      actuals,
      correctiveAction: '',
      ...more,
    })),
  });
}

test('a result that is off target needs a word on what is done about it', () => {
  expect(saidBy(correctiveAction, cleanPlan, ruled)).toEqual([]);
  const plan = withResults(50, 20);
  expect(saidBy(correctiveAction, plan, ruled)).toEqual([
    [
      'Say what is done about 1 indicator off target',
      'NB 1 is off target, and no corrective action is given.',
    ],
  ]);
  expect(foundBy(correctiveAction, plan, ruled)[0]).toMatchObject({
    ids: ['indicator-1'],
    focus: { room: 'indicators', id: 'indicator-1', field: 'correctiveAction' },
  });
  const answered = withResults(50, 20, { correctiveAction: 'A second adviser from May' });
  expect(saidBy(correctiveAction, answered, ruled)).toEqual([]);
});

test('one that meets its target, or that no rule judges, needs none', () => {
  expect(saidBy(correctiveAction, withResults(50, 20))).toEqual([]);
  expect(saidBy(correctiveAction, withResults(50, 95), ruled)).toEqual([]);
});
