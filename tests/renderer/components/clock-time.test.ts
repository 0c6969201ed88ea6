import { expect, test } from 'vitest';
import { timeSince } from '../../../src/renderer/components/clock-time';

test('since when somebody edits has its day where that is not today', () => {
  const now = new Date(2008, 10, 30, 9, 15);
  const at = (...parts: [number, number, number, number, number]): string =>
    timeSince(new Date(...parts).toISOString(), now);
  expect(at(2008, 10, 30, 8, 5)).toBe('08:05');
  expect(at(2008, 10, 29, 16, 40)).toBe('16:40 on 29 November 2008');
  expect(at(2007, 10, 30, 8, 5)).toBe('08:05 on 30 November 2007');
});
