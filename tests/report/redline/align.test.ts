import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aligned } from '../../../src/report/redline/align';

const key = (item: string): string => item;
const lists = fc.array(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 40 });

function sides(before: readonly string[], after: readonly string[]) {
  const all = aligned(before, after, { key });
  return {
    before: all.flatMap((one) => one.before ?? []),
    after: all.flatMap((one) => one.after ?? []),
    both: all.filter((one) => one.before !== null && one.after !== null),
  };
}

test('whatever two lists hold, each is there whole and in its order', () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const found = sides(before, after);
      expect([found.before, found.after]).toEqual([before, after]);
      for (const one of found.both) expect(one.before).toBe(one.after);
    }),
  );
});

test('two long lists in opposite orders, or with every other item gone, are aligned all the same', () => {
  const many = Array.from({ length: 6000 }, (_, n) => `row ${String(n)}`);
  const turned = sides(many, many.toReversed());
  expect([turned.before, turned.after]).toEqual([many, many.toReversed()]);
  expect(turned.both).toHaveLength(1);
  const halved = many.filter((_, n) => n % 2 === 0);
  expect(sides(many, halved).both).toHaveLength(3000);
  const moved = [...many.slice(3000), ...many.slice(0, 3000)];
  expect(sides(many, moved).both).toHaveLength(3000);
  // Items of one key are told from each other by nothing: those stay apart, and none is lost.
  const twice = [...many, ...many];
  expect(sides(twice, twice.toReversed()).after).toEqual(twice.toReversed());
});
