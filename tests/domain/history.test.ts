import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/domain/commands/schema';
import {
  advance,
  LONGEST_HISTORY,
  startHistory,
  type History,
  type HistoryEvent,
} from '../../src/domain/history';
import { a1, setFirst, start } from '../support/small-plan';

const undo = { kind: 'undo' } as const;
const redo = { kind: 'redo' } as const;
const act = (command: Command, merge: string | null = null): HistoryEvent => ({
  kind: 'do',
  command,
  merge,
});
const typed = (title: string, merge = 'a1.title') => act(setFirst({ title }), merge);

/** What becomes of a history that all of these happen to. */
function after(...events: readonly HistoryEvent[]): History {
  let history = startHistory(start);
  for (const event of events) {
    const moved = advance(history, event);
    if (!moved.ok) throw new Error(moved.error.code);
    ({ history } = moved.value);
  }
  return history;
}
const titleOf = ({ plan }: History) => plan.actions[0]?.title;

describe('undo and redo', () => {
  test('go back and forth one step at a time, with the step’s own label and place', () => {
    const both = after(
      act(setFirst({ manager: 'Head of Branches' })),
      act({ type: 'action.remove', ids: ['a2'] }),
    );
    expect(both.past.map((step) => step.label)).toEqual([
      'Set accountable manager of A01',
      'Delete A02',
    ]);
    const back = advance(both, undo);
    expect(back).toMatchObject({
      ok: true,
      value: { label: 'Delete A02', focus: { room: 'actions', id: null, field: null } },
    });
    const first = after(act(setFirst({ manager: 'Head of Branches' })), undo, redo);
    expect(first.plan.actions[0]?.manager).toBe('Head of Branches');
    expect(first.future).toEqual([]);
  });

  test('are refused with nothing to undo or redo', () => {
    expect(advance(startHistory(start), undo)).toEqual({
      ok: false,
      error: { code: 'nothingToUndo' },
    });
    expect(advance(startHistory(start), redo)).toEqual({
      ok: false,
      error: { code: 'nothingToRedo' },
    });
  });

  test('doing something forgets what could be redone', () => {
    const history = after(typed('One'), undo, act(setFirst({ fte: 1 })));
    expect(history.future).toEqual([]);
    expect(history.past).toHaveLength(1);
  });

  test('a command that does not fit leaves the history as it was', () => {
    const history = after(typed('One'));
    expect(advance(history, act({ type: 'action.remove', ids: ['nobody'] }))).toMatchObject({
      ok: false,
      error: { code: 'unknownRecord' },
    });
  });

  test('go no further back than they may', () => {
    let history = startHistory(start);
    for (let n = 0; n < LONGEST_HISTORY + 5; n += 1) {
      const moved = advance(history, act(setFirst({ title: `Title ${String(n)}` })));
      if (!moved.ok) throw new Error(moved.error.code);
      ({ history } = moved.value);
    }
    expect(history.past).toHaveLength(LONGEST_HISTORY);
    expect(history.past[0]?.redo).toEqual(setFirst({ title: 'Title 5' }));
  });
});

describe('typing', () => {
  test('in one place is one step, undone and redone whole', () => {
    const history = after(typed('O'), typed('Op'), typed('Ope'));
    expect(history.past).toHaveLength(1);
    expect(titleOf(after(typed('O'), typed('Op'), typed('Ope'), undo))).toBe(a1.title);
    expect(titleOf(after(typed('O'), typed('Op'), typed('Ope'), undo, redo))).toBe('Ope');
  });

  test('in another place, or later, is another step', () => {
    expect(after(typed('O'), typed('Op', 'a1.title.2')).past).toHaveLength(2);
    expect(after(typed('O'), act(setFirst({ fte: 1 })), typed('Op')).past).toHaveLength(3);
    expect(after(act(setFirst({ title: 'O' })), act(setFirst({ title: 'Op' }))).past).toHaveLength(
      2,
    );
  });

  test('after an undo is another step', () => {
    const history = after(typed('One'), act(setFirst({ fte: 1 })), undo, typed('Two'));
    expect(history.past).toHaveLength(2);
    expect(titleOf(history)).toBe('Two');
  });

  test.each<readonly [string, Command, Command]>([
    ['another field', setFirst({ title: 'x' }), setFirst({ manager: 'y' })],
    ['more fields', setFirst({ title: 'x' }), setFirst({ title: 'y', manager: 'z' })],
    [
      'another record',
      setFirst({ title: 'x' }),
      { type: 'action.set', id: 'a2', changes: { title: 'y' } },
    ],
    [
      'another year',
      { type: 'indicator.target', indicatorId: 'i1', partId: 'main', year: '2008/9', target: null },
      {
        type: 'indicator.target',
        indicatorId: 'i1',
        partId: 'main',
        year: '2009/10',
        target: null,
      },
    ],
    [
      'a link',
      { type: 'link.priority', actionId: 'a1', priorityId: 'P7' },
      { type: 'link.priority', actionId: 'a1', priorityId: 'P8' },
    ],
  ])('is no reason to join a step that writes %s, even under one key', (_, first, second) => {
    const history = after(act(first, 'key'), act(second, 'key'));
    expect(history.past).toHaveLength(2);
    expect(after(act(first, 'key'), act(second, 'key'), undo, undo).plan).toEqual(start);
  });
});
