import { describe, expect, test } from 'vitest';
import {
  assessed,
  found,
  result,
  said,
  sound,
  target,
  type MeasureWishes,
} from '../../support/measures';
import { makePack } from '../../support/plan-factory';

test('against a sound measure nothing is said', () => {
  const doubts = assessed(sound).findings.filter(
    ({ severity }) => severity === 'must' || severity === 'should',
  );
  expect(doubts).toEqual([]);
});

describe('the baseline', () => {
  test('that is missing can be the newest result', () => {
    expect(said('noBaseline', { ...sound, part: { baseline: null } })).toEqual([
      'should: There is no baseline. Say where L1 starts from, or by when that will be known. [Start from 47.8% (2007)]',
    ]);
    expect(said('noBaseline', { results: {}, part: { baseline: null } })).toEqual([
      'should: There is no baseline. Say where L1 starts from, or by when that will be known. [Set baseline]',
    ]);
  });

  test('may be a reason of its own, but must say by when', () => {
    const baseline = (measure: Parameters<typeof result>[2]) =>
      said('noBaseline', { results: {}, part: { baseline: result('2007', 0, measure) } });
    expect(baseline({ measure: { kind: 'notAvailable' } })).toEqual([
      'should: The baseline is not available. Say where L1 starts from, or by when that will be known. [Set baseline]',
    ]);
    expect(baseline({ measure: { kind: 'toBeEstablished', by: null } })).toEqual([
      'should: The baseline is still to come, and nobody has said when. Say where L1 starts from, or by when that will be known. [Set baseline]',
    ]);
    expect(baseline({ measure: { kind: 'toBeEstablished', by: '2008-11-10' } })).toEqual([]);
    expect(baseline({ measure: { kind: 'suppressed' } })).toEqual([]);
  });

  test('is not asked for where no target is owed', () => {
    const bare = { results: {}, targets: [], part: { baseline: null } };
    expect(said('noBaseline', bare)).toHaveLength(1);
    expect(said('noBaseline', { ...bare, indicator: { role: 'contributes' } })).toEqual([]);
    expect(said('noBaseline', { ...bare, indicator: { validTo: '2008-12-31' } })).toEqual([]);
    expect(said('noBaseline', { ...bare, indicator: { kind: 'contextual' } })).toEqual([]);
  });

  test('and the result of its period are one figure', () => {
    expect(said('baselineDiffers', { ...sound, part: { baseline: result('2007', 48.7) } })).toEqual(
      [
        'should: The baseline says 48.7% and the result of 2007 says 47.8%. They are of the same period, so one of them is wrong. [Use 47.8%]',
      ],
    );
    // However the period is written.
    const summer = result('2006/7', 48.7);
    expect(said('baselineDiffers', { ...sound, part: { baseline: summer } })).toHaveLength(1);
    const calendar = result('2007', 48.7, { period: { type: 'calendar', label: '2007' } });
    expect(said('baselineDiffers', { ...sound, part: { baseline: calendar } })).toEqual([]);
  });

  test('is where targets are judged from, also where it differs from the result', () => {
    const { measured } = assessed({ ...sound, part: { baseline: result('2007', 48.7) } });
    expect(measured.start).toMatchObject({ year: 2007, value: 48.7 });
  });
});

describe('a fact that is easily taken for the indicator', () => {
  const fact = (remind: boolean) => {
    const [first] = makePack().facts;
    if (!first) throw new Error('No fact.');
    const notBaselineOf = [{ indicatorId: 'NB-2', reason: 'It counts all subjects.', remind }];
    const period = { type: 'academic' as const, label: '2007' };
    return { ...first, label: 'Passes', value: 64.9, unit: '%', period, notBaselineOf };
  };
  const pack = makePack({ facts: [fact(true)] });
  const ours = { packItemId: 'NB-2' };

  test('is refused as its baseline, and as a result', () => {
    const wishes = { results: { 2007: 64.9 }, indicator: ours };
    expect(said('factIsNotIndicator', wishes, { pack })).toEqual([
      'must: 64.9% is not a figure of this indicator. Passes (F1). It counts all subjects. [Set baseline]',
    ]);
    expect(
      said('factIsNotIndicator', { ...wishes, part: { baseline: result('2006', 45.5) } }, { pack }),
    ).toEqual([
      'must: 64.9% is not a figure of this indicator. Passes (F1). It counts all subjects. [Go to the results]',
    ]);
    // It is not offered as the baseline either.
    expect(said('noBaseline', { ...wishes, part: { baseline: null } }, { pack })[0]).toContain(
      '[Set baseline]',
    );
  });

  test('is a reminder before anybody has used it, where the pack wants one', () => {
    expect(said('factIsNotIndicator', { ...sound, indicator: ours }, { pack })).toEqual([
      'note: Do not start from 64.9%. Passes (F1). It counts all subjects.',
    ]);
    const quiet = makePack({ facts: [fact(false)] });
    expect(said('factIsNotIndicator', { ...sound, indicator: ours }, { pack: quiet })).toEqual([]);
    expect(said('factIsNotIndicator', sound, { pack })).toEqual([]);
    // The same figure of another year is a coincidence.
    expect(
      found('factIsNotIndicator', { results: { 2006: 64.9 }, indicator: ours }, { pack }),
    ).toMatchObject([{ severity: 'note' }]);
  });
});

describe('periods', () => {
  const calendar = { type: 'calendar', label: '2006' } as const;

  test('of another kind of year are left out, and that is said', () => {
    const actuals = [result('2006', 45.5, { period: calendar }), result('2007', 47.8)];
    expect(said('periodMismatch', { ...sound, part: { actuals } })).toEqual([
      'should: 1 figure is not for school years. 2006: left out of every comparison here. [Go to the figures]',
    ]);
    const baseline = result('2006', 45.5, { period: calendar });
    const of = { ...sound, part: { baseline } };
    expect(said('periodMismatch', of)).toEqual([
      'should: The baseline is for calendar years; the indicator counts school years. 2006: left out of every comparison here. [Set the kind of period]',
    ]);
    expect(assessed(of).measured.start).toBeNull();
    expect(found('periodMismatch', of)[0]?.wayOut).toMatchObject({ field: 'baselineKind' });
  });

  test('of others are said as well, and lead to them', () => {
    const other = { id: 'o', name: 'England', ...result('2006', 44, { period: calendar }) };
    expect(found('periodMismatch', { ...sound, part: { comparators: [other] } })[0]).toMatchObject({
      lead: '1 figure is not for school years.',
      wayOut: { field: 'comparator:1' },
    });
  });

  test('without a figure, or of the indicator’s own kind, are no matter', () => {
    const silent = result('2006', 0, { period: calendar, measure: { kind: 'suppressed' } });
    expect(said('periodMismatch', { ...sound, part: { actuals: [silent] } })).toEqual([]);
    expect(said('periodMismatch', { ...sound, others: { 2006: 44 } })).toEqual([]);
  });

  test('that name no year cannot be judged by', () => {
    expect(said('periodMismatch', { ...sound, part: { baseline: result(' ', 47.8) } })).toEqual([
      'should: The period of the baseline names no year. Nothing can be judged by it. Say which year it is for. [Set the period]',
    ]);
    const actuals = [result('last summer', 45.5), result('2007', 47.8)];
    expect(said('periodMismatch', { ...sound, part: { actuals } })).toEqual([
      'should: 1 figure has a period that names no year. Nothing can be judged by it. Say which year it is for. [Set the period]',
    ]);
  });
});

describe('values', () => {
  test('of a percentage stay within 0 and 100', () => {
    expect(said('aboveAll', { ...sound, targets: [49, 50, 100.1] })).toEqual([
      'must: The target for 2010/11 is 100.1%. It cannot be above 100.0%. [Use 100.0%]',
    ]);
    expect(said('belowNone', { ...sound, targets: [-1] })).toEqual([
      'must: The target for 2008/9 is −1.0%. It cannot be below 0.0%. [Use 0.0%]',
    ]);
    expect(said('aboveAll', { ...sound, targets: [49, 50, 100] })).toEqual([]);
    expect(said('belowNone', { ...sound, targets: [0] })).toEqual([]);
  });

  test('of another unit have other limits', () => {
    const count = { unit: 'number', unitLabel: 'homes', decimals: 0 } as const;
    expect(said('aboveAll', { ...sound, targets: [1200], indicator: count })).toEqual([]);
    expect(said('belowNone', { ...sound, targets: [-5], indicator: count })).toHaveLength(1);
    const money = { unit: 'money' } as const;
    expect(said('belowNone', { ...sound, targets: [-5], indicator: money })).toEqual([]);
  });

  test('may be changes or fractions that somebody typed for a level', () => {
    expect(said('pointsMeant', { ...sound, targets: [3.1] })).toEqual([
      'should: 3.1% for 2008/9, or +3.1 pp to 50.9%? It starts from 47.8%; a target is a level, not a change. [Use 50.9%]',
    ]);
    expect(said('pointsMeant', { ...sound, targets: [0.57] })).toEqual([
      'should: 0.6% for 2008/9, or 57.0%? It starts from 47.8%; a target is a level, not a change. [Use 57.0%]',
    ]);
    const low = { results: { 2006: 7.5, 2007: 7.1 }, part: { polarity: 'low' } } as const;
    expect(said('pointsMeant', { ...low, targets: [-0.5] })).toEqual([
      'should: −0.5% for 2008/9, or −0.5 pp to 6.6%? It starts from 7.1%; a target is a level, not a change. [Use 6.6%]',
    ]);
    expect(said('pointsMeant', { ...low, targets: [2.5] })).toEqual([]);
    expect(said('pointsMeant', { ...sound, targets: [40] })).toEqual([]);
    const rate = { unit: 'rate', unitLabel: 'per 1,000' } as const;
    expect(said('pointsMeant', { ...sound, targets: [3.1], indicator: rate })).toEqual([]);
  });

  test('may differ and print alike', () => {
    expect(said('roundingHides', { ...sound, targets: [47.84, 50] })).toEqual([
      'note: 2007 and 2008/9 are both printed as 47.8%. The change of 0.04 does not show at 1 decimal place. [Set decimals]',
    ]);
    expect(said('roundingHides', { ...sound, targets: [47.8, 50] })).toEqual([]);
    expect(said('roundingHides', { ...sound, targets: [47.9, 50] })).toEqual([]);
  });
});

describe('the way', () => {
  const low = { part: { polarity: 'low' } } as const;

  test('to the worse must be mended, whichever way is better', () => {
    expect(said('wrongWay', { ...sound, targets: [47, 46, 45] })).toEqual([
      'must: The targets fall from 47.8% to 45.0%. Here higher is better. [Set 2008/9]',
    ]);
    expect(said('wrongWay', { ...sound, ...low })).toEqual([
      'must: The targets rise from 47.8% to 51.0%. Here lower is better. [Set 2008/9]',
    ]);
    expect(said('wrongWay', sound)).toEqual([]);
    expect(said('wrongWay', { ...sound, part: { polarity: 'none' } })).toEqual([]);
    // It is where the way ends that counts.
    expect(said('wrongWay', { ...sound, targets: [49, 48, 47] })).toEqual([
      'must: The targets fall from 47.8% to 47.0%. Here higher is better. [Set 2010/11]',
    ]);
  });

  test('through a worse year is asked about', () => {
    expect(said('worseThanBaseline', { ...sound, targets: [47, 48, 49] })).toEqual([
      'should: 47.0% for 2008/9 is worse than the 47.8% of 2007. Here higher is better. [Set 2008/9]',
    ]);
    expect(said('worseThanBaseline', { ...sound, targets: [47.8, 48, 49] })).toEqual([]);
  });

  test('that is behind the newest result asks for what is there already', () => {
    const late = {
      results: { 2005: 46, 2006: 45.5, 2007: 47.8 },
      part: { baseline: result('2006', 45.5) },
    };
    expect(said('worseThanLast', { ...late, targets: [47, 48, 49] })).toEqual([
      'should: 47.0% for 2008/9 is worse than the last result, 47.8% (2007). What has been reached already is no target. [Set 2008/9]',
    ]);
    expect(said('worseThanLast', { ...late, targets: [47.8, 48, 49] })).toEqual([]);
  });

  test('of a year that is over is no longer asked about', () => {
    const over = {
      results: { 2006: 45.5, 2007: 47.8, 2008: 52 },
      part: { baseline: result('2007', 47.8) },
    };
    expect(said('worseThanLast', { ...over, targets: [49, 53, 54] })).toEqual([]);
    const noBaseline = { ...over, targets: [49, 53, 54], part: { baseline: null } };
    expect(said('worseThanBaseline', noBaseline)).toEqual([]);
    expect(said('wrongWay', noBaseline)).toEqual([]);
  });

  test('that falls back from the year before, though not behind the start, is asked about', () => {
    expect(said('fallsBack', { ...sound, targets: [49, 52, 51] })).toEqual([
      'should: 51.0% for 2010/11 is worse than the 52.0% for 2009/10. Here higher is better. [Set 2010/11]',
    ]);
    expect(said('fallsBack', { ...sound, targets: [49, 52, 52] })).toEqual([]);
    const lower = { results: { 2006: 7.5, 2007: 7.1 }, part: { polarity: 'low' } } as const;
    expect(said('fallsBack', { ...lower, targets: [6.5, 6, 6.2] })).toHaveLength(1);
    expect(said('fallsBack', { ...lower, targets: [6.5, 6.2, 6] })).toEqual([]);
    const over = { results: { 2006: 45.5, 2007: 47.8, 2009: 52 }, targets: [50, 49, 53] };
    expect(said('fallsBack', { ...over, part: { baseline: result('2007', 47.8) } })).toEqual([]);
  });

  test('with stretch is not worse than without', () => {
    const stretched = (value: number, withoutStretch: number) =>
      said('stretchNotBetter', {
        ...sound,
        part: { targets: [target('2010/11', value, { withoutStretch })] },
      });
    expect(stretched(51.9, 53.4)).toEqual([
      'should: 51.9% with stretch for 2010/11 is worse than the 53.4% without. Stretch comes on top of what would be reached without it. [Set 2010/11 without stretch]',
    ]);
    expect(stretched(53.4, 53.4)).toEqual([]);
    expect(stretched(54, 53.4)).toEqual([]);
  });

  test('that stands still wants a reason', () => {
    expect(said('noChange', { ...sound, targets: [47.8, 47.8, 47.8] })).toEqual([
      'should: No change over 3 years: 47.8% throughout. A target that stands still wants a reason. [Set 2010/11]',
    ]);
    expect(said('noChange', { ...sound, targets: [47.8, 47.8, 48] })).toEqual([]);
    expect(said('noChange', { ...sound, targets: [47.8] })).toEqual([]);
  });

  test('that stands still at the best there is needs none', () => {
    const all = { results: { 2006: 99, 2007: 100 }, targets: [100, 100, 100] };
    expect(said('noChange', all)).toEqual([]);
    expect(said('noChange', { ...all, ...low })).toHaveLength(1);
    const none = { results: { 2006: 1, 2007: 0 }, targets: [0, 0, 0] };
    expect(said('noChange', { ...none, ...low })).toEqual([]);
    const band = { polarity: 'range', band: { from: 40, to: 50 } } as const;
    const still = { ...sound, targets: [47.8, 47.8, 47.8] };
    expect(said('noChange', { ...still, part: band })).toEqual([]);
    const outside = { ...band, band: { from: 50, to: 60 } };
    expect(said('noChange', { ...still, part: outside })).toHaveLength(1);
  });

  test('may end behind others that it was ahead of', () => {
    const ahead = { ...sound, others: { 2007: 46.7, 2008: 51.5 } };
    expect(said('belowComparator', ahead)).toEqual([
      'should: 51.0% for 2010/11 is behind England, 51.5% in 2008. In 2007 it was ahead, at 47.8% against 46.7%. [Set 2010/11]',
    ]);
    expect(said('belowComparator', { ...ahead, targets: [49, 51, 53] })).toEqual([]);
    expect(said('belowComparator', { ...sound, others: { 2007: 48, 2008: 51.5 } })).toEqual([]);
    expect(said('belowComparator', { ...sound, others: { 2006: 44, 2008: 51.5 } })).toEqual([]);
  });
});

describe('the pace', () => {
  test('is more than the best year brought, and says where that would lead', () => {
    expect(said('fasterThanBest', { ...sound, targets: [50.9, 54, 57.1] })).toEqual([
      'should: Needs +3.1 pp a year; best yearly change so far +2.3 pp. The best was from 2006 to 2007. At that pace it reaches 54.7% in 2010/11. [Use 54.7%]',
    ]);
    // 6.9 in three years is exactly the best pace.
    expect(said('fasterThanBest', { ...sound, targets: [50, 52, 54.7] })).toEqual([]);
    const low = {
      results: { 2005: 7.6, 2006: 7.5, 2007: 7.1 },
      part: { polarity: 'low' },
    } as const;
    expect(said('fasterThanBest', { ...low, targets: [6.5, 6, 5.5] })).toEqual([
      'should: Needs −0.5 pp a year; best yearly change so far −0.4 pp. The best was from 2006 to 2007. At that pace it reaches 5.9% in 2010/11. [Use 5.9%]',
    ]);
  });

  test('sets only the years that ask for more, and drops stretch that is none any more', () => {
    const list = [
      target('2008/9', 49),
      target('2009/10', 53, { withoutStretch: 51 }),
      target('2010/11', 57.1, { withoutStretch: 56 }),
    ];
    const [finding] = found('fasterThanBest', { ...sound, part: { targets: list } });
    expect(finding?.wayOut).toMatchObject({
      command: {
        commands: [
          { year: '2008/9', target: { value: 49, withoutStretch: null } },
          { year: '2009/10', target: { value: 52.4, withoutStretch: 51 } },
          { year: '2010/11', target: { value: 54.7, withoutStretch: null } },
        ],
      },
    });
  });

  test('of a measure that never got better is beyond its best', () => {
    expect(said('fasterThanBest', { results: { 2005: 50, 2006: 49, 2007: 48.5 } })).toEqual([
      'should: It has not improved in any year so far. The best year was from 2006, 49.0%, to 2007, 48.5%. Say what will be different. [Set 2010/11]',
    ]);
  });

  test('cannot be told without two years that follow each other', () => {
    expect(said('paceUnknown', { results: { 2007: 47.8 } })).toEqual([
      'note: One result so far, 2007. Whether the targets ask for more than a year has ever brought cannot be told. [Add results]',
    ]);
    expect(said('paceUnknown', { results: { 2005: 44, 2007: 47.8 } })[0]).toContain(
      'No two results of years that follow each other.',
    );
    expect(said('paceUnknown', sound)).toEqual([]);
  });
});

describe('around the measure', () => {
  test('an action is to carry the target', () => {
    expect(said('noAction', sound, { actions: 0 })).toEqual([
      'note: No action carries this target. Link an action that is to move it, or say in the note who does. [Link an action]',
    ]);
    expect(said('noAction', { ...sound, targets: [] }, { actions: 0 })).toEqual([]);
    const partner = { ...sound, indicator: { role: 'contributes' } } as const;
    expect(said('noAction', partner, { actions: 0 })).toEqual([]);
    const forecast = { ...sound, indicator: { kind: 'contextual' } } as const;
    expect(said('noAction', forecast, { actions: 0 })).toEqual([]);
  });

  test('it says when it leaves its set, and which targets will have no result', () => {
    const leaving = { ...sound, indicator: { validTo: '2008-12-31' } };
    expect(said('leavesSet', { ...leaving, targets: [49] })).toEqual([
      'note: It leaves its set on 31 December 2008. Its 3 results stay in the plan.',
    ]);
    expect(said('leavesSet', leaving)).toEqual([
      'should: It leaves its set on 31 December 2008. Targets for 2009/10 and 2010/11 will have no result. Its 3 results stay in the plan. [Take out 2009/10 and 2010/11]',
    ]);
    const later = { ...sound, indicator: { validTo: '2010-03-31' } };
    expect(said('leavesSet', later)).toEqual([
      'should: It leaves its set on 31 March 2010. The target for 2010/11 will have no result. Its 3 results stay in the plan. [Take out 2010/11]',
    ]);
    expect(said('leavesSet', { ...later, targets: [49, 50] })).toEqual([]);
    expect(said('leavesSet', sound)).toEqual([]);
  });
});

test('of forecasts only the figures are judged: nobody is held to them', () => {
  const forecast: MeasureWishes = {
    results: { 2006: 45.5, 2007: 47.8 },
    indicator: { kind: 'contextual' },
    targets: [40, 30, 101],
    part: { baseline: null },
  };
  expect(assessed(forecast, { actions: 0 }).findings).toMatchObject([
    { code: 'aboveAll', lead: expect.stringMatching(/^The forecast for /u) },
  ]);
});
