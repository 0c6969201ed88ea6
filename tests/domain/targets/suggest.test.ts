import { describe, expect, test } from 'vitest';
import { commandSchema } from '../../../src/domain/commands/schema';
import { financialYear } from '../../../src/domain/financial-year';
import { suggest, type Wish, type WishMore } from '../../../src/domain/targets/suggest';
import { noteWords, refusalWords, wishWords } from '../../../src/domain/targets/suggest-words';
import { measured } from '../../../src/domain/targets/measured';
import { currentShape, reshape } from '../../../src/domain/targets/shape';
import {
  context,
  measureOf,
  result,
  target,
  targets,
  type MeasureWishes,
} from '../../support/measures';
import { makePack } from '../../support/plan-factory';

const figures: MeasureWishes = {
  results: { 2005: 43.9, 2006: 45.5, 2007: 47.8 },
  others: { 2005: 44.3, 2006: 45.3, 2007: 46.3 },
};
/** Behind others, who gain a point a year. */
const behind: MeasureWishes = { ...figures, others: { 2005: 52.3, 2006: 53.3, 2007: 54.3 } };
const low: MeasureWishes = {
  results: { 2005: 7.6, 2006: 7.5, 2007: 7.1 },
  part: { polarity: 'low' },
};

const of = (wishes: MeasureWishes, more = context) => {
  const { indicator, part } = measureOf(wishes);
  return measured(indicator, part, more);
};

/** Targets a year, with those of the way without stretch where it is another, or the refusal in words; then notes. */
function way(wishes: MeasureWishes, wish: Wish, more?: WishMore): readonly unknown[] {
  const facts = of(wishes);
  const found = suggest(facts, wish, wishWords(wish), more);
  if (!found.ok) return [refusalWords(facts, found.error)];
  const { path, stretched } = found.value;
  const start = facts.start?.year ?? 0;
  return [
    ...[stretched, path].flatMap((one) => (one ? [one.steps.map(({ value }) => value)] : [])),
    ...path.notes.map((note) => noteWords(facts, note, (after) => financialYear(start + after))),
  ];
}

describe('ways to an end of one’s own', () => {
  test('straight, and faster later', () => {
    expect(way(figures, { kind: 'straight', end: 53.8 })).toEqual([[49.8, 51.8, 53.8]]);
    // Ninths of 9 points: one, four, all.
    expect(way(figures, { kind: 'fasterLater', end: 56.8 })).toEqual([[48.8, 51.8, 56.8]]);
  });

  test('with stretch on top', () => {
    const stretch = { othersMove: true, stretchEnd: 56.8 };
    expect(way(figures, { kind: 'straight', end: 53.8 }, stretch)).toEqual([
      [50.8, 53.8, 56.8],
      [49.8, 51.8, 53.8],
    ]);
    expect(way(figures, { kind: 'straight', end: 53.8 }, { ...stretch, stretchEnd: 53 })).toEqual([
      'The target with stretch, 53.0%, is no better than without, 53.8%.',
    ]);
  });

  test('say where they lead to the worse, nowhere, or out of bounds', () => {
    expect(way(figures, { kind: 'straight', end: 44.8 })[1]).toBe(
      'It leads from 47.8% to the worse, 44.8%.',
    );
    expect(way(figures, { kind: 'straight', end: 47.8 })[1]).toBe('It stands still at 47.8%.');
    expect(way(figures, { kind: 'straight', end: 120 })).toEqual([
      [71.9, 95.9, 100],
      'The way asks for 120.0% in 2010/11, which cannot be; 100.0% is set.',
    ]);
    expect(way(figures, { kind: 'straight', end: 47.9 })).toEqual([
      [47.8, 47.9, 47.9],
      'The step to 2008/9 does not show at the decimals printed.',
      'The step to 2010/11 does not show at the decimals printed.',
    ]);
  });
});

describe('ways that look at others', () => {
  test('match them in a year, moving or standing still', () => {
    const wish = { kind: 'matchComparator', name: 'England', by: '2010/11' } as const;
    expect(way(behind, wish)).toEqual([
      [51, 54.1, 57.3],
      'They are taken to be at 57.3% in 2010/11, changing by 1.0 pp a year as so far.',
    ]);
    expect(way(behind, wish, { othersMove: false, stretchEnd: null })).toEqual([
      [50, 52.1, 54.3],
      'They are taken to be at 54.3% in 2010/11, standing still.',
    ]);
    expect(way(behind, { ...wish, by: '2012/13' })).toEqual([
      [50.1, 52.4, 54.7],
      'They are taken to be at 59.3% in 2012/13, changing by 1.0 pp a year as so far.',
      '59.3% is due in 2012/13, after the last target year.',
    ]);
    expect(way(figures, { ...wish, by: '2008/9' })).toEqual([
      [47.8, 47.8, 47.8],
      'They are taken to be at 47.3% in 2008/9, changing by 1.0 pp a year as so far.',
      'It is at 47.8%, as good as the 47.3% asked for in 2008/9, so the way stands still.',
    ]);
  });

  test('close part of the gap to them', () => {
    const wish = { kind: 'closeGap', name: 'England', percent: 50, by: '2010/11' } as const;
    // 6.5 behind; half of that, 3.25, behind 57.3.
    expect(way(behind, wish)[0]).toEqual([49.9, 52, 54.1]);
    expect(way(figures, wish)).toEqual(['It is not behind England, so there is no gap to close.']);
    expect(way(behind, { ...wish, percent: 120 })).toEqual([
      'The share of the gap must be more than 0% and at most 100%.',
    ]);
    expect(way({ ...behind, part: { polarity: 'none' } }, wish)).toEqual([
      'Neither higher nor lower is better here. Set the targets by hand.',
    ]);
  });

  test('want others to look at, and a year to come', () => {
    const wish = { kind: 'matchComparator', name: 'South East', by: '2010/11' } as const;
    expect(way(behind, wish)).toEqual([
      'South East has no figure up to the year of the baseline. Add one under Comparators.',
    ]);
    expect(way(behind, { ...wish, name: 'England', by: '2007/8' })).toEqual([
      'That year does not come after the baseline. Choose a later one.',
    ]);
    expect(way({ ...figures, others: { 2008: 50 } }, { ...wish, name: 'England' })).toEqual([
      'England has no figure up to the year of the baseline. Add one under Comparators.',
    ]);
  });

  test('carry figures of an earlier year on to the year of the start', () => {
    const wish = { kind: 'matchComparator', name: 'England', by: '2008/9' } as const;
    const older = { ...behind, others: { 2004: 52, 2006: 54 } };
    // A point a year: 55 in 2007, 56 in 2008.
    expect(way(older, wish)[1]).toBe(
      'They are taken to be at 56.0% in 2008/9, changing by 1.0 pp a year as so far.',
    );
  });
});

describe('ways that look at ourselves', () => {
  test('halve by a year, and end by another', () => {
    const wish = { kind: 'halve', by: '2009/10', endBy: null } as const;
    expect(way(low, wish)).toEqual([[5.3, 3.6, 3.6]]);
    expect(way(low, { ...wish, endBy: '2019/20' })).toEqual([
      [5.3, 3.6, 3.2],
      '0.0% is due in 2019/20, after the last target year.',
    ]);
    expect(way(low, { ...wish, endBy: '2009/10' })).toEqual([
      'The year to end by must come after the year to halve by.',
    ]);
    expect(way(figures, wish)).toEqual(['Higher is better here, so there is nothing to halve.']);
    const debt = { unit: 'money', unitLabel: '£' } as const;
    expect(way({ ...low, results: { 2007: -7 }, indicator: debt }, wish)).toEqual([
      'It starts below zero, and half of that means nothing.',
    ]);
  });

  test('go on at the best yearly change', () => {
    expect(way(figures, { kind: 'bestPace' })).toEqual([[50.1, 52.4, 54.7]]);
    expect(way(low, { kind: 'bestPace' })).toEqual([[6.7, 6.3, 5.9]]);
    expect(way({ results: { 2006: 48, 2007: 47 } }, { kind: 'bestPace' })).toEqual([
      'It has not improved in any year so far, so there is no best pace to go on at.',
    ]);
    expect(way({ results: { 2005: 48, 2007: 49 } }, { kind: 'bestPace' })).toEqual([
      'There are no two results of years that follow each other. Add results first.',
    ]);
  });
});

describe('a suggestion', () => {
  test('is refused where nothing says where to start, or no year is left', () => {
    const wish = { kind: 'straight', end: 53.8 } as const;
    expect(way({ results: {} }, wish)).toEqual([
      'There is no baseline and no result to start from. Set a baseline first.',
    ]);
    const late = { ...figures, part: { baseline: result('2011', 50) } };
    expect(way(late, wish)).toEqual(['There is no year after the baseline to set a target for.']);
  });

  test('leaves out years after the indicator left its set', () => {
    const facts = of({ ...figures, indicator: { validTo: '2009-12-31' } });
    const found = suggest(facts, { kind: 'straight', end: 49.8 }, 'Straight line');
    expect(found.ok && found.value.years).toEqual(['2008/9', '2009/10']);
  });

  test('takes the years of the pack', () => {
    const pack = makePack({ targetYears: ['2008/9', '2012/13'] });
    const facts = of(figures, { ...context, pack });
    const found = suggest(facts, { kind: 'straight', end: 52.8 }, 'Straight line');
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.path.steps.map(({ value }) => value)).toEqual([48.8, 52.8]);
  });

  test('is one step that sets every year and keeps milestones', () => {
    const milestones = [{ quarter: 2, value: 48.5 }];
    const list = [
      target('2008/9', 49, { illustrative: true, milestones }),
      target('2009/10', 50, { withoutStretch: 49.5 }),
    ];
    const facts = of({ ...figures, part: { targets: list } });
    const straight = suggest(facts, { kind: 'straight', end: 53.8 }, 'Straight line for L1');
    if (!straight.ok) throw new Error(straight.error.code);
    const { command } = straight.value;
    expect(commandSchema.safeParse(command).success).toBe(true);
    const of2008 = { value: 49.8, withoutStretch: null, illustrative: false };
    expect(command).toMatchObject({
      type: 'batch',
      label: 'Straight line for L1',
      commands: [
        { year: '2008/9', target: { ...of2008, milestones } },
        { year: '2009/10', target: { ...of2008, value: 51.8, milestones: [] } },
        { year: '2010/11', target: { ...of2008, value: 53.8, milestones: [] } },
      ],
    });
  });
});

test('wishes have names for Undo', () => {
  expect(
    [
      { kind: 'straight', end: 5 },
      { kind: 'fasterLater', end: 5 },
      { kind: 'matchComparator', name: 'England', by: '2010/11' },
      { kind: 'closeGap', name: 'England', percent: 50, by: '2010/11' },
      { kind: 'halve', by: '2009/10', endBy: '2019/20' },
      { kind: 'halve', by: '2009/10', endBy: null },
      { kind: 'bestPace' },
    ].map((wish) => wishWords(wish as Wish)),
  ).toEqual([
    'Straight line',
    'Faster later',
    'Match England by 2010/11',
    'Close 50% of the gap to England by 2010/11',
    'Halve by 2009/10, end by 2019/20',
    'Halve by 2009/10',
    'Best yearly change so far',
  ]);
});

describe('the shape of targets that are there', () => {
  const shape = (list: MeasureWishes['part']) => currentShape(of({ ...figures, part: list ?? {} }));

  test('is told from their figures', () => {
    expect(shape({ targets: targets(49.8, 51.8, 53.8) })).toBe('straight');
    expect(shape({ targets: targets(48.8, 51.8, 56.8) })).toBe('fasterLater');
    expect(shape({ targets: targets(49, 51.8, 53.8) })).toBe('byHand');
    expect(shape({ targets: [] })).toBe('byHand');
  });

  test('can be changed, with stretch and without, and the last target stays', () => {
    const list = [target('2010/11', 56.8, { withoutStretch: 53.8 })];
    const command = reshape(of({ ...figures, part: { targets: list } }), 'straight');
    expect(command).toMatchObject({
      ok: true,
      value: {
        commands: [
          { target: { value: 50.8, withoutStretch: 49.8 } },
          { target: { value: 53.8, withoutStretch: 51.8 } },
          { target: { value: 56.8, withoutStretch: 53.8 } },
        ],
      },
    });
    const none = reshape(of({ ...figures, part: { targets: [] } }), 'straight');
    expect(none).toEqual({ ok: false, error: { code: 'noYears' } });
  });
});
