import { expect, test } from 'vitest';
import { nameOf } from '../../../src/formats/docx/signature';

test('a name is cut to what Word takes, never within a character', () => {
  expect(nameOf('Planning officer')).toBe('Planning officer');
  expect(nameOf('x'.repeat(300))).toBe('x'.repeat(255));
  expect(nameOf(`${'x'.repeat(254)}\u{1F600}`)).toBe('x'.repeat(254));
  expect(nameOf('  ')).toBe('Unknown');
});
