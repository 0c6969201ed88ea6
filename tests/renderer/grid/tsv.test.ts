import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTsv, toTsv } from '../../../src/renderer/components/grid/tsv';

describe('cells on the clipboard', () => {
  it('reads rows and cells as a spreadsheet writes them', () => {
    expect(parseTsv('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps line breaks, tabs and quotation marks inside quoted cells', () => {
    expect(parseTsv('"two\r\nlines"\t"say ""no"""\t"a\tb"\nnext')).toEqual([
      ['two\nlines', 'say "no"', 'a\tb'],
      ['next'],
    ]);
  });

  it('takes a quotation mark that is not closed for a character', () => {
    expect(parseTsv('"open\tb\nc')).toEqual([['"open', 'b'], ['c']]);
    expect(parseTsv('"15" pipe\tb')).toEqual([['"15" pipe', 'b']]);
  });

  it('keeps empty cells at the ends of rows', () => {
    expect(parseTsv('\ta\t\n\n\tb')).toEqual([['', 'a', ''], [''], ['', 'b']]);
    expect(parseTsv('')).toEqual([]);
  });

  it('gives back whatever was written', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é', "'") })
      .map((text) => text.replaceAll('\r', ''));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      )
      // A row of one empty cell at the end cannot be told from the end of the row before it.
      .filter((rows) => rows.at(-1)?.length !== 1 || rows.at(-1)?.[0] !== '');
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(toTsv(rows))).toEqual(rows);
      }),
    );
  });
});
