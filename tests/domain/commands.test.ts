import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/commands/apply';
import * as schema from '../../src/domain/commands/schema';
import type { Command, SimpleCommand } from '../../src/domain/commands/schema';
import { createPart } from '../../src/domain/create';
import { RECORD_CASES } from '../support/record-cases';
import { SUGGESTION_CASES } from '../support/suggestion-cases';
import type { Action, Comment, Indicator, Plan } from '../../src/domain/schema/plan';
import {
  gap,
  a1,
  a2,
  a3,
  i1,
  i2,
  main,
  newAction,
  newIndicator,
  newSection,
  purpose,
  remark,
  result,
  risks,
  setFirst,
  start,
  target,
} from '../support/small-plan';
import { takeBack } from '../support/take-back';

const withPart = (part: Partial<Indicator['parts'][number]>): Partial<Plan> => ({
  indicators: [{ ...i1, parts: [{ ...createPart('main', '', 'high'), ...part }] }, i2],
});
const withFirst = (changes: Partial<Action>): Partial<Plan> => ({
  actions: [{ ...a1, ...changes }, a2, a3],
});

const said: Comment = { ...remark, id: 'c2', about: { kind: 'plan', field: null }, level: 'note' };
const answer = { id: 'r1', at: remark.at, by: 'Planning Officer', text: 'The branch manager.' };

/** A command, what it changes of the plan above, and the command that takes it back. */
const cases: readonly (readonly [SimpleCommand, Partial<Plan>, Command])[] = [
  [
    { type: 'plan.set', changes: { contact: 'Planning Officer', draftDue: '2008-02-12' } },
    { header: { ...start.header, contact: 'Planning Officer', draftDue: '2008-02-12' } },
    { type: 'plan.set', changes: { contact: '', draftDue: null } },
  ],
  [
    { type: 'section.add', entries: [{ at: 1, record: newSection }] },
    { sections: [purpose, newSection, risks] },
    { type: 'section.remove', ids: ['s9'] },
  ],
  [
    { type: 'section.set', id: 's2', changes: { ready: true } },
    { sections: [purpose, { ...risks, ready: true }] },
    { type: 'section.set', id: 's2', changes: { ready: false } },
  ],
  [
    { type: 'section.remove', ids: ['s2', 's1'] },
    { sections: [] },
    {
      type: 'section.add',
      entries: [
        { at: 0, record: purpose },
        { at: 1, record: risks },
      ],
    },
  ],
  [
    { type: 'section.move', id: 's2', to: 0 },
    { sections: [risks, purpose] },
    { type: 'section.move', id: 's2', to: 1 },
  ],
  [
    { type: 'action.add', entries: [{ at: 3, record: newAction }] },
    { actions: [a1, a2, a3, newAction] },
    { type: 'action.remove', ids: ['a9'] },
  ],
  [
    setFirst({ title: 'Open on Sundays', due: '2009-03-31' }),
    withFirst({ title: 'Open on Sundays', due: '2009-03-31' }),
    setFirst({ title: 'Open a branch on Sundays', due: null }),
  ],
  [
    { type: 'action.remove', ids: ['a1', 'a3'] },
    { actions: [a2] },
    {
      type: 'action.add',
      entries: [
        { at: 0, record: a1 },
        { at: 2, record: a3 },
      ],
    },
  ],
  [
    { type: 'action.move', id: 'a1', to: 2 },
    { actions: [a2, a3, a1] },
    { type: 'action.move', id: 'a1', to: 0 },
  ],
  [
    { type: 'indicator.add', entries: [{ at: 0, record: newIndicator }] },
    { indicators: [newIndicator, i1, i2] },
    { type: 'indicator.remove', ids: ['i9'] },
  ],
  [
    { type: 'indicator.set', id: 'i1', changes: { code: 'L7' } },
    { indicators: [{ ...i1, code: 'L7' }, i2] },
    { type: 'indicator.set', id: 'i1', changes: { code: 'L1' } },
  ],
  [
    { type: 'indicator.remove', ids: ['i1'] },
    {
      indicators: [i2],
      actions: [
        { ...a1, indicators: [{ indicatorId: 'i2', role: 'contributes' }] },
        a2,
        { ...a3, indicators: [] },
      ],
    },
    {
      type: 'batch',
      label: 'Undo',
      commands: [
        { type: 'indicator.add', entries: [{ at: 0, record: i1 }] },
        setFirst({ indicators: a1.indicators }),
        { type: 'action.set', id: 'a3', changes: { indicators: a3.indicators } },
      ],
    },
  ],
  [
    { type: 'indicator.move', id: 'i1', to: 1 },
    { indicators: [i2, i1] },
    { type: 'indicator.move', id: 'i1', to: 0 },
  ],
  [
    { type: 'indicator.part', ...main, changes: { polarity: 'low' } },
    withPart({ polarity: 'low' }),
    { type: 'indicator.part', ...main, changes: { polarity: 'high' } },
  ],
  [
    { type: 'indicator.baseline', ...main, baseline: result },
    withPart({ baseline: result }),
    { type: 'indicator.baseline', ...main, baseline: null },
  ],
  [
    { type: 'indicator.target', indicatorId: 'i2', partId: 'b', year: '2008/9', target },
    {
      indicators: [
        i1,
        {
          ...i2,
          parts: [
            createPart('a', 'books', 'high'),
            {
              ...createPart('b', 'late returns', 'low'),
              targets: [
                { year: '2008/9', ...target },
                { year: '2009/10', ...target },
              ],
            },
          ],
        },
      ],
    },
    { type: 'indicator.target', indicatorId: 'i2', partId: 'b', year: '2008/9', target: null },
  ],
  [
    { type: 'indicator.actuals', ...main, actuals: [result] },
    withPart({ actuals: [result] }),
    { type: 'indicator.actuals', ...main, actuals: [] },
  ],
  [
    {
      type: 'indicator.comparators',
      ...main,
      comparators: [{ id: 'england', name: 'England', ...result }],
    },
    withPart({ comparators: [{ id: 'england', name: 'England', ...result }] }),
    { type: 'indicator.comparators', ...main, comparators: [] },
  ],
  [
    { type: 'link.priority', actionId: 'a1', priorityId: 'P3', at: 0 },
    withFirst({ priorityIds: ['P3', 'P1', 'P2'] }),
    setFirst({ priorityIds: ['P1', 'P2'] }),
  ],
  [
    { type: 'cut.priority', actionId: 'a1', priorityId: 'P1' },
    withFirst({ priorityIds: ['P2'] }),
    setFirst({ priorityIds: ['P1', 'P2'] }),
  ],
  [
    { type: 'link.indicator', actionId: 'a1', indicatorId: 'i2', role: 'accountable' },
    withFirst({
      indicators: [
        { indicatorId: 'i1', role: 'accountable' },
        { indicatorId: 'i2', role: 'accountable' },
      ],
    }),
    setFirst({ indicators: a1.indicators }),
  ],
  [
    { type: 'cut.indicator', actionId: 'a1', indicatorId: 'i1' },
    withFirst({ indicators: [{ indicatorId: 'i2', role: 'contributes' }] }),
    setFirst({ indicators: a1.indicators }),
  ],
  [
    { type: 'link.measures', indicatorId: 'i1', priorityId: 'P2', role: 'contributes', at: 0 },
    {
      indicators: [
        {
          ...i1,
          priorities: [
            { priorityId: 'P2', role: 'contributes' },
            { priorityId: 'P1', role: 'accountable' },
          ],
        },
        i2,
      ],
    },
    { type: 'indicator.set', id: 'i1', changes: { priorities: i1.priorities } },
  ],
  [
    { type: 'cut.measures', indicatorId: 'i1', priorityId: 'P1' },
    { indicators: [{ ...i1, priorities: [] }, i2] },
    { type: 'indicator.set', id: 'i1', changes: { priorities: i1.priorities } },
  ],
  [
    { type: 'link.commitment', actionId: 'a1', commitmentId: 'C2' },
    withFirst({ commitmentIds: ['C1', 'C2'] }),
    setFirst({ commitmentIds: ['C1'] }),
  ],
  [
    { type: 'cut.commitment', actionId: 'a1', commitmentId: 'C1' },
    withFirst({ commitmentIds: [] }),
    setFirst({ commitmentIds: ['C1'] }),
  ],
  [
    { type: 'link.document', actionId: 'a1', documentId: 'D2' },
    withFirst({ documentIds: ['D1', 'D2'] }),
    setFirst({ documentIds: ['D1'] }),
  ],
  [
    { type: 'cut.document', actionId: 'a1', documentId: 'D1' },
    withFirst({ documentIds: [] }),
    setFirst({ documentIds: ['D1'] }),
  ],
  [
    {
      type: 'gap.keep',
      entries: [{ at: 1, record: { ...gap, id: 'g2', code: 'G5', about: 'a2' } }],
    },
    { deliberateGaps: [gap, { ...gap, id: 'g2', code: 'G5', about: 'a2' }] },
    { type: 'gap.reopen', ids: ['g2'] },
  ],
  [
    { type: 'gap.set', id: 'g1', changes: { reason: 'A partner does.' } },
    { deliberateGaps: [{ ...gap, reason: 'A partner does.' }] },
    { type: 'gap.set', id: 'g1', changes: { reason: gap.reason } },
  ],
  [
    { type: 'gap.reopen', ids: ['g1'] },
    { deliberateGaps: [] },
    { type: 'gap.keep', entries: [{ at: 0, record: gap }] },
  ],
  ...RECORD_CASES,
  [
    { type: 'comment.add', entries: [{ at: 0, record: said }] },
    { comments: [said, remark] },
    { type: 'comment.remove', ids: ['c2'] },
  ],
  [
    { type: 'comment.set', id: 'c1', changes: { level: 'note' } },
    { comments: [{ ...remark, level: 'note' }] },
    { type: 'comment.set', id: 'c1', changes: { level: 'must' } },
  ],
  [
    { type: 'comment.reply', id: 'c1', reply: answer },
    { comments: [{ ...remark, replies: [{ ...answer, reopens: null }] }] },
    { type: 'comment.set', id: 'c1', changes: { replies: [] } },
  ],
  [
    { type: 'comment.resolve', id: 'c1', at: answer.at, by: answer.by },
    { comments: [{ ...remark, resolved: { at: answer.at, by: answer.by } }] },
    { type: 'comment.set', id: 'c1', changes: { resolved: null } },
  ],
  [
    { type: 'comment.remove', ids: ['c1'] },
    { comments: [] },
    { type: 'comment.add', entries: [{ at: 0, record: remark }] },
  ],
  ...SUGGESTION_CASES,
];

describe('each command', () => {
  test.each(cases.map((entry) => [entry[0].type, ...entry] as const))(
    '%s changes what it says and nothing else',
    (_, command, changes, inverse) => {
      const applied = apply(start, command);
      expect(applied).toEqual({ ok: true, value: { plan: { ...start, ...changes }, inverse } });
      expect(schema.commandSchema.safeParse(command).success).toBe(true);
      expect(schema.commandSchema.safeParse(inverse).success).toBe(true);
    },
  );

  test('has a case here', () => {
    const tried = new Set<string>(cases.map(([command]) => command.type));
    for (const elsewhere of ['batch', 'comment.reopen', 'review.step']) tried.add(elsewhere);
    expect(schema.COMMAND_TYPES.filter((type) => !tried.has(type))).toEqual([]);
  });

  test('leaves records that it does not touch as the very same objects', () => {
    const applied = apply(start, setFirst({ title: 'Other' }));
    if (!applied.ok) throw new Error(applied.error.code);
    const { plan } = applied.value;
    expect(plan.sections).toBe(start.sections);
    expect(plan.indicators).toBe(start.indicators);
    expect(plan.actions[1]).toBe(a2);
  });
});

describe('links', () => {
  test('linking to a priority again moves it only where a place is given', () => {
    const again = { type: 'link.priority', actionId: 'a1', priorityId: 'P2' } as const;
    expect(apply(start, again)).toMatchObject({ value: { plan: start } });
    expect(apply(start, { ...again, at: 0 })).toMatchObject({
      value: { plan: withFirst({ priorityIds: ['P2', 'P1'] }) },
    });
  });

  test('a place beyond the end is the end', () => {
    const far = { type: 'link.document', actionId: 'a1', documentId: 'D9', at: 99 } as const;
    expect(apply(start, far)).toMatchObject({
      value: { plan: withFirst({ documentIds: ['D1', 'D9'] }) },
    });
  });
});

describe('targets', () => {
  test('a year that has a target gets another, and null takes it away', () => {
    const place = {
      type: 'indicator.target',
      indicatorId: 'i2',
      partId: 'b',
      year: '2009/10',
    } as const;
    const changed = apply(start, { ...place, target: { ...target, value: 15 } });
    expect(changed).toMatchObject({
      value: {
        plan: { indicators: [i1, { parts: [{}, { targets: [{ year: '2009/10', value: 15 }] }] }] },
        inverse: { ...place, target },
      },
    });
    const taken = apply(start, { ...place, target: null });
    expect(taken).toMatchObject({ value: { inverse: { ...place, target } } });
    if (!taken.ok) throw new Error(taken.error.code);
    expect(taken.value.plan.indicators[1]?.parts[1]?.targets).toEqual([]);
  });
});

test('a batch sees what its earlier commands did, and one command takes all of it back', () => {
  const applied = apply(start, {
    type: 'batch',
    label: 'Add and link',
    commands: [
      { type: 'indicator.add', entries: [{ at: 2, record: newIndicator }] },
      { type: 'link.indicator', actionId: 'a2', indicatorId: 'i9', role: 'accountable' },
    ],
  });
  if (!applied.ok) throw new Error(applied.error.code);
  expect(applied.value.plan.actions[1]?.indicators).toEqual([
    { indicatorId: 'i9', role: 'accountable' },
  ]);
  expect(applied.value.inverse).toMatchObject({ type: 'batch', label: 'Add and link' });
  expect(takeBack(applied.value)).toMatchObject({
    value: { plan: start },
  });
});

describe('a deliberate gap', () => {
  const about = { ...gap, id: 'g2', code: 'G5', about: 'a1' } as const;
  const kept = apply(start, { type: 'gap.keep', entries: [{ at: 1, record: about }] });
  const plan = kept.ok ? kept.value.plan : start;

  test('goes with the record it is about, and comes back with it', () => {
    const removed = apply(plan, { type: 'action.remove', ids: ['a1'] });
    if (!removed.ok) throw new Error(removed.error.what);
    expect(removed.value.plan.deliberateGaps).toEqual([gap]);
    expect(takeBack(removed.value)).toMatchObject({
      ok: true,
      value: { plan },
    });
  });

  test('is there once for each thing that a record lacks', () => {
    const again = { at: 2, record: { ...about, id: 'g3' } };
    expect(apply(plan, { type: 'gap.keep', entries: [again] })).toMatchObject({
      ok: false,
      error: { code: 'linkedTwice' },
    });
  });
});
