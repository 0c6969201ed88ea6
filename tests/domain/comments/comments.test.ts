import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import type { Command } from '../../../src/domain/commands/schema';
import {
  aboutName,
  detachedComments,
  focusOf,
  goneWords,
  stateOf,
} from '../../../src/domain/comments/about';
import { commentCommand, wordsIn } from '../../../src/domain/comments/make';
import { markedWords } from '../../../src/domain/comments/marks';
import { replaceInPlan } from '../../../src/domain/find/replace';
import { fromPlain } from '../../../src/domain/rich-text';
import type { Comment, CommentAbout, Plan } from '../../../src/domain/schema/plan';
import { purpose, remark, setFirst, start } from '../../support/small-plan';
import { takeBack } from '../../support/take-back';

function done(plan: Plan, command: Command): Plan {
  const applied = apply(plan, command);
  if (!applied.ok) throw new Error(`${applied.error.code} ${applied.error.what}`);
  const back = takeBack(applied.value);
  expect(back).toMatchObject({ ok: true, value: { plan } });
  return applied.value.plan;
}

const body = fromPlain('Branches open late.\n\nEvery ward has one.');
const written: Plan = { ...start, sections: [{ ...purpose, body }, ...start.sections.slice(1)] };

function onWords(plan: Plan, quote: string): Plan {
  const [section = purpose] = plan.sections;
  const { at, by } = remark;
  const about = { kind: 'text', id: section.id } as const;
  const words = wordsIn(section, quote);
  const said = { id: 'c9', at, by, about, level: 'should', text: 'How late?', words } as const;
  return done(plan, commentCommand(plan, said));
}

const last = (plan: Plan): Comment => plan.comments.at(-1) ?? remark;
const wordsOf = (plan: Plan): string | undefined => {
  const { start: from, end } = markedWords(plan.sections).get('c9') ?? {};
  return from === undefined
    ? undefined
    : `Branches open late.\nEvery ward has one.`.slice(from, end);
};

describe('a comment on words of a section', () => {
  const plan = onWords(written, 'open late');

  test('marks them and quotes them', () => {
    expect(last(plan)).toMatchObject({ id: 'c9', quote: 'open late' });
    expect(plan.sections[0]?.body.content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Branches ' },
        {
          type: 'text',
          text: 'open late',
          marks: [{ type: 'comment', attrs: { id: 'c9' } }],
        },
        { type: 'text', text: '.' },
      ],
    });
    expect(wordsOf(plan)).toBe('open late');
    expect(focusOf(plan, last(plan))).toEqual({ room: 'narrative', id: 's1', field: 'body' });
  });

  test('may go over the end of a paragraph', () => {
    expect(wordsOf(onWords(written, 'late.\nEvery'))).toBe('late.\nEvery');
  });

  test('is refused where there are no such words', () => {
    const at = (from: number, end: number) => {
      const command = commentCommand(plan, {
        id: 'c10',
        at: remark.at,
        by: 'x',
        level: 'note',
        text: 'x',
        about: { kind: 'text', id: 's1' },
        words: { quote: '', start: from, end },
      });
      return apply(plan, command);
    };
    expect(at(30, 39)).toMatchObject({ ok: true });
    expect(at(30, 40)).toMatchObject({ ok: false, error: { code: 'outOfRange' } });
    // Only the line end.
    expect(at(19, 20)).toMatchObject({ ok: false, error: { code: 'outOfRange' } });
  });

  test('stays on them when they are replaced by others', () => {
    const query = { text: 'open', matchCase: false, wholeWords: false };
    const { command } = replaceInPlan(plan, query, 'close');
    const after = command ? done(plan, command) : plan;
    expect(stateOf(after, last(after))).toBe('there');
    const across = { ...query, text: 'Branches open' };
    const other = replaceInPlan(plan, across, 'They open').command;
    expect(stateOf(other ? done(plan, other) : plan, last(plan))).toBe('there');
  });

  test('says that they are gone once they are, with what they were', () => {
    const gone = done(plan, {
      type: 'section.set',
      id: 's1',
      changes: { body: fromPlain('New.') },
    });
    expect(stateOf(gone, last(gone))).toBe('textGone');
    expect(goneWords(gone, last(gone))).toBe(
      'The words that this is about are no longer in Purpose.',
    );
    expect(detachedComments(gone).map(({ id, quote }) => [id, quote])).toEqual([
      ['c9', 'open late'],
    ]);
  });

  test('goes along with words that are moved to another section', () => {
    const sections = plan.sections.map((section, at) => {
      const moved = plan.sections[0]?.body ?? section.body;
      return { ...section, body: at === 1 ? moved : fromPlain('New.') };
    });
    const moved = { ...plan, sections };
    expect(stateOf(moved, last(moved))).toBe('there');
    expect(aboutName(moved, last(moved))).toBe('Risks');
    expect(focusOf(moved, last(moved)).id).toBe('s2');
  });

  test('takes its mark along when it is removed, and the text is as it was', () => {
    const after = done(plan, { type: 'comment.remove', ids: ['c9'] });
    expect(after).toEqual(written);
  });
});

describe('a comment whose record is removed', () => {
  test.each<readonly [CommentAbout, Command, string]>([
    [{ kind: 'action', id: 'a2', field: null }, { type: 'action.remove', ids: ['a2'] }, 'A02'],
    [
      { kind: 'indicator', id: 'i2', partId: 'b', field: 'target:2009/10' },
      { type: 'indicator.remove', ids: ['i2'] },
      'L2',
    ],
    [{ kind: 'section', id: 's2', field: null }, { type: 'section.remove', ids: ['s2'] }, 'Risks'],
    [{ kind: 'text', id: 's1' }, { type: 'section.remove', ids: ['s1'] }, 'Purpose'],
  ])('stays and says what %j was called', (about, command, name) => {
    const plan = { ...start, comments: [{ ...remark, about }] };
    const after = done(plan, command);
    expect(after.comments).toEqual([{ ...remark, about, was: name }]);
    expect(stateOf(after, last(after))).toBe('recordGone');
    expect(goneWords(after, last(after))).toBe(`${name} is no longer in the plan.`);
    // It can be taken out, and Undo brings it back as it was.
    done(after, { type: 'comment.remove', ids: ['c1'] });
  });

  test('cannot be made of a record that is not there', () => {
    const about = { kind: 'action', id: 'x', field: null } as const;
    const record = { ...remark, id: 'c2', about };
    expect(apply(start, { type: 'comment.add', entries: [{ at: 0, record }] })).toMatchObject({
      ok: false,
      error: { code: 'unknownRecord', what: 'action x' },
    });
  });
});

describe('a settled comment', () => {
  const { at } = remark;
  const by = 'Head of Libraries';
  const resolved = done(start, { type: 'comment.resolve', id: 'c1', at, by });

  test('is opened again with why, and keeps who had called it settled', () => {
    const reply = { id: 'r1', at, by: 'Director', text: '' };
    const after = done(resolved, { type: 'comment.reopen', id: 'c1', reply });
    expect(after.comments[0]).toEqual({
      ...remark,
      resolved: null,
      replies: [{ ...reply, reopens: { at, by } }],
    });
  });

  test('is not settled twice, nor an open one opened', () => {
    const reply = { id: 'r1', at, by, text: 'x' };
    expect(apply(resolved, { type: 'comment.resolve', id: 'c1', at, by })).toMatchObject({
      error: { code: 'isResolved' },
    });
    expect(apply(start, { type: 'comment.reopen', id: 'c1', reply })).toMatchObject({
      error: { code: 'notResolved' },
    });
  });

  test('stays as it is while other things change', () => {
    expect(done(resolved, setFirst({ title: 'Other' })).comments).toBe(resolved.comments);
  });
});
