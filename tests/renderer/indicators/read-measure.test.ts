import { describe, expect, it } from 'vitest';
import { measureInWords } from '../../../src/domain/figures';
import type { Measure } from '../../../src/domain/schema/plan';
import { readMeasure } from '../../../src/renderer/screens/indicators/read-measure';

const percent = { unit: 'percent', unitLabel: '% of pupils', known: [] } as const;
const read = (text: string) => readMeasure(text, percent, '2008-04-01');
const measure = (text: string) => {
  const reading = read(text);
  return reading.ok ? reading.value?.measure : reading.error;
};

describe('reading a baseline or a result', () => {
  it.each([
    ['n/a', { kind: 'notAvailable' }],
    ['NA', { kind: 'notAvailable' }],
    ['Not available', { kind: 'notAvailable' }],
    ['suppressed', { kind: 'suppressed' }],
    ['*', { kind: 'suppressed' }],
    ['tbc 10/11/08', { kind: 'toBeEstablished', by: '2008-11-10' }],
    ['TBC by 10 Nov 08', { kind: 'toBeEstablished', by: '2008-11-10' }],
    ['to be established by 10 November 2008', { kind: 'toBeEstablished', by: '2008-11-10' }],
    // A day without a year falls in the plan's own.
    ['tbe 31/1', { kind: 'toBeEstablished', by: '2009-01-31' }],
    ['to come', { kind: 'toBeEstablished', by: null }],
    ['47.8%', { kind: 'figure', value: 47.8 }],
  ] as const)('reads %j', (text, wanted) => {
    expect(measure(text)).toEqual(wanted);
  });

  it('takes the period that stands behind a figure', () => {
    expect(read('47.8% (2007)')).toMatchObject({ value: { period: '2007' } });
    expect(read('5.8 (Nov-Jan 2007/8)')).toMatchObject({ value: { period: 'Nov-Jan 2007/8' } });
    expect(read('47.8')).toMatchObject({ value: { period: null } });
  });

  it('refuses what is neither, and says what can be written', () => {
    expect(measure('soon')).toBe('“soon” is not a number, nor n/a, suppressed or tbc with a date');
    expect(measure('tbc next week')).toBe('“next week” is not a date: write tbc 10/11/08');
    expect(measure('12 or 13')).toBe('“12 or 13” is not a number');
  });

  it('reads back the words for every measure', () => {
    const measures: readonly Measure[] = [
      { kind: 'figure', value: 64.9 },
      { kind: 'notAvailable' },
      { kind: 'suppressed' },
      { kind: 'toBeEstablished', by: '2008-11-10' },
      { kind: 'toBeEstablished', by: null },
    ];
    for (const one of measures) {
      expect(measure(measureInWords(one, { unit: 'percent', decimals: 1 }))).toEqual(one);
    }
  });
});
