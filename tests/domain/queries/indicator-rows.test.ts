import { describe, expect, test } from 'vitest';
import { createLocalIndicator, createPart } from '../../../src/domain/create';
import { groupNotes, indicatorRows } from '../../../src/domain/queries/indicator-rows';
import { targetState } from '../../../src/domain/queries/target-state';
import type { Indicator, IndicatorPart, Plan } from '../../../src/domain/schema/plan';
import { makePlan } from '../../support/plan-factory';

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...createLocalIndicator(code, code, `Title of ${code}`),
  kind: 'statutory',
  ...more,
});
const withTarget = (year: string, value: number | null = 5): readonly IndicatorPart[] => [
  {
    ...createPart('main', '', 'high'),
    targets: [{ year, value, withoutStretch: null, illustrative: false, milestones: [] }],
  },
];
const withBaselineBy = (by: string | null): readonly IndicatorPart[] => [
  {
    ...createPart('main', '', 'high'),
    baseline: {
      period: { type: 'survey', label: '' },
      measure: { kind: 'toBeEstablished', by },
      numerator: null,
      cases: null,
      source: '',
      illustrative: false,
    },
  },
];
const withParts = (...parts: readonly IndicatorPart[]): readonly IndicatorPart[] => parts;
const planOf = (...indicators: readonly Indicator[]): Plan => ({
  ...makePlan({ actions: 0 }),
  indicators,
});

describe('targetState in 2008/9', () => {
  test.each<readonly [string, Partial<Indicator>]>([
    ['set', { parts: withTarget('2008/9') }],
    ['set', { parts: withTarget('2008/9'), validTo: '2008-12-31' }],
    ['missing', {}],
    ['missing', { parts: withTarget('2009/10') }],
    ['missing', { parts: withTarget('2008/9', null) }],
    ['missing', { validTo: '2009-03-31' }],
    ['leaves', { validTo: '2008-12-31' }],
    ['partner', { role: 'contributes' }],
    ['context', { kind: 'contextual' }],
    ['baselineToCome', { parts: withBaselineBy('2008-11-10') }],
    ['missing', { parts: withBaselineBy(null) }],
  ])('is %s for %j', (state, more) => {
    const subject = indicator('NI 1', more);
    const [part] = subject.parts;
    if (!part) throw new Error('No measure.');
    expect(targetState(subject, part, '2008/9')).toBe(state);
  });
});

describe('indicatorRows', () => {
  const plan = planOf(
    indicator('L1', { kind: 'local', parts: withTarget('2008/9') }),
    indicator('NI 75'),
    indicator('NI 74', { validTo: '2008-12-31' }),
    indicator('NI 187', {
      kind: 'national',
      parts: withParts(createPart('a', 'poor', 'low'), createPart('b', 'good', 'high')),
    }),
    indicator('NI 83', { validTo: '2008-08-31' }),
    indicator('NI 95', { validTo: '2008-12-31' }),
    indicator('NI 111', { kind: 'national', parts: withBaselineBy('2008-11-10') }),
  );

  test('stand under their kind in a fixed order, a row for each measure', () => {
    const list = indicatorRows(plan);
    const spoken = list.rows.map((row) =>
      row.kind === 'group'
        ? `${row.label}: ${String(row.indicators)}`
        : `${row.indicator.code}/${row.part.id} ${row.isFirst ? 'first ' : ''}${row.target}`,
    );
    expect(spoken).toEqual([
      'Statutory indicators: 4',
      'NI 75/main first missing',
      'NI 74/main first leaves',
      'NI 83/main first leaves',
      'NI 95/main first leaves',
      'National indicators: 2',
      'NI 187/a first missing',
      'NI 187/b missing',
      'NI 111/main first baselineToCome',
      'Local indicators: 1',
      'L1/main first set',
    ]);
    expect([list.matched, list.total, list.withTarget]).toEqual([7, 7, 1]);
    expect(new Set(list.rows.map((row) => row.key)).size).toBe(list.rows.length);
  });

  test('count what is to be done in each group, each indicator once', () => {
    const notes = indicatorRows(plan).rows.map((row) =>
      row.kind === 'group' ? groupNotes(row) : [],
    );
    expect(notes.filter((lines) => lines.length > 0)).toEqual([
      ['1 without a target', '1 leaves the set on 31 Aug 08', '2 leave the set on 31 Dec 08'],
      ['1 without a target', '1 baseline to come'],
    ]);
  });

  test('can be filtered, and a collapsed group keeps its counts', () => {
    const found = indicatorRows(plan, { text: 'ni 7 title', kind: 'statutory' });
    expect(found.rows.map((row) => row.key)).toEqual([
      'kind:statutory',
      'measure:NI 75/main',
      'measure:NI 74/main',
    ]);
    expect([found.matched, found.total, found.withTarget]).toEqual([2, 7, 1]);
    const shut = indicatorRows(plan, { kind: 'national', collapsed: new Set(['kind:national']) });
    expect(shut.rows).toMatchObject([{ kind: 'group', indicators: 2, collapsed: true }]);
  });
});
