import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { assert } from '../../../src/domain/control';
import { createLocalIndicator, createPart } from '../../../src/domain/create';
import { fillMilestones } from '../../../src/domain/queries/fill-milestones';
import type { Indicator, IndicatorPart, Observation, Plan } from '../../../src/domain/schema/plan';
import { start as plan } from '../../support/small-plan';

const target = (year: string, value: number | null) => ({
  year,
  value,
  withoutStretch: null,
  illustrative: true,
  milestones: [],
});
const result = (label: string, value: number): Observation => ({
  period: { type: 'financial', label },
  measure: { kind: 'figure', value },
  numerator: null,
  cases: null,
  source: '',
  illustrative: false,
});

/** The milestones of each year after they were filled, and the years that were not. */
function filled(over: Partial<Indicator>, part: Partial<IndicatorPart>) {
  const whole = { ...createPart('main', '', 'high'), ...part };
  const indicator = { ...createLocalIndicator('i1', 'L1', 'Visits'), ...over, parts: [whole] };
  const found = fillMilestones(indicator, whole);
  let current: Plan = { ...plan, indicators: [indicator] };
  for (const command of found.commands) {
    const done = apply(current, command);
    assert(done.ok, 'refused');
    current = done.value.plan;
  }
  const years = current.indicators[0]?.parts[0]?.targets.map(({ year, milestones, illustrative }) =>
    [year, illustrative, ...milestones.map(({ quarter, value }) => `Q${quarter} ${value}`)].join(
      ' ',
    ),
  );
  return { years, unfilled: found.unfilled, count: found.commands.length };
}

test('figures that stand for their time lie on the line from the year before to the target', () => {
  const part = {
    actuals: [result('2007/8', 40)],
    targets: [target('2008/9', 44), target('2009/10', 52), target('2010/11', null)],
  };
  expect(filled({ reporting: 'quarter', decimals: 1 }, part)).toEqual({
    years: ['2008/9 true Q1 41 Q2 42 Q3 43', '2009/10 true Q1 46 Q2 48 Q3 50', '2010/11 true'],
    unfilled: [],
    count: 2,
  });
});

test('figures that add up reach equal shares of the year’s total', () => {
  const part = { targets: [target('2008/9', 100)] };
  const wishes = { reporting: 'halfYear', cumulative: true, decimals: 0 } as const;
  expect(filled(wishes, part).years).toEqual(['2008/9 true Q2 50']);
});

test('starts from the baseline where no result is known, and says where nothing is', () => {
  const targets = [target('2008/9', 44)];
  const wishes = { reporting: 'halfYear', decimals: 0 } as const;
  expect(filled(wishes, { targets, baseline: result('2006/7', 40) }).years).toEqual([
    '2008/9 true Q2 42',
  ]);
  expect(filled(wishes, { targets }).unfilled).toEqual([{ year: '2008/9', reason: 'noStart' }]);
});

test('has nothing to do twice, nor for what is reported once a year', () => {
  const milestones = [{ quarter: 2, value: 42 }];
  const part = {
    baseline: result('2007/8', 40),
    targets: [{ ...target('2008/9', 44), milestones }],
  };
  expect(filled({ reporting: 'halfYear', decimals: 0 }, part).count).toBe(0);
  expect(filled({ reporting: 'year' }, part).count).toBe(0);
});

test('a year starts from a baseline that is newer than the target before it', () => {
  const targets = [target('2006/7', 30), target('2008/9', 44)];
  const wishes = { reporting: 'halfYear', decimals: 1 } as const;
  const from = (label: string): unknown =>
    filled(wishes, { baseline: result(label, 40), targets }).years?.at(-1);
  expect(from('2007/8')).toBe('2008/9 true Q2 42');
  // Of the year of the target itself: what came of it.
  expect(from('2006/7')).toBe('2008/9 true Q2 42');
  expect(from('2005/6')).toBe('2008/9 true Q2 37');
  expect(from('before')).toBe('2008/9 true Q2 37');
});
