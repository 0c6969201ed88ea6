import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Grouped, inOrder } from '../../../src/domain/kept-up/grouped';
import { keptUp } from '../../../src/domain/kept-up/kept-index';
import { listEdits, listsAfter } from '../../support/list-edits';

interface Word {
  readonly word: string;
}
const make = (word: string): Word => ({ word });
const words = fc.constantFrom('', 'ash', 'birch', 'cedar', 'elm');
const start = ['ash', 'elm', 'ash', 'oak', 'elm', 'ash', 'fir', 'yew'].map(make);

const sameWord = () =>
  keptUp(
    () => new Grouped(({ word }: Word) => (word === '' ? null : word), 2),
    (groups, list: readonly Word[]) => inOrder(groups.largest(), list),
  );

test('an index that is kept up by any edits says what one from scratch says', () => {
  fc.assert(
    fc.property(listEdits(words), (edits) => {
      const kept = sameWord();
      for (const list of listsAfter(start, edits, make)) {
        expect(kept(list)).toEqual(sameWord()(list));
      }
    }),
  );
});

test('groups come in the order of their first record, and their records in that of the list', () => {
  const groups = sameWord()(start).map((group) => group.map((record) => start.indexOf(record)));
  expect(groups).toEqual([
    [0, 2, 5],
    [1, 4],
  ]);
});

test('an edit puts in and takes out what it touched alone', () => {
  let moves = 0;
  const list = Array.from({ length: 100 }, (_, n) => make(String(n)));
  const counted = keptUp(
    () => ({ add: () => (moves += 1), remove: () => (moves += 1) }),
    () => null,
  );
  counted(list);
  expect(moves).toBe(100);
  counted(list.with(40, make('another')));
  expect(moves).toBe(102);
});

test('an index that broke down half way is made anew', () => {
  let isBroken = false;
  const sum = keptUp(
    () => {
      let total = 0;
      return {
        add({ word }: Word) {
          if (isBroken) throw new Error('broken');
          total += word.length;
        },
        remove({ word }: Word) {
          total -= word.length;
        },
        total: () => total,
      };
    },
    (index) => index.total(),
  );
  expect(sum(start)).toBe(24);
  isBroken = true;
  expect(() => sum(start.with(0, make('maple')))).toThrow('broken');
  isBroken = false;
  expect(sum(start.with(0, make('hazel')))).toBe(26);
});
