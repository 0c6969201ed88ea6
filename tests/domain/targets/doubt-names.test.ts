import { expect, test } from 'vitest';
import { doubtName } from '../../../src/domain/targets/doubt-names';

test('an answered doubt is called by words, also one of a code that nothing is known of', () => {
  expect(doubtName('fasterThanBest')).toBe('Faster than the best year');
  expect(doubtName('fromALaterVersion')).toBe('Another doubt');
  expect(doubtName('toString')).toBe('Another doubt');
});
