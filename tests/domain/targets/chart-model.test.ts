import { describe, expect, test } from 'vitest';
import { assert } from '../../../src/domain/control';
import type { Indicator, IndicatorPart, Observation } from '../../../src/domain/schema/plan';
import { chartModel, type ChartModel } from '../../../src/domain/targets/chart-model';
import {
  chanceWords,
  chartRows,
  pointWords,
  tickWords,
} from '../../../src/domain/targets/chart-words';
import { measured } from '../../../src/domain/targets/measured';
import { samplePack, samplePlan } from '../../support/samples';

const pack = samplePack();
const plan = samplePlan('commissioning-2008-9');

function indicatorOf(code: string): Indicator {
  const indicator = plan.indicators.find((one) => one.code === code);
  assert(indicator, `no ${code}`);
  return indicator;
}

type Changes = Partial<IndicatorPart> & { readonly of?: Partial<Indicator> };

/** The chart of the first measure of an indicator of the sample, with changes. */
function chartOf(code: string, { of = {}, ...changes }: Changes = {}) {
  const indicator = { ...indicatorOf(code), ...of };
  const [part] = indicator.parts;
  assert(part, 'an indicator has a part');
  const context = { year: plan.header.year, pack, actions: 1, isLeftOpen: false };
  return chartModel(measured(indicator, { ...part, ...changes }, context));
}

function model(...args: Parameters<typeof chartOf>): ChartModel {
  const found = chartOf(...args);
  assert(found, 'a chart');
  return found;
}

function figure(label: string, measure: number | Observation['measure']): Observation {
  return {
    measure: typeof measure === 'number' ? { kind: 'figure', value: measure } : measure,
    period: { type: 'academic', label },
    numerator: null,
    cases: null,
    source: '',
    illustrative: true,
  };
}

const values = ({ series }: ChartModel) =>
  series.map(({ name, points }) => [name, points.map(({ year, value }) => [year, value])]);

describe('the chart of a measure', () => {
  test('has results, results of others, targets with and without stretch, on one axis of years', () => {
    const chart = model('NI 75');
    expect(values(chart)).toEqual([
      [
        pack.organisation.authorityShort,
        [
          [2004, 42],
          [2005, 43.7],
          [2006, 45.5],
          [2007, 47.8],
        ],
      ],
      [
        'England',
        [
          [2004, 42.6],
          [2005, 44.3],
          [2006, 45.6],
          [2007, 46.3],
        ],
      ],
      [
        'Target with stretch',
        [
          [2008, 50.9],
          [2009, 54],
          [2010, 57.1],
        ],
      ],
      [
        'Target without stretch',
        [
          [2008, 49.7],
          [2009, 51.6],
          [2010, 53.4],
        ],
      ],
    ]);
    expect(chart.series.map(({ tag }) => tag).slice(2)).toEqual(['with stretch', 'without']);
    expect(chart.yearLabels).toEqual(['2004', '2005', '2006', '2007', '2008', '2009', '2010']);
    expect(chart.scale.ticks).toEqual([40, 45, 50, 55, 60]);
    expect([chart.divider, chart.start?.value]).toEqual([2007, 47.8]);
  });

  test('has the stretch as a wedge from the start to the last year that has both', () => {
    const targets = indicatorOf('NI 75').parts[0]?.targets ?? [];
    const ends = ({ stretch }: ChartModel) =>
      [stretch?.upper, stretch?.lower].map((side) => side?.map(({ value }) => value));
    expect(ends(model('NI 75'))).toEqual([
      [47.8, 50.9, 54, 57.1],
      [47.8, 49.7, 51.6, 53.4],
    ]);
    const twoYears = targets.map((one, n) => (n === 2 ? { ...one, withoutStretch: null } : one));
    expect(ends(model('NI 75', { targets: twoYears }))).toEqual([
      [47.8, 50.9, 54],
      [47.8, 49.7, 51.6],
    ]);
    const none = targets.map((one) => ({ ...one, withoutStretch: null }));
    const chart = model('NI 75', { targets: none });
    expect(chart.stretch).toBeNull();
    expect(chart.series.map(({ name, tag }) => [name, tag]).at(-1)).toEqual(['Target', 'target']);
  });

  test('is nothing without a figure', () => {
    expect(chartOf('NI 111')).toBeNull();
  });

  test('of one result has one year and no divider', () => {
    const chart = model('NI 75', {
      baseline: null,
      actuals: [figure('2007', 47.8)],
      comparators: [],
      targets: [],
    });
    expect([chart.years, chart.divider, chart.start, chart.stretch]).toEqual([
      [2007],
      null,
      null,
      null,
    ]);
    expect(chart.scale.low).toBeLessThan(47.8);
    expect(chart.scale.high).toBeGreaterThan(47.8);
  });

  test('of targets alone begins at the first of them', () => {
    const chart = model('NI 75', { baseline: null, actuals: [], comparators: [] });
    expect([chart.years, chart.divider, chart.start]).toEqual([[2008, 2009, 2010], null, null]);
    expect(chart.stretch?.upper.map(({ year }) => year)).toEqual([2008, 2009, 2010]);
  });

  test('of comparators alone has them', () => {
    const chart = model('NI 75', { baseline: null, actuals: [], targets: [] });
    expect(chart.series.map(({ role }) => role)).toEqual(['comparator']);
  });

  test('has a year without a result on its axis, and the reason where there is one', () => {
    const chart = model('NI 75', {
      baseline: null,
      actuals: [figure('2004', 42), figure('2005', { kind: 'suppressed' }), figure('2007', 47.8)],
      targets: [],
      comparators: [],
    });
    expect(chart.years).toEqual([2004, 2005, 2006, 2007]);
    expect(
      chartRows(chart, indicatorOf('NI 75')).map(({ label, cells }) => [label, ...cells]),
    ).toEqual([
      ['2004', '42.0%'],
      ['2005', 'Suppressed (small numbers)'],
      ['2007', '47.8%'],
    ]);
  });

  test('has the two comparators with the most figures', () => {
    const others = [
      ['Once', ['2007']],
      ['Thrice', ['2005', '2006', '2007']],
      ['Twice', ['2006', '2007']],
    ] as const;
    const comparators = others.flatMap(([name, labels]) =>
      labels.map((label) => ({ id: `${name}-${label}`, name, ...figure(label, 40) })),
    );
    const names = model('NI 75', { comparators }).series.map(({ name }) => name);
    expect(names.slice(1, 3)).toEqual(['Thrice', 'Twice']);
  });

  test('shows what chance explains from the start on, as far as a figure can go', () => {
    const { chance } = model('NI 75');
    // 1.96 times the root of 2 × 0.478 × 0.522 / 16,000, in points.
    expect(chance?.rise).toBeCloseTo(1.09, 2);
    expect(chance).toMatchObject({ from: 2007, low: 47.8 - (chance?.fall ?? 0) });
    const few = { baseline: null, actuals: [{ ...figure('2007', 47.8), cases: 2 }] };
    expect(model('NI 75', few).chance).toMatchObject({ low: 0, high: 100 });
    expect(model('NI 75', few).scale).toMatchObject({ low: 0, high: 100 });
    expect(model('NI 75', { targets: [] }).chance).toBeNull();
    const unknown = { baseline: null, actuals: [figure('2007', 47.8)] };
    expect(model('NI 75', unknown).chance).toBeNull();
  });

  test('shows where figures are good only for a range', () => {
    const band = { from: 50, to: 52 };
    expect(model('NI 75', { polarity: 'range', band }).good).toEqual({ low: 50, high: 52 });
    expect(model('NI 75', { polarity: 'range', band: null }).good).toBeNull();
    expect(model('NI 75', { polarity: 'high', band }).good).toBeNull();
  });

  test('has the good direction upside down for nobody: the axis rises for low values too', () => {
    const { ticks } = model('NI 87').scale;
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
  });

  test('prints financial years where results are not for bare years', () => {
    expect(model('NI 117').yearLabels.slice(0, 2)).toEqual(['2003/4', '2004/5']);
    expect(model('NI 110').yearLabels[0]).toBe('2006');
  });

  test('calls the targets of context forecasts', () => {
    const chart = model('NI 87', { of: { kind: 'contextual' } });
    expect([chart.ahead, chart.series.at(-1)?.name]).toEqual(['Forecasts', 'Forecast']);
  });
});

describe('words of a chart', () => {
  test('say whose figure it is, its period and the figure with its unit', () => {
    const chart = model('NI 75');
    const [, england] = chart.series;
    const point = england?.points[2];
    assert(england && point, 'a figure of 2006');
    expect(pointWords(england, point, indicatorOf('NI 75'))).toBe('England 2006: 45.6%');
  });

  test('of the axis leave the unit to the head of the chart', () => {
    expect(tickWords(60, model('NI 75'), indicatorOf('NI 75'))).toBe('60');
    expect(tickWords(1500, model('NI 155'), indicatorOf('NI 155'))).toBe('1,500');
    const near = [figure('2006', 37.2), figure('2007', 38.4)];
    const halves = model('NI 75', { baseline: null, actuals: near, comparators: [], targets: [] });
    expect(tickWords(37, halves, indicatorOf('NI 75'))).toBe('37.0');
  });

  test('of chance keep a decimal of what is small', () => {
    const words = (rise: number, fall: number | null, unit: 'percent' | 'number') =>
      chanceWords({ rise, fall }, { unit, decimals: 0 });
    expect(words(1.1, 1.1, 'percent')).toBe('±1.1 pp: chance');
    expect(words(15.4, 15.4, 'percent')).toBe('±15 pp: chance');
    expect(words(96, 91, 'number')).toBe('+96, −91: chance');
    expect(words(7, null, 'number')).toBe('+7 or any fall: chance');
  });

  test('of the table call each row as its figures do, or as the axis where those differ', () => {
    const rows = chartRows(model('NI 75'), indicatorOf('NI 75'));
    expect(rows.map(({ label }) => label).slice(3)).toEqual([
      '2007',
      '2008/9',
      '2009/10',
      '2010/11',
    ]);
    expect(rows[4]?.cells).toEqual(['', '', '50.9%', '49.7%']);
    const comparators = [{ id: 'c', name: 'England', ...figure('2006/7', 46.3) }];
    const mixed = chartRows(model('NI 75', { comparators }), indicatorOf('NI 75'));
    expect(mixed.map(({ label }) => label)[3]).toBe('2007');
  });
});
