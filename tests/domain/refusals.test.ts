import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/commands/apply';
import { refusalSentence } from '../../src/domain/commands/refusal';
import { commandSchema, type Command } from '../../src/domain/commands/schema';
import { createAction, createPart } from '../../src/domain/create';
import { LONGEST_BATCH } from '../../src/domain/schema/limits';
import {
  main,
  newAction,
  newIndicator,
  remark,
  result,
  setFirst,
  start,
  submitted,
} from '../support/small-plan';

/** Commands that do not fit the plan above, with the reason and what is wrong. */
const refusals: readonly (readonly [Command, string, string])[] = [
  [{ type: 'section.set', id: 'x', changes: { ready: true } }, 'unknownRecord', 'section x'],
  [{ type: 'action.remove', ids: ['a1', 'x'] }, 'unknownRecord', 'action x'],
  [{ type: 'action.remove', ids: ['a1', 'a1'] }, 'linkedTwice', 'action a1'],
  [{ type: 'action.move', id: 'a1', to: 3 }, 'outOfRange', '3 among actions'],
  [
    { type: 'action.add', entries: [{ at: 0, record: { ...newAction, id: 'a2' } }] },
    'idTaken',
    'action a2',
  ],
  [
    { type: 'action.add', entries: [{ at: 0, record: { ...newAction, ref: 'A02' } }] },
    'refTaken',
    'A02',
  ],
  [
    { type: 'action.add', entries: [{ at: 4, record: newAction }] },
    'outOfRange',
    '4 among actions',
  ],
  [
    {
      type: 'action.add',
      entries: [
        { at: 1, record: newAction },
        { at: 1, record: { ...newAction, id: 'b', ref: 'B' } },
      ],
    },
    'outOfRange',
    '1 among actions',
  ],
  [setFirst({ ref: 'A03' }), 'refTaken', 'A03'],
  [setFirst({ indicators: [{ indicatorId: 'x', role: 'accountable' }] }), 'unknownIndicator', 'x'],
  [setFirst({ priorityIds: ['P1', 'P1'] }), 'linkedTwice', 'P1 in action A01'],
  [
    { type: 'section.set', id: 's1', changes: { documentIds: ['D', 'D'] } },
    'linkedTwice',
    'D in section Purpose',
  ],
  [{ type: 'indicator.set', id: 'i1', changes: { code: 'L2' } }, 'refTaken', 'L2'],
  [
    { type: 'indicator.add', entries: [{ at: 0, record: { ...newIndicator, code: 'L1' } }] },
    'refTaken',
    'L1',
  ],
  [
    {
      type: 'indicator.add',
      entries: [
        {
          at: 0,
          record: {
            ...newIndicator,
            parts: [createPart('x', '', 'high'), createPart('x', '', 'low')],
          },
        },
      ],
    },
    'linkedTwice',
    'x in indicator L9',
  ],
  [
    { type: 'indicator.baseline', indicatorId: 'i1', partId: 'x', baseline: null },
    'unknownRecord',
    'measure x',
  ],
  [
    {
      type: 'indicator.comparators',
      ...main,
      comparators: [
        { id: 'england', name: 'England', ...result },
        { id: 'england', name: 'Wales', ...result },
      ],
    },
    'linkedTwice',
    'comparator england',
  ],
  [
    { type: 'link.indicator', actionId: 'a1', indicatorId: 'x', role: 'accountable' },
    'unknownIndicator',
    'x',
  ],
  [{ type: 'cut.priority', actionId: 'a1', priorityId: 'P9' }, 'notLinked', 'from A01 to P9'],
  [{ type: 'cut.indicator', actionId: 'a2', indicatorId: 'i1' }, 'notLinked', 'from A02 to i1'],
  [{ type: 'cut.measures', indicatorId: 'i2', priorityId: 'P1' }, 'notLinked', 'from L2 to P1'],
  [{ type: 'comment.remove', ids: ['x'] }, 'unknownRecord', 'comment x'],
  [{ type: 'comment.add', entries: [{ at: 0, record: remark }] }, 'idTaken', 'comment c1'],
  [
    { type: 'review.step', record: { ...submitted, from: 'returned' } },
    'wrongStage',
    'Submit for review',
  ],
];

describe('a command that does not fit', () => {
  test.each(refusals)('%j is refused', (command, code, what) => {
    expect(commandSchema.safeParse(command).success).toBe(true);
    const applied = apply(start, command);
    expect(applied).toEqual({ ok: false, error: { code, what, index: null } });
    if (applied.ok) return;
    expect(refusalSentence(applied.error)).toMatch(/nothing was changed\.$/iu);
  });

  test('is named by its place in a batch', () => {
    const applied = apply(start, {
      type: 'batch',
      label: 'Two',
      commands: [
        { type: 'action.remove', ids: ['a1'] },
        { type: 'action.remove', ids: ['a1'] },
      ],
    });
    expect(applied).toEqual({
      ok: false,
      error: { code: 'unknownRecord', what: 'action a1', index: 1 },
    });
    if (applied.ok) return;
    expect(refusalSentence(applied.error)).toBe(
      'The plan has no action a1 (command 2 of the list). Nothing was changed.',
    );
  });
});

test('a step whose way back would be longer than a step may be is refused', () => {
  const link = { indicatorId: 'i1', role: 'contributes' } as const;
  const crowd = Array.from({ length: LONGEST_BATCH }, (_, n) => ({
    ...createAction(`x${n}`, `X${n}`, ''),
    indicators: [link],
  }));
  const applied = apply({ ...start, actions: crowd }, { type: 'indicator.remove', ids: ['i1'] });
  expect(applied).toMatchObject({ ok: false, error: { code: 'tooMuch' } });
});
