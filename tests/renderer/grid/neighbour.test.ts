import { describe, expect, it } from 'vitest';
import { neighbourOf } from '../../../src/renderer/components/grid/neighbour';

const rows = (keys: string) => [...keys].map((key) => ({ key }));

describe('the row that stands in for one that is gone', () => {
  it.each([
    ['the next below', 'abcd', 'acd', 'b', 'c'],
    ['the next below that stays', 'abcd', 'ad', 'b', 'd'],
    ['the last above, at the end', 'abcd', 'abx', 'd', 'b'],
    ['that above wherever it stands now', 'abcd', 'xba', 'd', 'b'],
    ['the first, where all are new', 'ab', 'xy', 'a', 'x'],
    ['none, where none is left', 'ab', '', 'a', null],
  ])('is %s', (_rule, before, after, gone, wanted) => {
    expect(neighbourOf(rows(before), rows(after), gone)).toBe(wanted);
  });
});
