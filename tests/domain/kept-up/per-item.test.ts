import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { perItem, perItemBy } from '../../../src/domain/kept-up/per-item';
import { listEdits, listsAfter } from '../../support/list-edits';

const make = (value: number) => ({ value });
const start = Array.from({ length: 12 }, (_, value) => make(value));
const edits = listEdits(fc.nat(9));

test('after any edits the answers are those of the records of the list, in its order', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const doubled = perItem(({ value }: { readonly value: number }) => value * 2);
      for (const records of listsAfter(start, list, make)) {
        expect(doubled(records)).toEqual(records.map(({ value }) => value * 2));
      }
    }),
  );
});

test('what an answer depends on beside the record is minded', () => {
  fc.assert(
    fc.property(edits, fc.array(fc.nat(2), { minLength: 1 }), (list, keys) => {
      const sums = perItemBy(
        ({ value }: { readonly value: number }, { more }: { readonly more: number }) =>
          value + more,
        (a, b) => a.more === b.more,
      );
      for (const [n, records] of listsAfter(start, list, make).entries()) {
        const more = keys[n % keys.length] ?? 0;
        expect(sums(records, () => ({ more }))).toEqual(records.map(({ value }) => value + more));
      }
    }),
  );
});

test('a record is looked at once, and a list without another answer is the very same list', () => {
  let looks = 0;
  const even = perItem(({ value }: { readonly value: number }) => {
    looks += 1;
    return value % 2 === 0;
  });
  const before = even(start);
  expect(even(start.with(3, make(5)))).toBe(before);
  expect(even(start.toReversed())).not.toBe(before);
  expect(even(start)).toBe(before);
  expect(looks).toBe(start.length + 1);
});
