import { expect, test } from 'vitest';
import {
  factFigure,
  factWords,
  findFacts,
  type Fact,
} from '../../../src/renderer/screens/narrative/side/fact-words';

const fact = (valueText: string, unit: string, more: Partial<Fact> = {}): Fact => ({
  id: 'F1',
  code: 'F1',
  label: 'Wards with a library',
  aliases: [],
  source: { document: 'Annual report' },
  verified: true,
  value: null,
  valueText,
  unit,
  period: { type: 'calendar', label: '2007' },
  figures: [],
  notBaselineOf: [],
  doubts: [],
  ...more,
});

test('a figure carries its unit as it is read', () => {
  expect(factFigure(fact('64.9', '%'))).toBe('64.9%');
  expect(factFigure(fact('about 250 million', '£'))).toBe('about £250 million');
  expect(factFigure(fact('14', 'wards'))).toBe('14 wards');
  expect(factFigure(fact('4', 'grade, 1 to 4'))).toBe('4 (grade, 1 to 4)');
  expect(factFigure(fact('year 2 of 2', ''))).toBe('year 2 of 2');
});

test('the words name what, how much and when', () => {
  expect(factWords(fact('14', 'wards'))).toBe('Wards with a library: 14 wards (2007)');
  expect(factWords(fact('all', 'wards', { period: null }))).toBe('Wards with a library: all wards');
});

test('a search finds facts by every word of it', () => {
  const facts = [
    fact('14', 'wards'),
    fact('3', '%', { id: 'F2', code: 'F2', label: 'Visits', comparator: 'On 2006' }),
  ];
  expect(findFacts(facts, ' WARDS 14')).toEqual([facts[0]]);
  expect(findFacts(facts, 'visits on 2006')).toEqual([facts[1]]);
  expect(findFacts(facts, 'nothing')).toEqual([]);
  expect(findFacts(facts, '')).toEqual(facts);
});
