import { describe, expect, it } from 'vitest';
import type { PeriodType } from '../../../src/domain/schema/common';
import type { Observation } from '../../../src/domain/schema/plan';
import { samplePlan } from '../../support/samples';
import {
  periodDoubt,
  isSamePeriod,
  quarterOf,
  resultsMeant,
  yearOfPeriod,
} from '../../../src/domain/targets/periods';

describe('the financial year in which a period ends', () => {
  it.each<[string, PeriodType, number | null]>([
    ['2007', 'calendar', 2007],
    ['2007/8', 'financial', 2007],
    ['2007/8 to date', 'financial', 2007],
    ['1999/00', 'financial', 1999],
    ['2006/7', 'academic', 2007],
    ['2007', 'academic', 2007],
    ['Summer 2007', 'academic', 2007],
    ['2007/8', 'survey', 2007],
    ['Nov-Jan 2007/8', 'point', 2007],
    ['31 Jan 2008', 'point', 2007],
    ['March 2008', 'point', 2007],
    ['April 2008', 'point', 2008],
    ['Year to Aug 2007', 'rolling', 2007],
    ['Year to Feb 2008', 'rolling', 2007],
    ['Q2 2008/9', 'financial', 2008],
    // Years as others write them.
    ['2006-07', 'academic', 2007],
    ['2006–07', 'academic', 2007],
    ['2006/2007', 'academic', 2007],
    ['2006 to 2007', 'academic', 2007],
    ['2007-08', 'financial', 2007],
    ['2007/2008', 'financial', 2007],
    ['1999-2000', 'academic', 2000],
    ['2007-12', 'point', 2007],
    ['Nov-Jan 2007-08', 'point', 2007],
    // Days as spreadsheets write them.
    ['31/03/2008', 'point', 2007],
    ['1/4/2008', 'point', 2008],
    ['31.01.2008', 'point', 2007],
    ['2008-03-31', 'point', 2007],
    ['2008-04-01', 'point', 2008],
    ['Mar-2008', 'point', 2007],
    ['31 March, 2008', 'point', 2007],
    // It is the end that counts.
    ['Sep 2006 to Aug 2007', 'rolling', 2007],
    ['Jan 2007 - Dec 2007', 'rolling', 2007],
    ['Apr 2007 - Mar 2008', 'rolling', 2007],
    ['April 2007 to 31 March 2008', 'rolling', 2007],
    ['2005-07', 'rolling', 2007],
    ['1999-02', 'rolling', 2002],
    ['2005-2007', 'rolling', 2007],
    // When it was printed is no part of it.
    ['2007 (published Jan 2009)', 'calendar', 2007],
    ['(2007)', 'calendar', 2007],
    ['last year', 'financial', null],
    ['', 'academic', null],
  ])('of %j, %s', (label, type, year) => {
    expect(yearOfPeriod({ label, type })).toBe(year);
  });
});

describe('a period that cannot be meant', () => {
  it.each<[string, PeriodType, string | null]>([
    ['banana', 'financial', 'It names no year. Write 2007/8.'],
    ['banana', 'point', 'It names no year. Write 31 Jan 2008 or Nov-Jan 2007/8.'],
    ['2007/9', 'financial', '2007/9 is not one year after the other. Write 2007/8.'],
    ['2007', 'financial', 'A financial year has two numbers. Write 2007/8.'],
    ['2007/8', 'calendar', 'A calendar year has one number. Write 2007.'],
    ['1999/00', 'financial', null],
    ['2007/08', 'academic', null],
    ['Summer 2007', 'academic', null],
    ['Q2 2008/9', 'financial', null],
    ['Nov-Jan 2007/8', 'point', null],
    ['', 'financial', null],
  ])('%j, %s', (label, type, doubt) => {
    expect(periodDoubt({ label, type })).toBe(doubt);
  });

  it('is nowhere in the sample', () => {
    const { indicators } = samplePlan('commissioning-2008-9');
    const all = indicators.flatMap(({ parts }) =>
      parts.flatMap(({ baseline, actuals, comparators }): (Observation | null)[] => [
        baseline,
        ...actuals,
        ...comparators,
      ]),
    );
    const doubts = all.flatMap((one) => (one === null ? [] : (periodDoubt(one.period) ?? [])));
    expect(doubts).toEqual([]);
  });
});

it.each([
  ['Q1 2008/9', 1],
  ['Quarter 3, 2008/9', 3],
  ['Half year 2008/9', 2],
  ['half-year 2008/9', 2],
  ['Q4 2008/9', null],
  ['2008/9', null],
])('quarter of %j', (label, quarter) => {
  expect(quarterOf({ label, type: 'financial' })).toBe(quarter);
});

it.each([
  ['financial', '2007/8', '2007-08', true],
  ['financial', '2007/8', '2007/08', true],
  ['financial', '2007/8', '2007\u20132008', true],
  ['academic', 'Summer 2007', '2006/7', true],
  ['point', '31 Jan 2008', '31  jan 2008', true],
  ['financial', '2007/8', '2008/9', false],
  ['financial', 'Q1 2007/8', '2007/8', false],
  ['calendar', '2007-12', '2007', false],
  ['point', '31 Jan 2008', '31 Mar 2008', false],
  ['rolling', '2005-07', '2007', false],
] as const)('of the %s kind, %j and %j are one period: %j', (type, one, other, isSame) => {
  expect(isSamePeriod({ type, label: one }, { type, label: other })).toBe(isSame);
  expect(isSamePeriod({ type, label: other }, { type, label: one })).toBe(isSame);
});

describe('the results that a target is held against', () => {
  it('are named where the year alone does not name them', () => {
    expect(resultsMeant('academic', '2008/9')).toBe(
      '2008/9 is judged by the school year 2007/8 (exams in 2008).',
    );
    expect(resultsMeant('calendar', '2008/9')).toBe('2008/9 is judged by the calendar year 2008.');
    expect(resultsMeant('financial', '2008/9')).toBeNull();
  });

  it.each<[PeriodType, RegExp]>([
    ['academic', /school year (\S+)/u],
    ['academic', /exams in (\d+)/u],
    ['calendar', /calendar year (\d+)/u],
  ])('are those that are set beside it: %s, %s', (type, name) => {
    const label = name.exec(resultsMeant(type, '2009/10') ?? '')?.[1] ?? '';
    expect(yearOfPeriod({ type, label })).toBe(2009);
  });
});
