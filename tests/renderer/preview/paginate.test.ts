import { expect, test } from 'vitest';
import { pageStarts } from '../../../src/renderer/screens/preview/paginate';

const TABLE = {} as HTMLElement;

/** Lines one under the other, by their heights; "h" leads to what follows, "t" is a row of the one table. */
function lines(...wanted: readonly (number | readonly [number, 'h' | 't'])[]) {
  let top = 0;
  return wanted.map((one) => {
    const [height, kind] = typeof one === 'number' ? [one, null] : one;
    const bottom = top + height;
    const line = { top, bottom, leads: kind === 'h', table: kind === 't' ? TABLE : null };
    top = bottom;
    return line;
  });
}

test('a page takes what fits and the next goes on', () => {
  expect(pageStarts(lines(40, 40, 40, 40, 40), 100)).toEqual([0, 2, 4]);
  expect(pageStarts(lines(40, 40), 100)).toEqual([0]);
});

test('a heading goes over with what it leads to', () => {
  expect(pageStarts(lines(60, [20, 'h'], [10, 'h'], 40), 100)).toEqual([0, 1]);
});

test('headings that fill a page by themselves are not put off for ever', () => {
  expect(pageStarts(lines([60, 'h'], [60, 'h'], [60, 'h'], 60), 100)).toEqual([0, 1, 2, 3]);
});

test('what is higher than a page has one of its own', () => {
  expect(pageStarts(lines(40, 300, 40), 100)).toEqual([0, 1, 2]);
});

test('the header of a table that goes on takes its room again', () => {
  const table = lines([20, 't'], [40, 't'], [40, 't'], [40, 't'], [40, 't']);
  expect(pageStarts(table, 100)).toEqual([0, 3]);
  const alone = table.map((line) => ({ ...line, table: null }));
  expect(pageStarts(alone, 100)).toEqual([0, 3]);
  expect(pageStarts(lines([40, 't'], [40, 't'], [40, 't'], [40, 't']), 100)).toEqual([0, 2, 3]);
});

test('the end of a section needs no page of its own', () => {
  expect(pageStarts(lines(50, 50, 2), 100)).toEqual([0]);
});
