import { describe, expect, test } from 'vitest';
import { planStatus } from '../../src/domain/schema/common';
import { parsePack } from '../../src/domain/schema/parse';
import { makePack } from '../support/pack-factory';
import { EMPTY_COVERING } from '../../src/domain/covering/empty';
import { NO_RECORDS } from '../../src/domain/registers/index';
import { migrateCommand, migratePlan } from '../../src/domain/schema/migrations';

/** One literal plan or command before and after each step. */

const result = { period: { type: 'financial', label: '2007/8' }, cases: 900 };
const target = { year: '2008/9', value: 44, withoutStretch: null, illustrative: true };
const part = {
  id: 'main',
  baseline: null,
  actuals: [result],
  comparators: [{ id: 'region', ...result }],
  targets: [target],
};
const newResult = { ...result, numerator: null };
const newPart = {
  ...part,
  band: null,
  rationale: '',
  correctiveAction: '',
  kept: [],
  actuals: [newResult],
  comparators: [{ id: 'region', ...newResult }],
  targets: [{ ...target, milestones: [] }],
};
const newFields = { reporting: 'year', ragRuleId: null, tolerance: null, factIds: [] };

describe('add-target-fields', () => {
  test('gives a plan of layout 1 what targets are defended with', () => {
    expect(migratePlan({ schema: 1, indicators: [{ id: 'i', parts: [part] }] }, 1)).toEqual({
      ok: true,
      value: {
        schema: 8,
        covering: EMPTY_COVERING,
        deliberateGaps: [],
        comments: [],
        suggestions: [],
        review: [],
        registers: NO_RECORDS,
        indicators: [{ id: 'i', ...newFields, parts: [newPart] }],
      },
    });
  });

  test.each([
    [
      { type: 'indicator.add', entries: [{ at: 0, record: { id: 'i', parts: [part] } }] },
      {
        type: 'indicator.add',
        entries: [{ at: 0, record: { id: 'i', ...newFields, parts: [newPart] } }],
      },
    ],
    [
      { type: 'indicator.baseline', baseline: result },
      { type: 'indicator.baseline', baseline: newResult },
    ],
    [
      { type: 'indicator.baseline', baseline: null },
      { type: 'indicator.baseline', baseline: null },
    ],
    [
      { type: 'indicator.target', year: '2008/9', target: { value: 44 } },
      { type: 'indicator.target', year: '2008/9', target: { value: 44, milestones: [] } },
    ],
    [
      { type: 'batch', commands: [{ type: 'indicator.actuals', actuals: [result] }] },
      { type: 'batch', commands: [{ type: 'indicator.actuals', actuals: [newResult] }] },
    ],
  ])('brings the command %j up to date, once', (before, after) => {
    expect(migrateCommand(before)).toEqual(after);
    expect(migrateCommand(after)).toEqual(after);
  });

  test.each([
    { type: 'action.set', id: 'a', changes: { title: 'x' } },
    { type: 'constructor' },
    { type: 'indicator.add', entries: 'none' },
    null,
    'text',
  ])('leaves %j as it is', (value) => {
    expect(migrateCommand(value)).toEqual(value);
  });
});

test('facts-that-are-no-baseline: a pack of layout 1 names none', () => {
  const pack = makePack();
  const facts = pack.facts.map((fact) => ({
    ...fact,
    notBaselineOf: undefined,
    doubts: undefined,
  }));
  expect(parsePack(JSON.stringify({ ...pack, schema: 1, facts, ties: undefined }))).toEqual({
    ok: true,
    value: pack,
  });
});

test('comments-and-review: nobody had said anything of a plan of layout 3', () => {
  const plan = { schema: 3, deliberateGaps: [] };
  expect(migratePlan(plan, 3)).toEqual({
    ok: true,
    value: {
      ...plan,
      schema: 8,
      comments: [],
      review: [],
      registers: NO_RECORDS,
      covering: EMPTY_COVERING,
      suggestions: [],
    },
  });
});

test('review-steps: a pack of layout 3 is given steps that lead from the first stage to the last', () => {
  const read = parsePack(JSON.stringify({ ...makePack(), schema: 3, review: undefined }));
  if (!read.ok) throw new Error(read.error.code);
  const { roles, stages, steps } = read.value.review;
  expect(roles.map(({ id }) => id)).toEqual(['planner', 'manager', 'officer']);
  expect(stages.map(({ status }) => status)).toEqual(planStatus.options);
  const reached = new Set<string>(['headlines']);
  for (const status of planStatus.options) {
    for (const step of steps) if (step.from.includes(status)) reached.add(step.to);
  }
  expect(planStatus.options.filter((status) => !reached.has(status))).toEqual([]);
});

test('suggestions: nobody had changed a plan of layout 6 in Word', () => {
  expect(migratePlan({ schema: 6 }, 6)).toEqual({
    ok: true,
    value: { schema: 8, suggestions: [] },
  });
});

test('comments-anywhere: what was said of a plan of layout 7 stays as it is', () => {
  const plan = { schema: 7, comments: [{ id: 'c', about: { kind: 'plan', field: null } }] };
  expect(migratePlan(plan, 7)).toEqual({ ok: true, value: { ...plan, schema: 8 } });
});

describe('registers', () => {
  const section = { id: 's', documentIds: [] };

  test('a plan of layout 4 has none of their records, and no section points to an action', () => {
    expect(migratePlan({ schema: 4, sections: [section] }, 4)).toEqual({
      ok: true,
      value: {
        schema: 8,
        registers: NO_RECORDS,
        covering: EMPTY_COVERING,
        suggestions: [],
        sections: [{ ...section, actionIds: [] }],
      },
    });
  });

  test('a section that a journal puts in is brought up to date, once, in a batch as well', () => {
    const add = (record: object) => ({ type: 'section.add', entries: [{ at: 0, record }] });
    const before = { type: 'batch', label: 'Two', commands: [add(section), { type: 'plan.set' }] };
    const after = {
      ...before,
      commands: [add({ ...section, actionIds: [] }), { type: 'plan.set' }],
    };
    expect(migrateCommand(before)).toEqual(after);
    const linked = add({ ...section, actionIds: ['a1'] });
    expect(migrateCommand(linked)).toEqual(linked);
  });

  test('a pack of layout 4 has a plain risk matrix and asks for no register', () => {
    const pack = makePack();
    const { riskMatrix: _, pressures: __, coveringReport: ___, ...rest } = pack;
    const read = parsePack(JSON.stringify({ ...rest, schema: 4 }));
    expect(read).toEqual({ ok: true, value: { ...pack, pressures: [] } });
  });
});

describe('covering-report', () => {
  test('nothing was written of the covering report of a plan of layout 5', () => {
    expect(migratePlan({ schema: 5, id: 'p' }, 5)).toEqual({
      ok: true,
      value: { schema: 8, id: 'p', covering: EMPTY_COVERING, suggestions: [] },
    });
  });

  test('a pack of layout 5 has a general covering report, with every part that committees ask for', () => {
    const { coveringReport: _, ...rest } = makePack();
    const read = parsePack(JSON.stringify({ ...rest, schema: 5 }));
    if (!read.ok) throw new Error(read.error.code);
    const { frontSheet, parts } = read.value.coveringReport;
    expect(frontSheet.map(({ role }) => role).filter((role) => role !== null)).toEqual(
      expect.arrayContaining(['reportOf', 'to', 'meeting', 'subject', 'divisions', 'contact']),
    );
    expect(new Set(parts.map(({ kind }) => kind))).toEqual(
      new Set(['lead', 'recommendations', 'text', 'options', 'appendices', 'papers']),
    );
  });
});
