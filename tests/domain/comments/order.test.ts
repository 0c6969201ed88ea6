import { expect, test } from 'vitest';
import { countByLevel, openByRoom } from '../../../src/domain/comments/counts';
import { commentBeside, commentsInOrder, commentsOn } from '../../../src/domain/comments/order';
import { withMark } from '../../../src/domain/comments/marks';
import { fromPlain } from '../../../src/domain/rich-text';
import type { Comment, CommentAbout, Plan } from '../../../src/domain/schema/plan';
import { purpose, remark, risks, start } from '../../support/small-plan';

const said = (id: string, about: CommentAbout, more: Partial<Comment> = {}): Comment => ({
  ...remark,
  id,
  about,
  level: 'should',
  ...more,
});

const text = fromPlain('One two three');
const marked = withMark(text, 'two', { start: 4, end: 7 }) ?? text;
const body = withMark(marked, 'one', { start: 0, end: 3 }) ?? marked;

const plan: Plan = {
  ...start,
  sections: [risks, { ...purpose, body }],
  comments: [
    said('gone', { kind: 'action', id: 'x', field: null }, { was: 'A09' }),
    said(
      'indicator',
      { kind: 'indicator', id: 'i1', partId: null, field: null },
      { level: 'must' },
    ),
    said('action', { kind: 'action', id: 'a1', field: 'due' }),
    said('two', { kind: 'text', id: 's1' }),
    said('one', { kind: 'text', id: 's1' }),
    said('settled', { kind: 'section', id: 's1', field: null }, { resolved: remark }),
    said('cover', { kind: 'plan', field: 'contact' }, { level: 'note' }),
  ],
};
const ids = (comments: readonly Comment[]) => comments.map(({ id }) => id);

test('comments come as a reader meets them', () => {
  expect(ids(commentsInOrder(plan)).join(' ')).toBe('cover settled one two action indicator gone');
});

test('next and previous go from open comment to open comment, round the end', () => {
  const beside = (from: string | null, way: 'next' | 'previous') =>
    commentBeside(plan, from, way)?.id;
  expect(beside(null, 'next')).toBe('cover');
  expect(beside(null, 'previous')).toBe('gone');
  expect(beside('cover', 'next')).toBe('one');
  expect(beside('settled', 'next')).toBe('one');
  expect(beside('one', 'previous')).toBe('cover');
  expect(beside('gone', 'next')).toBe('cover');
  const musts = (from: string) =>
    commentBeside(plan, from, 'next', ({ level }) => level === 'must')?.id;
  expect(musts('cover')).toBe('indicator');
  expect(musts('indicator')).toBeUndefined();
});

test('they are counted by level and by room, open ones alone', () => {
  expect(countByLevel(plan.comments)).toEqual({ must: 1, should: 5, note: 1 });
  expect(Object.fromEntries(openByRoom(plan))).toEqual({
    // The one whose record is gone is with those on the plan.
    overview: { must: 0, should: 1, note: 1 },
    narrative: { must: 0, should: 2, note: 0 },
    actions: { must: 0, should: 1, note: 0 },
    indicators: { must: 1, should: 0, note: 0 },
  });
});

test('they are found by their record', () => {
  expect(ids(commentsOn(plan, { noun: 'section', id: 's1' }))).toEqual(['settled', 'one', 'two']);
  expect(ids(commentsOn(plan, { noun: 'action', id: 'a1' }))).toEqual(['action']);
  expect(ids(commentsOn(plan, { noun: 'action', id: 'a2' }))).toEqual([]);
  expect(ids(commentsOn(plan, 'plan'))).toEqual(['cover']);
});
