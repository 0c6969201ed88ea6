import { expect, test } from 'vitest';
import type { ReturnedComment } from '../../../src/domain/suggestions/returned';
import { withQuotedAnswers } from '../../../src/formats/docx-back/quoted-answers';

const said = (id: string, by: string, text: string): ReturnedComment => ({
  id,
  by,
  at: '2008-03-12T10:00:00Z',
  text,
  isResolved: false,
  answers: null,
});
const asked = said('1', 'Director', 'Must: How many, and "where"?');
const answer = (text: string) => withQuotedAnswers([asked, said('2', 'Planner', text)])[1];

test.each([
  ['in English', 'Reply to Director (28/01/2008, 10:15): "Must: How many, and "where"?"\n240.'],
  ['in German', 'Antwort an Director (28.01.2008, 10:15): "Must: How many, and "where"?"\n240.'],
  ['to some of the words', 'Reply to Director (28/01/2008, 10:15): "How many"\n240.'],
  ['to no words', 'Reply to Director (28/01/2008, 10:15): "..."\n240.'],
])('an answer that repeats what it answers, %s, goes to its thread without that', (_, text) => {
  expect(answer(text)).toMatchObject({ answers: '1', text: '240.' });
});

test.each([
  ['that is about something else', 'Reply to Director (28/01/2008, 10:15): "Whose?"\n240.'],
  ['to somebody else', 'Reply to Head (28/01/2008, 10:15): "How many"\n240.'],
  ['that says nothing itself', 'Reply to Director (28/01/2008, 10:15): "How many"\n'],
  ['that only quotes', 'The Director said (rightly): "How many'],
])('a comment %s stays as it is', (_, text) => {
  expect(answer(text)).toMatchObject({ answers: null, text });
});
