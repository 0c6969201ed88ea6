import { describe, expect, test } from 'vitest';
import type { Pack, RagRule } from '../../src/domain/schema/pack';
import type { Indicator, Plan } from '../../src/domain/schema/plan';
import { buildReport, type ReportBlock } from '../../src/report';
import { textOf } from '../../src/report/cells';
import { measureOf, result, target, targets, type MeasureWishes } from '../support/measures';
import { makePack, makePlan } from '../support/plan-factory';

const rule = (id: string, over: Partial<RagRule> = {}): RagRule => ({
  id,
  label: id,
  measure: 'percentOfTarget',
  green: 10,
  amber: null,
  amberIfImproved: true,
  source: { document: 'Tests' },
  verified: true,
  ...over,
});
const points = rule('points', { measure: 'percentagePoints', green: 0, amber: 2 });
const pack = makePack({ rag: [rule('ten'), { ...points, amberIfImproved: false }] });

const empty = makePlan({ actions: 0, indicators: false });
const measure = (code: string, wishes: MeasureWishes): Indicator => ({
  ...measureOf(wishes).indicator,
  id: code,
  code,
});
const planOf = (...indicators: readonly Indicator[]): Plan => ({ ...empty, indicators });

const textsOf = (block: ReportBlock): string[] => {
  if (block.kind === 'paragraph') return [textOf(block.runs)];
  if (block.kind !== 'list') return [];
  return block.items.flat().flatMap((item) => textsOf(item).map((text) => `- ${text}`));
};

/** What stands between the table of a caption and the next table or heading, and its rows. */
function printed(plan: Plan, caption: string, from: Pack = pack) {
  const { blocks } = buildReport(plan, from);
  const at = blocks.findIndex((block) => block.kind === 'table' && block.caption === caption);
  const table = blocks[at];
  if (table?.kind !== 'table') return null;
  const after = blocks.slice(at + 1);
  const end = after.findIndex(({ kind }) => kind !== 'paragraph' && kind !== 'list');
  return {
    rows: table.rows.map((row) => row.map((cell) => cell.map(textOf).join(' / '))),
    under: after.slice(0, end).flatMap(textsOf),
  };
}

const LOCAL = 'Local indicators and targets';
const IN_YEAR = 'Results in 2008/9 so far';
const DETAILS = 'Definitions, results so far and comparators';

describe('what targets rest on', () => {
  test('stands under their table, where somebody has said it', () => {
    const reasons = measure('L1', { part: { rationale: ' Two new centres open.\nMore follow. ' } });
    const several = measure('L2', {});
    const [part] = several.parts;
    if (!part) throw new Error('No measure.');
    const parts = [
      { ...part, id: 'a', label: 'girls', rationale: 'The gap closes.' },
      { ...part, id: 'b', label: 'boys' },
    ];
    const found = printed(planOf(reasons, { ...several, parts }), LOCAL);
    expect(found?.under).toEqual([
      'What these targets rest on',
      '- L1: Two new centres open.\nMore follow.',
      '- L2, girls: The gap closes.',
    ]);
    expect(printed(planOf(measure('L1', {})), LOCAL)?.under).toEqual([]);
  });

  test('what the figures say against them is no matter of the paper', () => {
    const kept = {
      code: 'fasterThanBest',
      value: 57.1,
      reason: 'Only for drafting.',
      by: 'Officer',
      at: '2008-02-12T10:00:00.000Z',
    };
    const plan = planOf(measure('L1', { targets: [50.9, 54, 57.1], part: { kept: [kept] } }));
    const text = JSON.stringify(buildReport(plan, pack).blocks);
    for (const words of ['Only for drafting', 'Beyond best', 'best yearly change'])
      expect(text).not.toContain(words);
  });
});

describe('the target tables', () => {
  test('have the milestones that lead to them in a list underneath', () => {
    const milestones = [
      { quarter: 1, value: 48 },
      { quarter: 2, value: 48.4 },
    ];
    const list = [target('2008/9', 49, { milestones, illustrative: true })];
    const found = printed(planOf(measure('L1', { part: { targets: list } })), LOCAL);
    expect(found?.rows[0]?.[4]).toBe('49.0%\u00A0[i]');
    expect(found?.under.slice(-2)).toEqual([
      'Milestones on the way to these targets',
      '- L1: 48.0%\u00A0[i] after quarter 1 of 2008/9; 48.4%\u00A0[i] after quarter 2 of 2008/9',
    ]);
  });

  test('say between which figures values are good', () => {
    const range = { polarity: 'range', band: { from: 40, to: 50.5 } } as const;
    const found = printed(planOf(measure('L1', { part: range })), LOCAL);
    expect(found?.rows[0]?.[2]).toBe('Within a range / 40.0% to 50.5%');
    const open = { ...range, band: null };
    expect(printed(planOf(measure('L1', { part: open })), LOCAL)?.rows[0]?.[2]).toBe(
      'Within a range',
    );
  });
});

describe('results of the plan’s own year', () => {
  const results = { 2005: 43.9, 2006: 45.5, 2007: 47.8, 2008: 41 };
  const part = { baseline: result('2007', 47.8) };

  test('have no table while none has come in', () => {
    expect(printed(planOf(measure('L1', {})), IN_YEAR)).toBeNull();
    const forecast = measure('L1', { results, part, indicator: { kind: 'contextual' } });
    expect(printed(planOf(forecast), IN_YEAR)).toBeNull();
  });

  test('stand beside their target, with status, direction of travel and what is done', () => {
    const red = measure('L1', {
      results,
      targets: [50, 51],
      part: { ...part, correctiveAction: 'A tutor for each school.' },
    });
    const silent = measure('L2', { results, targets: [50, 51], part });
    const amber = measure('L3', {
      results: { 2005: 6, 2007: 8, 2008: 7 },
      targets: [5],
      part: { polarity: 'low', baseline: result('2007', 8) },
    });
    const found = printed(planOf(red, silent, amber), IN_YEAR);
    const travel =
      'On the year before: Worsened, −6.8 percentage points / Over three years: Worsened, −2.9 percentage points';
    expect(found?.rows).toEqual([
      ['L1', 'Passes', '41.0% (2008)', '50.0%', 'Off target', travel, 'A tutor for each school.'],
      ['L2', 'Passes', '41.0% (2008)', '50.0%', 'Off target', travel, 'Not yet stated'],
      [
        'L3',
        'Passes',
        '7.0% (2008)',
        '5.0%',
        'Near target / 2008: 7.0% against the target of 5.0% for 2008/9: 40% over, but better than the year before.',
        'On the year before: Improved, −1.0 percentage point / Over three years: Worsened, +1.0 percentage point',
        '–',
      ],
    ]);
    expect(found?.under).toEqual([
      'When a result is on target',
      '- On target within 10% of the target. Near target: further off but better than the year before or the same. Otherwise off target.',
    ]);
  });

  test('of a part of the year stand beside its milestone', () => {
    const period = { type: 'financial', label: 'Q2 2008/9' } as const;
    const actuals = [result('', 21, { period, numerator: 210, cases: 1000 })];
    const list = [target('2008/9', 49, { milestones: [{ quarter: 2, value: 20 }] })];
    const indicator = { periodType: 'financial', reporting: 'quarter' } as const;
    const found = printed(
      planOf(measure('L1', { indicator, part: { baseline: null, actuals, targets: list } })),
      IN_YEAR,
    );
    expect(found?.rows[0]?.slice(2, 6)).toEqual([
      '21.0% (Q2 2008/9) / 210 of 1,000 cases',
      '20.0% / after quarter 2',
      'On target',
      'On the year before: Cannot tell: 2 results needed, 1 found',
    ]);
  });

  test('that cannot be judged say why; each rule names what it judges', () => {
    const untargeted = measure('L1', { results, part: { ...part, targets: [] } });
    const own = measure('L2', {
      results,
      part: { ...part, targets: targets(50) },
      indicator: { ragRuleId: 'points', tolerance: { green: 1, amber: 3 } },
    });
    const found = printed(planOf(untargeted, own), IN_YEAR);
    expect(found?.rows.map((row) => [row[3], row[4]])).toEqual([
      ['None', 'Cannot tell / The newest result is of 2008, a year without a target.'],
      ['50.0%', 'Off target'],
    ]);
    expect(found?.under.slice(1)).toEqual([
      '- L1: On target within 10% of the target. Near target: further off but better than the year before or the same. Otherwise off target.',
      '- L2: On target within 1 percentage point of the target. Near target: within 3 percentage points of it. Otherwise off target.',
    ]);
    expect(printed(planOf(own), IN_YEAR, makePack())?.under).toEqual([]);
  });

  test('take the corrective action out of the details, where it stands until then', () => {
    const correctiveAction = 'A tutor for each school.';
    const before = planOf(measure('L1', { part: { correctiveAction } }));
    expect(printed(before, DETAILS)?.rows[0]?.[5]).toBe(`Corrective action: ${correctiveAction}`);
    const after = planOf(measure('L1', { results, part: { ...part, correctiveAction } }));
    expect(printed(after, DETAILS)?.rows[0]?.[5]).toBe('None');
  });
});

describe('the details of an indicator', () => {
  const detail = (wishes: MeasureWishes, column: number, from: Pack = pack) =>
    printed(planOf(measure('L1', wishes)), DETAILS, from)?.rows[0]?.[column];

  test('say what results were counted from', () => {
    const actuals = [
      result('2006', 45.5, { numerator: 7280, cases: 16_000 }),
      result('2007', 47.8, { cases: 16_000 }),
    ];
    expect(detail({ part: { actuals, baseline: null } }, 3)).toBe(
      '45.5% (2006), 7,280 of 16,000 cases; 47.8% (2007), 16,000 cases',
    );
    const counted = [result('2006', 45.5, { numerator: 7280.5 })];
    expect(detail({ part: { actuals: counted, baseline: null } }, 3)).toBe(
      '45.5% (2006), 7,280.5 counted',
    );
  });

  test('say which results are of another kind of year', () => {
    const period = { type: 'calendar', label: '2006' } as const;
    const actuals = [result('2006', 45.5, { period }), result('2007', 47.8)];
    expect(detail({ part: { actuals } }, 3)).toBe('45.5% (2006, calendar year); 47.8% (2007)');
    const baseline = result('2006', 45.5, { period });
    expect(printed(planOf(measure('L1', { part: { baseline } })), LOCAL)?.rows[0]?.[3]).toBe(
      '45.5% (2006, calendar year)',
    );
    const silent = result('2006', 0, { period, measure: { kind: 'suppressed' } });
    expect(detail({ part: { actuals: [silent], baseline: null } }, 3)).toBe(
      'Suppressed (small numbers) (2006)',
    );
  });

  test('name the facts behind it with their figures, and say what a fact is not', () => {
    const [fact] = pack.facts;
    if (!fact) throw new Error('No fact.');
    const notBaselineOf = [{ indicatorId: 'NB-2', reason: 'It counts wards.', remind: true }];
    const warned = { ...pack, facts: [{ ...fact, notBaselineOf }] };
    const factIds = ['F1', 'gone'];
    expect(detail({ indicator: { factIds } }, 5)).toBe(
      'Evidence: F1 Wards with a library: 14 wards (April 2008) / Evidence: gone (not in the reference pack)',
    );
    const indicator = { factIds: ['F1'], packItemId: 'NB-2' };
    expect(detail({ indicator }, 5, warned)).toBe(
      'Evidence: F1 Wards with a library: 14 wards (April 2008). It counts wards.',
    );
  });

  test('say how often it is reported, and by which rule of its own it is judged', () => {
    const indicator = { reporting: 'halfYear', ragRuleId: 'points' } as const;
    expect(detail({ indicator }, 2)).toBe(
      '% / By academic year / Reported every half-year / On target where the target is met. Near target: within 2 percentage points of it. Otherwise off target.',
    );
    expect(detail({}, 2)).toBe('% / By academic year');
  });
});
