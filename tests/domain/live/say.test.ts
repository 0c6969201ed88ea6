import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/domain/live/figure-words';
import { sayLive, sayerOf } from '../../../src/domain/live/say';
import type { Live } from '../../../src/domain/rich-text';
import type { Pack } from '../../../src/domain/schema/pack';
import type { Indicator, IndicatorPart, Measure, Plan } from '../../../src/domain/schema/plan';
import { startPlan } from '../../support/arbitrary-plan';
import { live as anyLive } from '../../support/arbitrary-values';
import { figureOf, mentionOf } from '../../support/lives';
import { makePack, makePlan } from '../../support/plan-factory';

const made = makePack();
const [fact] = made.facts;
const pack: Pack = {
  ...made,
  facts: [
    {
      ...(fact as Pack['facts'][number]),
      id: 'rise',
      value: 64.9,
      valueText: '64.9',
      unit: '%',
      figures: [
        { id: 'up', label: 'rise on 2006', value: 3.5, unit: 'percentage points' },
        { id: 'one', label: 'rise before', value: 1, unit: 'percentage points' },
      ],
    },
    { ...(fact as Pack['facts'][number]), id: 'range', valueText: '75.3 to 76.3', unit: '%' },
    { ...(fact as Pack['facts'][number]), id: 'large', valueText: '1,999.6', unit: 'visits' },
    { ...(fact as Pack['facts'][number]), id: 'staff', valueText: '510', unit: 'full-time posts' },
    { ...(fact as Pack['facts'][number]), id: 'fall', valueText: '-10.3', unit: '%' },
    { ...(fact as Pack['facts'][number]), id: 'worded', valueText: 'best ever', unit: '' },
  ],
};

function planWith(changes: Partial<Indicator>, part: Partial<IndicatorPart>): Plan {
  const plan = makePlan({ pack });
  return {
    ...plan,
    indicators: plan.indicators.map((one, at) =>
      at === 0
        ? {
            ...one,
            unit: 'percent',
            decimals: 1,
            unitLabel: '% of pupils',
            ...changes,
            parts: one.parts.map((each, n) => (n === 0 ? { ...each, ...part } : each)),
          }
        : one,
    ),
  };
}

const place = { indicatorId: 'indicator-1', partId: 'main' };
const observed = (measure: Measure) => ({
  period: { type: 'academic' as const, label: '2007' },
  measure,
  numerator: null,
  cases: null,
  source: '',
  illustrative: false,
});
const target = (year: string, value: number | null) => ({
  year,
  value,
  withoutStretch: null,
  illustrative: false,
  milestones: [],
});
const figure = (value: number): Measure => ({ kind: 'figure', value });

/** On a screen and on paper, in each format. */
function said(plan: Plan, live: Live, format: Format = 'figure'): readonly string[] {
  const one = live.type === 'figure' ? { ...live, attrs: { ...live.attrs, format } } : live;
  const screen = sayLive(plan, pack, one, 'screen');
  const word = sayLive(plan, pack, one, 'word');
  expect(screen.kind).toBe(word.kind);
  return [screen.kind, screen.text, word.text];
}

const plan = planWith(
  {},
  {
    baseline: observed(figure(64.9)),
    targets: [target('2008/9', 68.4), target('2009/10', 60), target('2010/11', null)],
    comparators: [{ id: 'england', name: 'England', ...observed(figure(61.25)) }],
  },
);
const baseline = figureOf({ kind: 'baseline', ...place });
const change = (year: string) => figureOf({ kind: 'change', ...place, year });
const aim = (year: string) => figureOf({ kind: 'target', ...place, year });

test.each<[string, Live, Format, string, string]>([
  ['a baseline', baseline, 'figure', '64.9%', '64.9%'],
  ['rounded', baseline, 'rounded', '65%', '65%'],
  ['in words', baseline, 'words', '64.9 per cent', '64.9 per cent'],
  ['a target', aim('2008/9'), 'figure', '68.4%', '68.4%'],
  ['a change', change('2008/9'), 'figure', '+3.5 pp', '+3.5 percentage points'],
  ['a rise', change('2008/9'), 'words', 'a rise of 3.5 pp', 'a rise of 3.5 percentage points'],
  ['a fall', change('2009/10'), 'words', 'a fall of 4.9 pp', 'a fall of 4.9 percentage points'],
  ['a change rounded', change('2009/10'), 'rounded', '\u22125 pp', '\u22125 percentage points'],
  [
    'a comparator',
    figureOf({ kind: 'comparator', ...place, comparatorId: 'england' }),
    'figure',
    '61.3%',
    '61.3%',
  ],
  [
    'a fact',
    figureOf({ kind: 'fact', factId: 'rise', figureId: null }),
    'words',
    '64.9 per cent',
    '64.9 per cent',
  ],
  [
    'a figure beside a fact',
    figureOf({ kind: 'fact', factId: 'rise', figureId: 'up' }),
    'figure',
    '3.5 pp',
    '3.5 percentage points',
  ],
  [
    'one point',
    figureOf({ kind: 'fact', factId: 'rise', figureId: 'one' }),
    'figure',
    '1 pp',
    '1 percentage point',
  ],
  [
    'a range rounded',
    figureOf({ kind: 'fact', factId: 'range', figureId: null }),
    'rounded',
    '75 to 76%',
    '75 to 76%',
  ],
  [
    'thousands rounded',
    figureOf({ kind: 'fact', factId: 'large', figureId: null }),
    'rounded',
    '2,000 visits',
    '2,000 visits',
  ],
  [
    'a unit with a hyphen',
    figureOf({ kind: 'fact', factId: 'staff', figureId: null }),
    'figure',
    '510 full-time posts',
    '510 full-time posts',
  ],
  [
    'less than nothing',
    figureOf({ kind: 'fact', factId: 'fall', figureId: null }),
    'figure',
    '-10.3%',
    '\u221210.3%',
  ],
  [
    'a fact in words',
    figureOf({ kind: 'fact', factId: 'worded', figureId: null }),
    'rounded',
    'best ever',
    'best ever',
  ],
])('%s', (_, live, format, screen, word) => {
  expect(said(plan, live, format)).toEqual(['current', screen, word]);
});

test.each<[string, Partial<Indicator>, string, string]>([
  ['people', { unit: 'number', decimals: 0, unitLabel: 'people' }, '7,500', '7,500 people'],
  ['a rate', { unit: 'rate', decimals: 1, unitLabel: 'per 1,000' }, '7,500.0', '7,500.0 per 1,000'],
  ['pounds', { unit: 'money', decimals: 0, unitLabel: '£ a visit' }, '£7,500', '£7,500 a visit'],
  ['days', { unit: 'days', decimals: 0, unitLabel: 'days' }, '7,500 days', '7,500 days'],
  ['a level', { unit: 'grade', decimals: 0, unitLabel: 'level 1 to 5' }, '7,500', '7,500'],
])('%s with the unit in words', (_, changes, short, words) => {
  const other = planWith(changes, { baseline: observed(figure(7_500)) });
  expect(said(other, baseline)).toEqual(['current', short, short]);
  expect(said(other, baseline, 'words')).toEqual(['current', words, words]);
});

describe('a record without a figure yet', () => {
  const waits = planWith(
    {},
    { baseline: observed({ kind: 'toBeEstablished', by: '2008-11-10' }), targets: [] },
  );
  test.each<[string, Live, string, string]>([
    [
      'is to come on a day',
      baseline,
      'due 10 November 2008',
      'to be established by 10 November 2008',
    ],
    ['has no target', aim('2008/9'), 'not yet set', 'not yet set'],
    ['has no change', change('2008/9'), 'not yet known', 'not yet known'],
  ])('%s', (_, live, screen, word) => {
    expect(said(waits, live)).toEqual(['toCome', screen, word]);
  });

  test.each<[string, Measure | null]>([
    ['not available', { kind: 'notAvailable' }],
    ['suppressed (small numbers)', { kind: 'suppressed' }],
    ['to be established', { kind: 'toBeEstablished', by: null }],
    ['not yet stated', null],
  ])('says %s', (words, measure) => {
    const other = planWith({}, { baseline: measure && observed(measure) });
    expect(said(other, baseline)).toEqual(['toCome', words, words]);
  });
});

test('a change is that of the figures as they are printed beside it', () => {
  // More digits than the indicator prints, as a baseline that was worked out has them.
  const between = planWith(
    {},
    { baseline: observed(figure(64.86)), targets: [target('2008/9', 66.04)] },
  );
  expect([baseline, aim('2008/9'), change('2008/9')].map((live) => said(between, live)[2])).toEqual(
    ['64.9%', '66.0%', '+1.1 percentage points'],
  );
});

describe('a name', () => {
  const [priority] = pack.priorities;
  test.each<[Live, string]>([
    [mentionOf('action', 'action-1'), `A01 ${plan.actions[0]?.title ?? ''}`],
    [mentionOf('action', 'action-1', { form: 'code' }), 'A01'],
    [mentionOf('indicator', 'indicator-1', { form: 'code' }), plan.indicators[0]?.code ?? ''],
    [mentionOf('priority', priority?.id ?? ''), `${priority?.code ?? ''} ${priority?.label ?? ''}`],
  ])('is that of the record now', (live, words) => {
    expect(said(plan, live)).toEqual(['current', words, words]);
  });
});

test.each<[string, Live, string]>([
  ['an action', mentionOf('action', 'gone', { was: 'A16 Pathway' }), '[A16 Pathway, deleted]'],
  ['a measure', figureOf({ kind: 'baseline', ...place, partId: 'gone' }), '[what it was, deleted]'],
  [
    'a comparator',
    figureOf({ kind: 'comparator', ...place, comparatorId: 'gone' }),
    '[what it was, deleted]',
  ],
  [
    'a fact',
    figureOf({ kind: 'fact', factId: 'gone', figureId: null }),
    '[what it was, not in the reference pack]',
  ],
  ['a priority', mentionOf('priority', 'gone'), '[what it was, not in the reference pack]'],
])('%s that is gone is seen to be', (_, live, words) => {
  expect(said(plan, live)).toEqual(['gone', words, words]);
});

test('a name that leaves its direction open does not turn round what is written after it', () => {
  const [first, ...others] = makePlan({ pack }).actions;
  if (!first) throw new Error('A made plan has actions.');
  const turned = {
    ...makePlan({ pack }),
    actions: [{ ...first, title: 'Open \u202Edoors' }, ...others],
  };
  expect(sayLive(turned, pack, mentionOf('action', first.id), 'word').text).toBe(
    `${first.ref} Open \u202Edoors\u202C`,
  );
});

test('no words are blank, on a screen or on paper', () => {
  fc.assert(
    fc.property(startPlan, anyLive, (any, live) => {
      for (const medium of ['screen', 'word'] as const) {
        expect(sayLive(any, pack, live, medium).text.trim()).not.toBe('');
      }
      expect(sayerOf(any, pack)(live)).toBe(sayLive(any, pack, live, 'word').text);
    }),
  );
});
