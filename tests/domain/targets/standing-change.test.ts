import { expect, test } from 'vitest';
import { standingChange } from '../../../src/domain/targets/standing-change';

type Kind = Parameters<typeof standingChange>[0][number]['kind'];
const standing = (...changes: readonly (readonly [Kind, string])[]): string | null =>
  standingChange(changes.map(([kind, why]) => ({ kind, why })))?.why ?? null;

test('the newest change stands, and the one before it where that was undone', () => {
  expect(standing()).toBeNull();
  expect(standing(['do', 'a'], ['do', 'b'])).toBe('b');
  expect(standing(['do', 'a'], ['do', 'b'], ['undo', 'b'])).toBe('a');
  expect(standing(['do', 'a'], ['undo', 'a'])).toBeNull();
  expect(standing(['undo', 'before all this'], ['do', 'a'])).toBe('a');
});

test('what was done again stands again, until something else is done', () => {
  expect(standing(['do', 'a'], ['do', 'b'], ['undo', 'b'], ['redo', 'b'])).toBe('b');
  expect(standing(['do', 'a'], ['undo', 'a'], ['do', 'c'], ['undo', 'c'])).toBeNull();
  expect(standing(['redo', 'from before'])).toBe('from before');
});
