import { describe, expect, test } from 'vitest';
import {
  formatChange,
  formatFigure,
  formatPounds,
  measureInWords,
  observationInWords,
  polarityWord,
} from '../../src/domain/figures';
import { shortDate } from '../../src/domain/dates';

const percent = { unit: 'percent', decimals: 1 } as const;
const year = { type: 'calendar', label: '2007' } as const;

describe('a figure', () => {
  test.each([
    [64.9, 'percent', 1, '64.9%'],
    [100, 'percent', 0, '100%'],
    [-0.04, 'percent', 1, '0.0%'],
    [-3.25, 'rate', 2, '−3.25'],
    [1234, 'number', 0, '1,234'],
    [12500, 'money', 0, '£12,500'],
    [-2.5, 'money', 2, '−£2.50'],
    [-0.001, 'money', 2, '£0.00'],
    [4, 'grade', 0, '4'],
    [1, 'days', 0, '1 day'],
    [12, 'days', 0, '12 days'],
    [1.5, 'years', 1, '1.5 years'],
    // In binary a hair under 1.005; a person sees 1.005 and expects the round up.
    [1.005, 'rate', 2, '1.01'],
  ] as const)('%d in %s to %d decimals is %s', (value, unit, decimals, text) => {
    expect(formatFigure(value, { unit, decimals })).toBe(text);
  });

  test('pounds show pence only where there are some', () => {
    expect([formatPounds(12_500), formatPounds(0.5), formatPounds(-1_000_000)]).toEqual([
      '£12,500',
      '£0.50',
      '−£1,000,000',
    ]);
  });
});

describe('a change', () => {
  test.each([
    [3.5, '+3.5 percentage points', '+3.5 pp'],
    [-1, '−1.0 percentage point', '−1.0 pp'],
    [0, '0.0 percentage points', '0.0 pp'],
    [0.04, '0.0 percentage points', '0.0 pp'],
  ])('of percentages, %d, is in percentage points', (change, word, screen) => {
    expect(formatChange(change, percent)).toBe(word);
    expect(formatChange(change, percent, 'screen')).toBe(screen);
  });

  test('of anything else keeps the unit', () => {
    expect(formatChange(20, { unit: 'number', decimals: 0 })).toBe('+20');
    expect(formatChange(-250, { unit: 'money', decimals: 0 })).toBe('−£250');
  });
});

test('a measure is its figure or the reason why there is none', () => {
  const words = [
    measureInWords({ kind: 'figure', value: 47.8 }, percent),
    measureInWords({ kind: 'notAvailable' }, percent),
    measureInWords({ kind: 'suppressed' }, percent),
    measureInWords({ kind: 'toBeEstablished', by: '2008-11-10' }, percent),
    measureInWords({ kind: 'toBeEstablished', by: '2008-11-10' }, percent, shortDate),
    measureInWords({ kind: 'toBeEstablished', by: null }, percent),
  ];
  expect(words).toEqual([
    '47.8%',
    'Not available',
    'Suppressed (small numbers)',
    'To be established by 10 November 2008',
    'To be established by 10 Nov 08',
    'To be established',
  ]);
});

test('a result carries its period, and says so where it was made up', () => {
  const figure = { kind: 'figure', value: 48 } as const;
  const none = { kind: 'notAvailable' } as const;
  const blank = { type: 'calendar', label: '' } as const;
  expect([
    observationInWords({ measure: figure, period: year, illustrative: false }, percent),
    observationInWords({ measure: figure, period: year, illustrative: true }, percent),
    observationInWords({ measure: figure, period: blank, illustrative: true }, percent),
    observationInWords({ measure: none, period: blank, illustrative: true }, percent),
  ]).toEqual([
    '48.0% (2007)',
    '48.0% (2007, illustrative)',
    '48.0% (illustrative)',
    'Not available',
  ]);
});

test('which values are good is a word', () => {
  expect((['high', 'low', 'range', 'none'] as const).map(polarityWord)).toEqual([
    'Higher',
    'Lower',
    'Within a range',
    'Neither',
  ]);
});
