import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commandSchema } from '../../src/domain/commands/schema';
import { MOST_PROBLEMS } from '../../src/domain/schema/problem';
import { problemsIn } from '../../src/domain/schema/problems-in';

const row = z.strictObject({ n: z.number(), name: z.string().optional() });
const book = z.strictObject({
  rows: z.array(row).max(60_000),
  note: z.string(),
  extra: z.unknown().optional(),
});
const rows = (count: number, of: unknown = { n: 1 }) => Array.from({ length: count }, () => of);
const many = 30_000;

describe('problemsIn', () => {
  test('finds nothing in what fits, small or large', () => {
    expect(problemsIn(book, { rows: [], note: '' })).toEqual([]);
    expect(problemsIn(book, { rows: rows(many), note: '' })).toEqual([]);
  });

  test('names the same places whether a value is small or large', () => {
    const bad = [{ n: 1 }, { n: 'x' }, { n: 1, name: 2 }];
    const paths = (filler: number) =>
      problemsIn(book, { rows: [...bad, ...rows(filler)], note: 7 }).map(({ path }) => path);
    expect(paths(0).toSorted()).toEqual(['note', 'rows[1].n', 'rows[2].name']);
    expect(paths(many).toSorted()).toEqual(paths(0).toSorted());
  });

  test('names missing and unknown fields of a large record', () => {
    expect(problemsIn(book, { rows: rows(many), other: 1 })).toEqual([
      { path: 'other', message: 'is not known' },
      { path: 'note', message: 'is missing' },
    ]);
  });

  test('stops at the most that anybody reads', () => {
    expect(problemsIn(book, { rows: rows(many, {}), note: '' })).toHaveLength(MOST_PROBLEMS);
    expect(problemsIn(book, { rows: rows(100, {}), note: '' })).toHaveLength(MOST_PROBLEMS);
  });

  test('says of a list that it is too long where its entries are fine', () => {
    expect(problemsIn(book, { rows: rows(60_001), note: '' })).toEqual([
      { path: 'rows', message: 'has too many entries or too few (60001)' },
    ]);
  });

  test('says of something large and wrong that it is, where no part of it can be named', () => {
    const either = z.union([z.string(), z.number()]);
    expect(problemsIn(either, rows(many), ['a', 0])).toEqual([
      { path: 'a[0]', message: 'is not as it should be, and too large to say where' },
    ]);
  });

  test('takes a list of a million bad commands', () => {
    const problems = problemsIn(z.array(commandSchema), rows(1_000_000, {}));
    expect(problems).toHaveLength(MOST_PROBLEMS);
    expect(problems[0]?.path).toMatch(/^\[0\]/u);
  });

  test('shortens what a message quotes', () => {
    const choice = z.enum(['a'.repeat(5_000), 'b']);
    expect(problemsIn(choice, 'c')[0]?.message.length).toBeLessThan(250);
  });
});
