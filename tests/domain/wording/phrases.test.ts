import { expect, test } from 'vitest';
import { nounForms, phraseFinder, verbForms } from '../../../src/domain/wording/phrases';

const find = phraseFinder(['work with', 'on-going', 'work', ...verbForms('promote')]);

test.each([
  ['We WORK  with schools', 'work with'],
  ['An on going task', 'on going'],
  ['They work', 'work'],
  ['Promoting reading', 'promoting'],
  ['Workers promoted themselves', 'promoted'],
  ['A workshop', null],
])('%s', (text, phrase) => {
  expect(find(text)).toBe(phrase);
});

test('verbs and nouns take their endings', () => {
  expect(['survey', 'policy', 'class'].map((noun) => nounForms(noun)[1])).toEqual([
    'surveys',
    'policies',
    'classes',
  ]);
  expect(verbForms('support')).toEqual(['support', 'supports', 'supported', 'supporting']);
  expect(verbForms('improve')).toEqual(['improve', 'improves', 'improved', 'improving']);
  expect(verbForms('carry')).toEqual(['carry', 'carries', 'carried', 'carrying']);
  expect(verbForms('progress')).toContain('progresses');
});
