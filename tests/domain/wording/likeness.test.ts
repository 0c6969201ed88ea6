import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alike } from '../../../src/domain/wording/alike';
import { likenessOf } from '../../../src/domain/wording/likeness';

const groups = (titles: readonly string[]) =>
  alike(({ title }: { readonly title: string }) => likenessOf(title))(
    titles.map((title) => ({ title })),
  ).map((group) => group.map(({ title }) => title));

test('titles of the same words are alike, whatever their order, plurals and small words', () => {
  const titles = ['Open three centres', 'Close one', 'Open', 'Open the three centre'];
  expect(groups(titles)).toEqual([['Open three centres', 'Open the three centre']]);
});

test('each, every and all say the same', () => {
  const same = [
    'Agree actions for each local partnership',
    'Agree actions for every partnership, local',
  ];
  expect(groups([...same, 'Agree all actions for any local partnership'])).toHaveLength(1);
});

test('one word of five may differ', () => {
  const near = [
    'Raise take-up of early education by vulnerable families',
    'Raise take-up of early education by poor vulnerable families',
  ];
  expect(groups(near)).toEqual([near]);
  expect(groups(['Open three new centres', 'Open three new clinics'])).toEqual([]);
});

test('figures tell titles apart, and a blank title is like no other', () => {
  const title = 'Carry out the school building programme, phase';
  expect(groups([`${title} 1`, `${title} 2`, '', ''])).toEqual([]);
});

test('no pair of near titles is missed', () => {
  const someWord = fc.constantFrom('plan', 'open', 'school', 'family', 'health', 'ward', 'clinic');
  const titles = fc.array(
    fc.uniqueArray(someWord, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(titles, (list) => {
      const grouped = new Set(groups(list).flat());
      for (const [n, one] of list.entries()) {
        for (const other of list.slice(n + 1)) {
          const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
          const both = [...a].filter((word) => b.has(word)).length;
          const isNear = Math.min(a.size, b.size) >= 4 && both / (a.size + b.size - both) >= 0.8;
          if (isNear || (both === a.size && both === b.size)) {
            expect(grouped.has(one) && grouped.has(other)).toBe(true);
          }
        }
      }
    }),
  );
});
