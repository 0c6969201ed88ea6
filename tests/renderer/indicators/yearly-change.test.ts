import { describe, expect, it } from 'vitest';
import { createPart } from '../../../src/domain/create';
import type { IndicatorPart } from '../../../src/domain/schema/plan';
import { inOrder } from '../../../src/renderer/screens/indicators/observations';
import { yearlyChange } from '../../../src/renderer/screens/indicators/yearly-change';

const observed = (label: string, value: number) => ({
  period: { type: 'financial' as const, label },
  measure: { kind: 'figure' as const, value },
  numerator: null,
  cases: null,
  source: '',
  illustrative: false,
});
const target = (year: string, value: number | null, withoutStretch: number | null = null) => ({
  year,
  value,
  withoutStretch,
  illustrative: false,
  milestones: [],
});
const part = (more: Partial<IndicatorPart>): IndicatorPart => ({
  ...createPart('main', '', 'high'),
  ...more,
});

describe('the change a year that targets ask for', () => {
  const targets = [target('2008/9', 50.9, 49.7), target('2010/11', 57.1, 53.4)];

  it('is the average from the baseline to the last target', () => {
    const measured = part({ baseline: observed('2007', 47.8), targets });
    expect(yearlyChange(measured, 'value')).toEqual({
      change: expect.closeTo(3.1, 6),
      from: '2007',
      to: '2010/11',
    });
    expect(yearlyChange(measured, 'withoutStretch')?.change).toBeCloseTo(1.8667, 3);
  });

  it('counts a baseline of two years before as two steps', () => {
    const measured = part({ baseline: observed('2006/7', 7.1), targets: [target('2008/9', 6.5)] });
    expect(yearlyChange(measured, 'value')?.change).toBeCloseTo(-0.3, 6);
  });

  it('goes from target to target where the baseline has no known year', () => {
    const measured = part({ baseline: observed('last time', 1), targets });
    expect(yearlyChange(measured, 'value')).toMatchObject({ from: '2008/9', to: '2010/11' });
  });

  it('is not known from one figure', () => {
    expect(yearlyChange(part({ targets: [target('2008/9', 50)] }), 'value')).toBeNull();
    expect(yearlyChange(part({ baseline: observed('2007', 47.8) }), 'value')).toBeNull();
  });
});

describe('results in order', () => {
  it('puts a late one into its place and leaves one without a year where it is', () => {
    const results = ['2005', '2007', 'pilot', '2006'].map((label, at) => observed(label, at));
    expect(inOrder(results).map(({ period }) => period.label)).toEqual([
      '2005',
      '2006',
      '2007',
      'pilot',
    ]);
  });
});
