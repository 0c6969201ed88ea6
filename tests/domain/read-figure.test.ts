import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/domain/figures';
import type { Unit } from '../../src/domain/schema/common';
import { plainFigure, readFigure, type FigureScale } from '../../src/domain/read-figure';

const scale = (unit: Unit, known: readonly number[] = [], unitLabel = ''): FigureScale => ({
  unit,
  unitLabel,
  known,
});
const value = (text: string, unit: Unit = 'number') => {
  const reading = readFigure(text, scale(unit));
  return reading.ok ? reading.value?.value : reading.error;
};

describe('reading a figure that somebody typed', () => {
  it.each([
    ['47.8', 'percent', 47.8],
    ['47.8%', 'percent', 47.8],
    ['47.8 per cent', 'percent', 47.8],
    ['1,234', 'number', 1234],
    ['1,234,567.5', 'number', 1234567.5],
    ['.5', 'rate', 0.5],
    ['12.', 'number', 12],
    ['-3', 'number', -3],
    ['\u22123', 'number', -3],
    ['+3', 'number', 3],
    ['£12,500', 'money', 12500],
    ['£1.5m', 'money', 1500000],
    ['-£250', 'money', -250],
    ['340k', 'number', 340000],
    ['12 days', 'days', 12],
    ['1 day', 'days', 1],
    ['2 years', 'years', 2],
    ['  64.9 % ', 'percent', 64.9],
    ['-0', 'number', 0],
  ] as const)('reads %j of %s', (text, unit, wanted) => {
    expect(value(text, unit)).toBe(wanted);
  });

  it('takes a blank for no figure', () => {
    expect(readFigure('  ', scale('percent'))).toEqual({ ok: true, value: null });
  });

  it.each([
    ['abc', '“abc” is not a number'],
    ['12 or 13', '“12 or 13” is not a number'],
    ['1,23,456', '“1,23,456” is not a number'],
    ['47,8', '“47,8” is not a number: write 47.8'],
    ['--3', '“--3” is not a number'],
    ['1e5', '“1e5” is not a number'],
    ['(3)', '“(3)” is not a number'],
    ['Infinity', '“Infinity” is not a number'],
    ['9999999999999999', '“9999999999999999” is too large'],
  ])('refuses %j', (text, why) => {
    expect(value(text)).toBe(why);
  });

  it('names a unit that is not the indicator’s', () => {
    const homes = scale('number', [], 'homes');
    expect(readFigure('5%', homes)).toEqual({
      ok: false,
      error: '“5%” is a percentage; this is counted in homes',
    });
    expect(readFigure('£5', homes)).toEqual({ ok: false, error: '“£5” is an amount of money' });
    expect(readFigure('5 days', scale('years'))).toEqual({
      ok: false,
      error: '“5 days” is a number of days; this is counted in years',
    });
  });

  it('asks whether a share was meant for a percentage', () => {
    const other = (text: string, known: readonly number[] = []) => {
      const reading = readFigure(text, scale('percent', known));
      return reading.ok ? reading.value?.other : reading.error;
    };
    expect(other('0.57')).toBe(57);
    expect(other('0.57', [47.8])).toBe(57);
    expect(other('0.07')).toBe(7);
    // Written with its sign, or among figures as small: no doubt.
    expect(other('0.57%')).toBeNull();
    expect(other('0.57', [0.6])).toBeNull();
    expect(other('57')).toBeNull();
    expect(other('0')).toBeNull();
  });

  it('reads back what a field shows, whatever the figure', () => {
    fc.assert(
      fc.property(
        fc
          .double({ min: -1e15, max: 1e15, noNaN: true })
          .filter((n) => Math.abs(n) > 1e-3 || Object.is(n, 0)),
        fc.integer({ min: 0, max: 4 }),
        (figure, decimals) => {
          const reading = readFigure(plainFigure(figure, decimals), scale('number'));
          expect(reading.ok ? reading.value?.value : reading.error).toBe(figure);
        },
      ),
    );
  });

  it('reads back what the paper prints', () => {
    const units = ['percent', 'number', 'rate', 'money', 'grade', 'days', 'years'] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...units),
        (whole, decimals, unit) => {
          const figure = whole / 10 ** decimals;
          const printed = formatFigure(figure, { unit, decimals });
          const reading = readFigure(printed, scale(unit));
          expect(reading.ok ? reading.value?.value : reading.error).toBe(figure + 0);
        },
      ),
    );
  });

  it('answers every text with a figure or a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = readFigure(text, scale('percent'));
        if (reading.ok) expect(Number.isFinite(reading.value?.value ?? 0)).toBe(true);
        else expect(reading.error).not.toBe('');
      }),
    );
  });
});
