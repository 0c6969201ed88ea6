import { expect, test } from 'vitest';
import { count, nameList, sentence, titleList } from '../../src/domain/in-words';

const names = (number: number) => Array.from({ length: number }, (_, n) => `N${String(n + 1)}`);

test('names are listed as people list them, six at most', () => {
  expect(nameList([])).toBe('');
  expect(nameList(names(1))).toBe('N1');
  expect(nameList(names(2))).toBe('N1 and N2');
  expect(nameList(names(6))).toBe('N1, N2, N3, N4, N5 and N6');
  expect(nameList(names(7))).toBe('N1, N2, N3, N4, N5 and 2 more');
});

test('names with titles are parted by semicolons, four at most', () => {
  expect(titleList(names(4))).toBe('N1; N2; N3; N4');
  expect(titleList(names(5))).toBe('N1; N2; N3; N4; and 1 more');
});

test('things are counted in words that fit', () => {
  expect(count(1, 'action')).toBe('1 action');
  expect(count(2, 'priority', 'priorities')).toBe('2 priorities');
  expect(count(1173, 'gap')).toBe('1,173 gaps');
  expect(titleList(names(1500))).toContain('and 1,496 more');
  expect(sentence('Done')).toBe('Done.');
  expect(sentence('Done?')).toBe('Done?');
});
