import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  dayOf,
  daysInMonth,
  isIsoDate,
  longDate,
  monthName,
  readDate,
  shortDate,
} from '../../src/domain/dates';
import {
  daysOf,
  financialYear,
  isFinancialYear,
  shiftYear,
  startOf,
  yearSlug,
} from '../../src/domain/financial-year';

describe('dates', () => {
  test.each(['2009-03-31', '2008-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is on the calendar',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
    },
  );

  test.each([
    '2009-02-29',
    '1900-02-29',
    '2009-04-31',
    '2009-13-01',
    '2009-00-10',
    '2009-01-00',
    '2009-3-1',
    '31/03/2009',
    '2009-03-31T00:00',
    ' 2009-03-31',
    '',
  ])('%j is not', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test('agree with the calendar of the platform on every day of 400 years', () => {
    for (let time = Date.UTC(1700, 0, 1); time < Date.UTC(2100, 0, 1); time += 86_400_000) {
      const iso = new Date(time).toISOString().slice(0, 10);
      if (!isIsoDate(iso)) throw new Error(iso);
    }
    expect([1, 2, 4, 12].map((month) => daysInMonth(2008, month))).toEqual([31, 29, 30, 31]);
  });

  test('of a moment are those of the clock on the wall', () => {
    vi.stubEnv('TZ', 'Europe/London');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect(dayOf(new Date('2008-06-09T23:30:00.000Z'))).toBe('2008-06-10');
    expect(dayOf(new Date('2008-12-31T23:30:00.000Z'))).toBe('2008-12-31');
    vi.stubEnv('TZ', 'America/New_York');
    expect(dayOf(new Date('2008-06-10T01:30:00.000Z'))).toBe('2008-06-09');
  });

  test('are written out for Word and short for grids', () => {
    expect(longDate('2009-03-31')).toBe('31 March 2009');
    expect(longDate('2008-09-01')).toBe('1 September 2008');
    expect(shortDate('2009-03-31')).toBe('31 Mar 09');
    expect(shortDate('2010-12-05')).toBe('5 Dec 10');
    expect(monthName('2009-03-31')).toBe('March 2009');
    expect(monthName('2009-03')).toBe('March 2009');
  });

  test.each([
    ['31/3', '2009-03-31'],
    ['1/4', '2008-04-01'],
    ['31/12', '2008-12-31'],
    ['31/3/09', '2009-03-31'],
    ['31.03.2010', '2010-03-31'],
    ['31-3-09', '2009-03-31'],
    ['31 mar', '2009-03-31'],
    ['31 Mar 09', '2009-03-31'],
    ['31st March, 2009', '2009-03-31'],
    ['1st may', '2008-05-01'],
    ['2nd June', '2008-06-02'],
    ['3rd sept', '2008-09-03'],
    ['end sept', '2008-09-30'],
    ['end of march', '2009-03-31'],
    ['End Feb', '2009-02-28'],
    ['end feb 2008', '2008-02-29'],
    ['30 September 2008', '2008-09-30'],
    ['  2009-03-31 ', '2009-03-31'],
    ['Tuesday 31 March 2009', '2009-03-31'],
    ['Tue, 31-Mar-09', '2009-03-31'],
    ['by 31 March', '2009-03-31'],
    ['by the end of March 2009', '2009-03-31'],
    ['31/03/2009 00:00', '2009-03-31'],
    ['2009-03-31T00:00:00', '2009-03-31'],
  ])('“%s” is read as %s in 2008/9', (text, iso) => {
    expect(readDate(text, '2008-04-01')).toBe(iso);
  });

  test.each([
    ['end feb', '2008-02-29'],
    ['30 april', '2008-04-30'],
    ['1/10', '2007-10-01'],
    ['30 sept', '2008-09-30'],
  ])('“%s” is read as %s in the twelve months from October 2007', (text, iso) => {
    expect(readDate(text, '2007-10-01')).toBe(iso);
  });

  test.each([
    '',
    'soon',
    '31',
    '31/13',
    '32/1',
    '29/2',
    '31 ju',
    '31 juvember',
    '0/4',
    'end',
    '2009-02-30',
    '31/3/9',
    '1/4/08/09',
  ])('“%s” is not read as a date', (text) => {
    expect(readDate(text, '2008-04-01')).toBeNull();
  });

  test.each([
    ['March 2009', '2009-03-01', '2009-03-31'],
    ['Mar-09', '2009-03-01', '2009-03-31'],
    ['mar 09', '2009-03-01', '2009-03-31'],
    ["Feb '09", '2009-02-01', '2009-02-28'],
    ['Sept', '2008-09-01', '2008-09-30'],
    ['by June 2010', '2010-06-01', '2010-06-30'],
  ])('“%s” is a day of its month only where somebody says which', (text, first, last) => {
    expect(readDate(text, '2008-04-01')).toBeNull();
    expect(readDate(text, '2008-04-01', 'first')).toBe(first);
    expect(readDate(text, '2008-04-01', 'last')).toBe(last);
  });

  test.each(['Mar 31', 'may 15', 'monday', 'march 2009 or so', 'ju'])(
    '“%s” is no month either',
    (text) => {
      expect(readDate(text, '2008-04-01', 'last')).toBeNull();
    },
  );

  test('as they are shown can be typed again', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (iso) => {
        expect(readDate(longDate(iso), '2008-04-01')).toBe(iso);
        expect(readDate(shortDate(iso), '2008-04-01')).toBe(iso);
        expect(readDate(iso, '2008-04-01')).toBe(iso);
      }),
    );
  });
});

describe('financial years', () => {
  test.each(['2008/9', '2009/10', '1999/00', '2098/99', '2099/00'])('%s is one', (label) => {
    expect(isFinancialYear(label)).toBe(true);
  });

  test.each(['2008/09', '2008/10', '2008', '2008-9', '08/9', '2008/9 ', '2009/9', ''])(
    '%j is none',
    (label) => {
      expect(isFinancialYear(label)).toBe(false);
    },
  );

  test('run from 1 April to 31 March', () => {
    expect(daysOf('2008/9')).toEqual({ first: '2008-04-01', last: '2009-03-31' });
    expect(startOf('1999/00')).toBe(1999);
    expect(shiftYear('2008/9', 1)).toBe('2009/10');
    expect(shiftYear('2000/1', -1)).toBe('1999/00');
    expect(yearSlug('2008/9')).toBe('2008-9');
  });

  test('sort by their labels as they follow each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 9_998 }), (start) => {
        const label = financialYear(start);
        expect(isFinancialYear(label)).toBe(true);
        expect(label < shiftYear(label, 1)).toBe(true);
      }),
    );
  });
});

test('takes no text without a year for a date where there is no year to go by', () => {
  expect(['31 March', '31/3', 'end sept'].map((text) => readDate(text, null))).toEqual([
    null,
    null,
    null,
  ]);
  expect(readDate('31 March 2009', null)).toBe('2009-03-31');
});
