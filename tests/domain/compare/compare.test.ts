import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { targetGroup } from '../../../src/domain/compare/ambition';
import { markedRanges } from '../../../src/domain/comments/marks';
import { compare } from '../../../src/domain/compare/compare';
import { revertCommand, seenKey, type Change } from '../../../src/domain/compare/change';
import { revertAll } from '../../../src/domain/compare/revert';
import { summary } from '../../../src/domain/compare/summary';
import { createPart } from '../../../src/domain/create';
import { fromPlain } from '../../../src/domain/rich-text';
import type { Action, Plan } from '../../../src/domain/schema/plan';
import { target as targetOf } from '../../support/measures';
import { makePack } from '../../support/plan-factory';
import { a1, a2, a3, gap, i1, i2, remark, result, start } from '../../support/small-plan';

const pack = makePack();
const changesOf = (before: Plan, after: Plan): readonly Change[] =>
  compare({ plan: before, pack }, { plan: after, pack }).changes;

/** What a comparison says, a line a change. */
const lines = (before: Plan, after: Plan): string[] =>
  changesOf(before, after).map(
    ({ group, record, field, before: was, after: is }) =>
      `${group}: ${record.code || record.title} ${field}: ${was} > ${is}`,
  );

const withAction = (changes: Partial<Action>): Plan => ({
  ...start,
  actions: start.actions.map((action) => (action.id === 'a1' ? { ...action, ...changes } : action)),
});

/** One change brought back in the later plan. */
function reverted(before: Plan, after: Plan, id: string): Plan {
  const change = changesOf(before, after).find((one) => one.id === id);
  const command = change && revertCommand(change, after);
  if (!command) throw new Error(`There is no change ${id}.`);
  const done = apply(after, command);
  if (!done.ok) throw new Error(done.error.code);
  return done.value.plan;
}

describe('a change is told as a manager thinks of it', () => {
  const withTargets = (
    list: readonly ReturnType<typeof targetOf>[],
    polarity: 'high' | 'low',
  ): Plan => ({
    ...start,
    indicators: [
      i1,
      { ...i2, parts: [{ ...createPart('a', 'books', polarity), targets: [...list] }] },
    ],
  });

  test.each([
    ['high', 58, 57.1, 'targetsLowered'],
    ['high', 57.1, 58, 'targetsRaised'],
    ['low', 6.2, 6.5, 'targetsLowered'],
    ['low', 6.5, 6.2, 'targetsRaised'],
    ['high', null, 58, 'targetsSet'],
    ['high', 58, null, 'targetsWithdrawn'],
    ['none', 1, 2, 'targetsOther'],
  ] as const)('a target, %s is good, from %s to %s: %s', (polarity, from, to, group) => {
    const sense = { polarity, band: null };
    expect(targetGroup(targetOf('2008/9', from), targetOf('2008/9', to), sense)).toBe(group);
  });

  test('a target within a band is lowered where it ends further away from it', () => {
    const sense = { polarity: 'range', band: { from: 10, to: 20 } } as const;
    const change = (from: number, to: number) =>
      targetGroup(targetOf('2008/9', from), targetOf('2008/9', to), sense);
    expect(change(12, 25)).toBe('targetsLowered');
    expect(change(5, 10)).toBe('targetsRaised');
    expect(change(12, 18)).toBe('targetsOther');
  });

  test('a target has its year and, where low is good, says so', () => {
    const [change] = changesOf(
      withTargets([targetOf('2009/10', 6.2)], 'low'),
      withTargets([targetOf('2009/10', 6.5)], 'low'),
    );
    expect(change).toMatchObject({
      id: 'indicator/i2/part/a/target/2009/10',
      group: 'targetsLowered',
      place: { room: 'indicators', id: 'i2', partId: 'a', field: 'target:2009/10' },
      note: 'Lower is better',
    });
  });

  test('dates, owners, texts, money and milestones', () => {
    const before = withAction({
      due: '2008-12-31',
      manager: 'Head of Libraries',
      milestones: [{ id: 'm1', text: 'Staff', due: '2008-09-30', owner: '', done: false }],
    });
    const after = withAction({
      due: '2009-03-31',
      manager: '',
      title: 'Open a branch on Sundays from May',
      budget: { ...a1.budget, amount: 12_500 },
      milestones: [
        { id: 'm2', text: 'Opening', due: null, owner: '', done: false },
        { id: 'm1', text: 'Staff', due: '2008-06-30', owner: 'Head of Staff', done: false },
      ],
    });
    expect(lines(before, after)).toEqual([
      'datesSlipped: A01 target date: 31 December 2008 > 31 March 2009',
      'datesForward: A01 date of a milestone: 30 September 2008 > 30 June 2008',
      'owners: A01 accountable manager: Head of Libraries > ',
      'owners: A01 owner of a milestone:  > Head of Staff',
      'texts: A01 title: Open a branch on Sundays > Open a branch on Sundays from May',
      'money: A01 money found:  > £12,500',
      'other: A01 milestone:  > Opening',
    ]);
  });

  test('links of a record that is there on both sides', () => {
    const after = withAction({
      priorityIds: ['P2', 'P1'],
      commitmentIds: [],
      indicators: [{ indicatorId: 'i1', role: 'contributes' }],
    });
    expect(lines(start, after)).toEqual([
      'linksCut: A01 link to an indicator: L2 Loans (contributes) > ',
      `linksCut: A01 link to a commitment: C1 ${pack.commitments[0]?.label ?? ''} > `,
      'other: A01 link to an indicator: L1 Visits (accountable) > L1 Visits (contributes)',
      'order: A01 order of its priorities, of which it is printed under the first: P1; P2 > P2; P1',
    ]);
  });

  test('links of an indicator that went went with it', () => {
    const gone = apply(start, { type: 'indicator.remove', ids: ['i1'] });
    if (!gone.ok) throw new Error(gone.error.code);
    expect(changesOf(start, gone.value.plan).map(({ id }) => id)).toEqual(['indicator/i1']);
    expect(reverted(start, gone.value.plan, 'indicator/i1')).toEqual(start);
  });

  test('an action that comes back is at its place, with its links and the gaps it answers for', () => {
    const of = { ...gap, code: 'G9', about: 'a2', id: 'g2' } as const;
    const before = { ...start, deliberateGaps: [gap, of] };
    const gone = apply(before, { type: 'action.remove', ids: ['a1', 'a2'] });
    if (!gone.ok) throw new Error(gone.error.code);
    const back = reverted(before, gone.value.plan, 'action/a2');
    expect(back.actions.map(({ id }) => id)).toEqual(['a2', 'a3']);
    expect(back.deliberateGaps).toEqual([gap, of]);
    // A comment keeps the name of its record from when that was gone.
    const { comments } = back;
    expect(reverted(before, back, 'action/a1')).toEqual({ ...before, comments });
  });

  test('a row that moved is a row that moved, and nothing else', () => {
    const after = { ...start, actions: [a3, a1, a2] };
    expect(lines(start, after)).toEqual(['order: A03 place in the order: After A02 > First']);
    expect(reverted(start, after, 'action/a3/order')).toEqual(start);
  });

  test('a row that moved goes back behind its neighbour, past rows that are new', () => {
    const [b1, b2] = [
      { ...a2, id: 'b1', ref: 'B1' },
      { ...a2, id: 'b2', ref: 'B2' },
    ];
    const after = { ...start, actions: [b1, b2, a3, a1, a2] };
    const back = reverted(start, after, 'action/a3/order');
    expect(back.actions.map(({ id }) => id)).toEqual(['b1', 'b2', 'a1', 'a2', 'a3']);
  });

  test('a measure that came or went is had back with the links of its indicator', () => {
    const after: Plan = { ...start, indicators: [i1, { ...i2, parts: i2.parts.slice(0, 1) }] };
    expect(lines(start, after)).toEqual(['other: L2 measure: late returns > ']);
    expect(reverted(start, after, 'indicator/i2/part/b')).toEqual(start);
    expect(reverted(after, start, 'indicator/i2/part/b')).toEqual(after);
  });

  test('results of one period twice are one thing with the list that they are in', () => {
    const before: Plan = {
      ...start,
      indicators: [
        { ...i1, parts: i1.parts.map((part) => ({ ...part, actuals: [result, result] })) },
        i2,
      ],
    };
    expect(lines(start, before)).toEqual([
      'figures: L1 results:  > 10.0% (2007/8), Annual return; 10.0% (2007/8), Annual return',
    ]);
    expect(reverted(before, start, 'indicator/i1/part/main/actuals')).toEqual(before);
  });
});

describe('a text', () => {
  const body = (text: Plan['sections'][number]['body']): Plan => ({
    ...start,
    sections: start.sections.map((section, at) =>
      at === 0 ? { ...section, body: text } : section,
    ),
  });

  test('is not changed by what is said about it', () => {
    const commented = JSON.parse(
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Visits "},{"type":"text","text":"rose","marks":[{"type":"comment","attrs":{"id":"c1"}}]},{"type":"text","text":" again."}]}]}',
    ) as Plan['sections'][number]['body'];
    expect(changesOf(body(fromPlain('Visits rose again.')), body(commented))).toEqual([]);
    expect(changesOf(body(fromPlain('Visits fell again.')), body(commented))).toHaveLength(1);
  });

  test('that comes back keeps what was said about words of it that stayed', () => {
    const id = start.sections[0]?.id ?? '';
    const after = body(fromPlain('Visits rose again and again.'));
    const range = { start: 0, end: 'Visits'.length };
    const comment = { id: 'c9', at: remark.at, by: 'Head', level: 'note', text: 'Whose?' } as const;
    const said = apply(after, {
      type: 'comment.add',
      entries: [
        {
          at: after.comments.length,
          record: { ...remark, ...comment, about: { kind: 'text', id }, quote: 'Visits' },
          range,
        },
      ],
    });
    if (!said.ok) throw new Error(said.error.code);
    const back = reverted(
      body(fromPlain('The visits: Visits fell.')),
      said.value.plan,
      `section/${id}/body`,
    );
    const words = markedRanges(back.sections[0]?.body ?? fromPlain('')).get('c9');
    expect(words).toEqual({ start: 12, end: 18 });
  });

  test('that is only set out otherwise says so', () => {
    const bold = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'Visits rose.', marks: [{ type: 'bold' }] }],
        },
      ],
    } as const;
    expect(changesOf(body(fromPlain('Visits rose.')), body(bold))).toMatchObject([
      { group: 'texts', note: 'The words are the same; how they are set out differs.' },
    ]);
  });
});

test('a reference that is taken until another change is brought back is no hindrance', () => {
  const before = withAction({ ref: 'A50' });
  const after: Plan = { ...start, actions: [{ ...a1, ref: 'A51' }, { ...a2, ref: 'A50' }, a3] };
  const comparison = compare({ plan: before, pack }, { plan: after, pack });
  const { command, left } = revertAll(comparison, comparison.changes, after);
  expect(left).toEqual([]);
  const done = command && apply(after, command);
  expect(done?.ok && done.value.plan).toEqual(before);
});

test('what cannot be brought back is told apart', () => {
  const before = withAction({ ref: 'A02' });
  const swapped: Plan = {
    ...start,
    actions: [a1, { ...a2, ref: 'A02' }, a3],
  };
  const comparison = compare(
    { plan: { ...before, actions: before.actions.filter(({ id }) => id !== 'a2') }, pack },
    { plan: swapped, pack },
  );
  const own = comparison.changes.find(({ id }) => id === 'action/a1/ref');
  if (!own) throw new Error('The reference did not change.');
  const { command, left } = revertAll(comparison, [own], swapped);
  expect(command).toBeNull();
  expect(left).toEqual([own]);
});

test('changes in a sentence', () => {
  const after: Plan = { ...start, actions: [a1, { ...a2, manager: 'Head of Libraries' }] };
  expect(summary(changesOf(start, after), 'Draft 1')).toBe(
    '1 owner changed, 1 action dropped since Draft 1.',
  );
  expect(summary([], 'Draft 1')).toBe('Nothing changed since Draft 1.');
});

test('what was seen is to be seen again when it says something else', () => {
  const [first] = changesOf(start, withAction({ title: 'Open a branch' }));
  const [again] = changesOf(start, withAction({ title: 'Open a branch' }));
  const [other] = changesOf(start, withAction({ title: 'Open two branches' }));
  if (!first || !again || !other) throw new Error('A change is missing.');
  expect(seenKey(first)).toBe(seenKey(again));
  expect(seenKey(first)).not.toBe(seenKey(other));
});
