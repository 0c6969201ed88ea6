import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/domain/read-number';

describe('numbers as planners and spreadsheets write them', () => {
  it.each([
    ['£340,000', 340_000],
    ['340k', 340_000],
    ['0.34m', 340_000],
    ['-2.5', -2.5],
    ['.5', 0.5],
    ['', null],
    // As spreadsheets show less than nothing, and nothing.
    ['(2,500)', -2_500],
    ['-£2,500', -2_500],
    ['\u2212£2,500.50', -2_500.5],
    ['£ -', null],
    ['1\u00A0240', 1_240],
    ['123456789012345', 123_456_789_012_345],
  ])('reads %s', (text, amount) => {
    expect(readNumber(text)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ['about 5', '“about 5” is not a number'],
    ['1,5', '“1,5” is not a number: write 1.5'],
    ['£1,25m', '“£1,25m” is not a number: write £1.25m'],
    ['12,34,567', '“12,34,567” is not a number'],
    ['12 34', '“12 34” is not a number'],
    ['9'.repeat(20), `“${'9'.repeat(20)}” is too large`],
  ])('does not read %s', (text, error) => {
    expect(readNumber(text)).toEqual({ ok: false, error });
  });
});
