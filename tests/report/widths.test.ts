import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/report';
import { fittedColumns } from '../../src/report/widths';

const cell = (text: string): Cell => [[{ text }]];
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const shares = (rows: readonly (readonly Cell[])[]): number[] =>
  fittedColumns(['Ref', 'One', 'Two'], rows).map(({ share }) => share);

describe('columns that fit their texts', () => {
  test('give the room to the columns that make rows high', () => {
    const [, one = 0, two = 0] = shares([[cell('A1'), cell(words(200)), cell(words(40))]]);
    expect(one).toBeGreaterThan(two * 2);
    const [, same = 0, alike = 0] = shares([[cell('A1'), cell(words(90)), cell(words(90))]]);
    expect(Math.abs(same - alike)).toBeLessThan(2);
  });

  test('look at each row: a column that is long beside a longer one needs no room', () => {
    const short = [cell('A1'), cell('word'), cell(words(60))];
    const long = [cell('A2'), cell(words(60)), cell(words(60))];
    const [, fewer = 0] = shares([short, short, short, long]);
    const [, more = 0] = shares([long, long, long, long]);
    expect(fewer).toBeLessThan(more);
  });

  test('never break a code, or a word of a usual length', () => {
    const [code = 0, word = 0] = shares([
      [cell('NI 187'), cell('responsibilities'), cell(words(2_000))],
    ]);
    expect(code).toBeGreaterThanOrEqual('NI 187'.length);
    expect(word).toBeGreaterThanOrEqual('responsibilities'.length);
  });

  test('have room for a word of wide letters: “November” is broken in a column of eight', () => {
    const [, day = 0] = shares([[cell('A1'), cell('3 November 2008'), cell(words(2_000))]]);
    // Two of them are the edges of the cell.
    expect(day).toBeGreaterThanOrEqual(9 + 2);
  });

  test('have room for a day and its month: a date goes over two lines, never over three', () => {
    const [, day = 0] = shares([[cell('A1'), cell('30 September 2008'), cell(words(2_000))]]);
    expect(day).toBeGreaterThanOrEqual('30 September'.length + 2);
    const [, other = 0] = shares([[cell('A1'), cell('300 actions 12 plans'), cell(words(2_000))]]);
    expect(other).toBeLessThan('300 actions'.length);
  });

  test('break no word of a long table, of whose rows only some are weighed', () => {
    const rows = Array.from({ length: 400 }, (_, at) => [
      cell('A1'),
      cell(at % 2 === 1 ? 'conferences' : 'hours'),
      cell(words(2_000)),
    ]);
    expect(shares(rows)[1]).toBeGreaterThanOrEqual('conferences'.length + 2);
  });

  test('break the longest words alone where a page is too narrow for all', () => {
    const [code = 0, , figure = 0] = fittedColumns(
      ['Ref', 'One', 'Two'],
      [[cell('NI 187'), cell('Communication'), cell('47.0%\u00A0[i]')]],
      32,
    ).map(({ share }) => share);
    expect(code).toBeGreaterThanOrEqual('NI 187'.length + 2);
    expect(figure).toBeGreaterThanOrEqual('47.0% [i]'.length + 2);
  });

  test('do not grow for a word without end, and leave nobody without room', () => {
    const all = shares([[cell('A1'), cell('x'.repeat(500)), cell(words(30))]]);
    expect(all.every((share) => share > 0)).toBe(true);
    expect(all.reduce((sum, share) => sum + share, 0)).toBeLessThan(137);
  });

  test('need no row', () => {
    expect(shares([])).toHaveLength(3);
  });
});
