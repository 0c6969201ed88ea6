import { expect, test } from 'vitest';
import type { Comment } from '../../src/domain/schema/plan';
import { openCommentsCheck } from '../../src/services/comment-checks';
import {
  classificationChecks,
  longestPart,
  placeInReport,
} from '../../src/services/covering-checks';
import { samplePack, samplePlan } from '../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const checked = (classification: string) => classificationChecks(plan, pack, { classification });

test('the marking of pages is held against the front sheet, where a style marks them', () => {
  expect(checked('')).toEqual([]);
  expect(checked(' unrestricted ').flatMap(({ findings }) => findings)).toEqual([]);
  const [check] = checked('Exempt');
  expect(check?.findings).toMatchObject([
    {
      severity: 'must',
      says: 'The front sheet says “Unrestricted”, and every page is marked “Exempt”.',
      go: { room: 'covering', field: 'classification' },
    },
  ]);
});

test('what is found under a heading that parts share is in the part that it begins with', () => {
  const at = (text: string) =>
    placeInReport(pack, {
      trail: ['Implications'],
      table: null,
      row: '',
      column: null,
      text,
      after: '',
      part: null,
    });
  expect(at('Climate and environment: Read more here.')).toMatchObject({ id: 'environment' });
  expect(at('Read more here.')).toMatchObject({ room: 'covering', id: 'finance' });
});

test('a report that is too long is shortened where it says most', () => {
  const long = {
    type: 'paragraph',
    content: [{ type: 'text', text: 'word '.repeat(900) }],
  } as const;
  const body = { type: 'doc', content: [long] } as const;
  const legal = { id: 'legal', body, noImplications: null };
  const covering = {
    ...plan.covering,
    texts: [...plan.covering.texts.filter(({ id }) => id !== 'legal'), legal],
  };
  expect(longestPart({ ...plan, covering }, pack, null)).toEqual({
    room: 'covering',
    id: 'legal',
    field: 'body',
  });
});

test('open comments are told of with the way to each, and settled ones are not', () => {
  expect(openCommentsCheck({ ...plan, comments: [] })).toMatchObject({
    title: 'No comment on the plan is open',
    findings: [],
  });
  const [action] = plan.actions;
  const comment: Comment = {
    id: 'c1',
    at: '2008-02-01T10:00:00.000Z',
    by: 'Director',
    about: { kind: 'action', id: action?.id ?? '', field: 'deliverable' },
    level: 'must',
    text: 'How many places?',
    quote: '',
    replies: [],
    resolved: null,
    was: '',
  };
  const resolved = { at: comment.at, by: 'Director' };
  const comments = [comment, { ...comment, id: 'c2', resolved }];
  const { title, findings } = openCommentsCheck({ ...plan, comments });
  expect(title).toBe('1 comment on the plan still open');
  expect(findings).toMatchObject([
    {
      severity: 'must',
      says: 'Director says: “How many places?”',
      go: { room: 'actions', id: action?.id, field: 'deliverable' },
    },
  ]);
});
