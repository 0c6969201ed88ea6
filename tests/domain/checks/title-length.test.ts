import { expect, test } from 'vitest';
import { titleLength } from '../../../src/domain/checks/rules/title-length';
import { saidBy, withAction } from '../../support/clean-plan';

const words = (number: number, word: string) =>
  Array.from({ length: number }, () => word).join(' ');

test.each(['', words(10, 'a'), words(10, 'extraordinarily'), `${words(10, 'a')} – &`])(
  'a title like %j keeps to the guide of ten words',
  (title) => {
    expect(saidBy(titleLength, withAction(3, { title }))).toEqual([]);
  },
);

test.each([words(11, 'a'), words(40, 'word')])('a title like %j does not', (title) => {
  expect(saidBy(titleLength, withAction(3, { title }))).toEqual([
    ['Shorten 1 title to 10 words', 'A4 runs over the guide.'],
  ]);
});
