import { describe, expect, test } from 'vitest';
import { createLocalIndicator } from '../../src/domain/create';
import { formatFigure } from '../../src/domain/figures';
import type {
  Indicator,
  IndicatorPart,
  Observation,
  Plan,
  Target,
} from '../../src/domain/schema/plan';
import { buildReport, type Chart } from '../../src/report';
import { textOf } from '../../src/report/cells';
import { makePack, makePlan } from '../support/plan-factory';
import { samplePack, samplePlan } from '../support/samples';

const chartsIn = (plan: Plan): Chart[] =>
  buildReport(plan, makePack()).blocks.filter((block) => block.kind === 'chart');
const withIndicators = (...indicators: Indicator[]): Plan => ({
  ...makePlan({ actions: 0, words: 0, indicators: false }),
  indicators,
});

type More = Partial<Observation>;
const observed = (label: string, value: number, more: More = {}): Observation => ({
  period: { type: 'academic', label },
  measure: { kind: 'figure', value },
  numerator: null,
  cases: null,
  source: '',
  illustrative: false,
  ...more,
});
const other = (name: string, label: string, value: number, more: More = {}) => ({
  id: `${name} ${label}`,
  name,
  ...observed(label, value, more),
});
const aim = (year: string, value: number | null, more: Partial<Target> = {}): Target => ({
  year,
  value,
  withoutStretch: null,
  illustrative: false,
  milestones: [],
  ...more,
});

/** An indicator of exams with one measure. */
function exams(part: Partial<IndicatorPart>, more: Partial<Indicator> = {}): Indicator {
  const made = createLocalIndicator('exams', 'EX 1', 'Pupils who pass');
  const [first] = made.parts;
  if (!first) throw new Error('An indicator has a part.');
  return {
    ...made,
    periodType: 'academic',
    unitLabel: '% of pupils',
    parts: [{ ...first, ...part }],
    ...more,
  };
}

const usual = {
  actuals: [observed('2005', 42), observed('2006', 45.5), observed('2007', 47.8)],
  comparators: [other('England', '2006', 45.6), other('England', '2007', 46.3)],
  targets: [
    aim('2008/9', 50.9, { withoutStretch: 49.7 }),
    aim('2009/10', 54, { withoutStretch: 51.6 }),
  ],
};

function only(indicator: Indicator): Chart {
  const [chart, ...rest] = chartsIn(withIndicators(indicator));
  if (!chart || rest.length > 0) throw new Error('The plan has not exactly one chart.');
  return chart;
}

const figures = ({ figures: { columns, rows } }: Chart): string[][] => [
  columns.map(({ header }) => header),
  ...rows.map((row) => row.map((cell) => cell.map(textOf).join(' / '))),
];

describe('the chart of a measure', () => {
  test('holds results, others, targets with and without stretch on one axis of financial years', () => {
    const chart = only(exams(usual));
    expect(chart).toMatchObject({
      number: 1,
      title: 'EX 1 Pupils who pass',
      note: '% of pupils; higher is better; axis starts at 40.0%',
      format: { unit: 'percent', decimals: 1 },
      categories: ['2005/6', '2006/7', '2007/8', '2008/9', '2009/10'],
      series: [
        { name: 'Results', role: 'result', values: [42, 45.5, 47.8, null, null] },
        { name: 'England', role: 'comparator', values: [null, 45.6, 46.3, null, null] },
        { name: 'Target with stretch', role: 'target', values: [null, null, null, 50.9, 54] },
        { name: 'Without stretch', role: 'withoutStretch', values: [null, null, null, 49.7, 51.6] },
      ],
      remarks: [],
    });
    expect(figures(chart)).toEqual([
      ['Year', '2005/6', '2006/7', '2007/8', '2008/9', '2009/10'],
      ['Period of results', '2005', '2006', '2007', '–', '–'],
      ['Results', '42.0%', '45.5%', '47.8%', '–', '–'],
      ['England', '–', '45.6%', '46.3%', '–', '–'],
      ['Target with stretch', '–', '–', '–', '50.9%', '54.0%'],
      ['Without stretch', '–', '–', '–', '49.7%', '51.6%'],
    ]);
  });

  test('is told in words with every figure', () => {
    expect(only(exams(usual)).description).toBe(
      'Line chart. % of pupils; higher is better; axis starts at 40.0%. Results: 42.0% (2005), 45.5% (2006), 47.8% (2007). England: 45.6% (2006), 46.3% (2007). Target with stretch: 50.9% (2008/9), 54.0% (2009/10). Without stretch: 49.7% (2008/9), 51.6% (2009/10).',
    );
  });

  test('names no periods where they are the financial years themselves', () => {
    const financial = (label: string, value: number): Observation =>
      observed(label, value, { period: { type: 'financial', label } });
    const actuals = [financial('2006/7', 40), financial('2007/8', 41)];
    const chart = only(exams({ ...usual, actuals, comparators: [] }, { periodType: 'financial' }));
    expect(figures(chart).map(([name]) => name)).toEqual([
      'Year',
      'Results',
      'Target with stretch',
      'Without stretch',
    ]);
  });

  test('keeps a year without a figure on the axis, as a gap in the line, and in the table', () => {
    const chart = only(
      exams({ ...usual, actuals: [observed('2003', 40), observed('2007', 47.8)], comparators: [] }),
    );
    expect(chart.categories.slice(0, 5)).toEqual([
      '2003/4',
      '2004/5',
      '2005/6',
      '2006/7',
      '2007/8',
    ]);
    expect(chart.series[0]?.values.slice(0, 5)).toEqual([40, null, null, null, 47.8]);
    expect(figures(chart)[0]).toEqual(['Year', ...chart.categories]);
    expect(figures(chart).at(2)?.slice(0, 6)).toEqual(['Results', '40.0%', '–', '–', '–', '47.8%']);
  });

  test('starts from a baseline that is no result', () => {
    const chart = only(
      exams({ ...usual, baseline: observed('2007', 47.8), actuals: [], comparators: [] }),
    );
    expect(chart.series[0]?.values).toEqual([47.8, null, null]);
  });

  test('draws the two comparators with the most figures', () => {
    const comparators = [
      other('Neighbours', '2007', 44),
      other('Region', '2006', 44),
      other('Region', '2007', 45),
      ...usual.comparators,
    ];
    expect(only(exams({ ...usual, comparators })).series.map(({ name }) => name)).toEqual([
      'Results',
      'Region',
      'England',
      'Target with stretch',
      'Without stretch',
    ]);
  });

  test('says what it does not draw: reasons, other kinds of period, years that the page has no room for', () => {
    const actuals = [
      ...Array.from({ length: 12 }, (_, n) => observed(String(1994 + n), 30 + n)),
      observed('2006', 0, { measure: { kind: 'suppressed' } }),
      observed('2007', 47.8),
      observed('Q2 2008/9', 48),
    ];
    const comparators = [
      other('England', '2007', 46),
      other('England', '2006', 45, { period: { type: 'calendar', label: '2006' } }),
    ];
    const chart = only(exams({ ...usual, actuals, comparators }));
    expect(chart.remarks).toEqual([
      'Results for 2006: suppressed (small numbers).',
      'Not drawn, as they are for other kinds of period: Results 48.0% (Q2 2008/9, academic year); England 45.0% (2006, calendar year).',
      'Figures before 2001/2 are in the other tables of the indicators.',
    ]);
    expect(chart.categories[0]).toBe('2001/2');
    expect(chart.figures.columns).toHaveLength(9);
    expect(chart.description).not.toContain('(2000)');
  });

  test('marks what was made up, in the title, in its table and in words', () => {
    const mark = { illustrative: true };
    const all = only(
      exams({
        actuals: [observed('2006', 45, mark), observed('2007', 47, mark)],
        targets: [aim('2008/9', 50, mark)],
      }),
    );
    expect([all.title, all.note]).toEqual([
      'EX 1 Pupils who pass (illustrative)',
      '% of pupils; higher is better; axis starts at 44.0%',
    ]);
    expect(all.description).toContain('axis starts at 44.0%. Illustrative figures. Results: ');
    expect(figures(all).flat().join()).not.toContain('[i]');
    const some = only(
      exams({
        actuals: [observed('2006', 45, mark), observed('2007', 47)],
        targets: [aim('2008/9', 50, mark)],
      }),
    );
    expect([some.title, some.note]).toEqual([
      'EX 1 Pupils who pass (partly illustrative)',
      '% of pupils; higher is better; axis starts at 44.0%',
    ]);
    expect(some.description).toContain('. Some figures illustrative. Results: ');
    expect(figures(some).slice(-2)).toEqual([
      ['Results', '45.0%\u00A0[i]', '47.0%', '–'],
      ['Target', '–', '–', '50.0%\u00A0[i]'],
    ]);
    expect(some.description).toContain('Results: 45.0% (2006, illustrative), 47.0% (2007).');
  });

  test.each([
    [{ polarity: 'low' as const }, 'lower is better'],
    [{ polarity: 'range' as const }, 'good within a range'],
    [{ polarity: 'range' as const, band: { from: 10, to: 20 } }, 'good from 10.0% to 20.0%'],
  ])('says which values are good: %j', (part, words) => {
    expect(only(exams({ ...usual, ...part })).note).toBe(
      `% of pupils; ${words}; axis starts at 40.0%`,
    );
  });

  test('a contextual indicator has a forecast', () => {
    const targets = [aim('2008/9', 50)];
    const chart = only(exams({ ...usual, targets, polarity: 'none' }, { kind: 'contextual' }));
    expect(chart.series.at(-1)?.name).toBe('Forecast');
    expect(chart.note).toBe('% of pupils; axis starts at 40.0%');
  });
});

describe('the measures that get a chart', () => {
  const unnamed = { label: '' };

  test.each<[string, Partial<IndicatorPart>, Partial<Indicator>]>([
    ['no target', { ...usual, targets: [aim('2008/9', null)] }, {}],
    ['no result', { ...usual, actuals: [], comparators: [] }, {}],
    [
      'a result without a figure',
      { ...usual, actuals: [observed('2007', 0, { measure: { kind: 'notAvailable' } })] },
      {},
    ],
    ['another’s target', usual, { role: 'contributes' }],
  ])('not with %s', (_, part, more) => {
    expect(chartsIn(withIndicators(exams({ ...unnamed, ...part }, more)))).toEqual([]);
  });

  test('without any, the paper has no appendix of charts', () => {
    const titles = buildReport(withIndicators(), makePack()).contents.map(({ text }) => text);
    expect(titles).not.toContain('Charts of targets');
  });

  test('stand in printed order, a part each, numbered', () => {
    const [main] = exams(usual).parts;
    if (!main) throw new Error('An indicator has a part.');
    const plan = withIndicators(
      exams(usual, { code: 'L 1' }),
      exams(usual, {
        code: 'S 1',
        kind: 'statutory',
        parts: [
          { ...main, id: 'a', label: 'girls' },
          { ...main, id: 'b', label: 'boys' },
        ],
      }),
    );
    expect(chartsIn(plan).map(({ number, title }) => `${String(number)} ${title}`)).toEqual([
      '1 S 1 Pupils who pass: girls',
      '2 S 1 Pupils who pass: boys',
      '3 L 1 Pupils who pass',
    ]);
  });
});

test('in the sample, chart, table and words have the figures of the plan', () => {
  const plan = samplePlan('commissioning-2008-9');
  const charts = buildReport(plan, samplePack()).blocks.filter((block) => block.kind === 'chart');
  expect(charts).toHaveLength(23);
  for (const chart of charts) {
    const indicator = plan.indicators.find(({ code }) => chart.title.startsWith(`${code} `));
    const [part] = indicator?.parts ?? [];
    if (!indicator || !part) throw new Error(`The plan has no indicator for ${chart.title}.`);
    const held = (values: readonly (number | null)[]): number[] =>
      values.filter((value) => value !== null);
    const of = (role: string): number[] =>
      chart.series.filter((one) => one.role === role).flatMap(({ values }) => held(values));
    const measured = (observations: readonly Observation[]): number[] =>
      observations.flatMap(({ measure }) => (measure.kind === 'figure' ? [measure.value] : []));
    expect(of('result')).toEqual(measured(part.actuals));
    expect(of('comparator')).toEqual(measured(part.comparators));
    expect(of('target')).toEqual(held(part.targets.map(({ value }) => value)));
    expect(of('withoutStretch')).toEqual(
      held(part.targets.map(({ withoutStretch }) => withoutStretch)),
    );
    const rows = figures(chart).slice(-chart.series.length);
    for (const [place, { values }] of chart.series.entries()) {
      const printed = held(values).map((value) => formatFigure(value, indicator));
      const shown = rows[place]?.slice(1).map((text) => text.replace('\u00A0[i]', ''));
      expect(shown?.filter((text) => text !== '–')).toEqual(printed);
      for (const figure of printed) expect(chart.description).toContain(`${figure} (`);
    }
  }
});
