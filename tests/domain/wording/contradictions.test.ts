import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/schema/pack';
import { contradictionsIn } from '../../../src/domain/wording/contradictions';
import { namesOf } from '../../../src/domain/wording/named-records';
import { percentChangesIn } from '../../../src/domain/wording/percent-changes';
import { measureOf } from '../../support/measures';

const fact: Fact = {
  id: 'f1',
  code: 'F1',
  label: 'Families who use the mobile library',
  aliases: [],
  source: { document: 'Annual report' },
  verified: true,
  value: 31.5,
  valueText: '31.5',
  unit: '%',
  period: { type: 'survey', label: '2007' },
  figures: [],
  notBaselineOf: [],
  doubts: [],
};
const rise: Fact = {
  ...fact,
  id: 'f2',
  code: 'F2',
  label: 'Children who borrow a book in the holidays',
  value: 4.5,
  valueText: '+4.5',
  doubts: [{ kind: 'percentOrPoints' }],
};
const facts = [fact, rise];

// 45.5% in 2006 and 47.8% in 2007, the baseline; targets of 49, 50 and 51% from 2008/9 on; England 52%.
const { indicator } = measureOf({ others: { 2007: 52 }, indicator: { code: 'NI 75' } });
const days = measureOf({
  results: { 2007: 12 },
  targets: [10],
  indicator: { id: 'i2', code: 'L9', unit: 'days', decimals: 0 },
}).indicator;
const count = measureOf({
  results: { 2007: 1_200 },
  targets: [1_500],
  indicator: { id: 'i3', code: 'L2', unit: 'number', decimals: 0 },
}).indicator;
const names = namesOf([indicator, days, count], facts);
const byId = new Map(facts.map((one) => [one.id, one]));

const said = (sentence: string) =>
  contradictionsIn(sentence, names, byId).map(
    ({ name, written, recorded }) =>
      `${name}: ${written} is not ${recorded.printed}, ${recorded.name}`,
  );

describe('a figure that contradicts the record it cites', () => {
  test.each([
    ['NI 75 stands at 48.7%.', 'NI 75: 48.7% is not 47.8%, the result (2007)'],
    ['Passes with English (NI 75): 48.7%', 'NI 75: 48.7% is not 47.8%, the result (2007)'],
    ['NI 75 was 46.5% in 2006.', 'NI 75: 46.5% is not 45.5%, the result (2006)'],
    [
      'The target of NI 75 is kept: a target of 55%.',
      'NI 75: 55% is not 49.0%, the target for 2008/9',
    ],
    ['NI 75 has a target for 2009/10 of 49%.', 'NI 75: 49% is not 50.0%, the target for 2009/10'],
    ['NI 75 has a baseline of 45.5%.', 'NI 75: 45.5% is not 47.8%, the baseline (2007)'],
    ['L9 takes 14 days.', 'L9: 14 days is not 12 days, the result (2007)'],
    ['L2 has a target of 1,400.', 'L2: 1,400 is not 1,500, the target for 2008/9'],
    ['Families who use the mobile library: 35.1% (2007)', 'F1: 35.1% is not 31.5%, the figure'],
  ])('%s', (sentence, finding) => {
    expect(said(sentence)).toEqual([finding]);
  });
});

describe('a figure that does not', () => {
  test.each([
    'NI 75 stands at 47.8%.',
    'NI 75 stands at 48%, and its target is 49%.',
    'NI 75 was 45.5% in 2006 and 47.8% in 2007.',
    'NI 75 was 44% in 2005.',
    'NI 75 rose by 9%, which is about 60% or more than 20%.',
    'NI 75 counts passes; nationally it is 55%.',
    'NI 75 leaves out 30% of boys.',
    'NI 75 and L9 stand at 33%.',
    'NI 75 is measured each summer, and the work that it asks for in schools and in families is paid for by 33%.',
    'NI 75 is due by 10 November 2008, in 23 schools.',
    'NI 75 \n, up from 33%.',
    'L2 is kept in 3 places.',
    'NI 755 stands at 33%, and 33% of NI 7.',
    'Families use the mobile library: 35.1%',
    'Families who use the mobile library: 31.5% (2007)',
    'Nothing is said of 33%.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('a change of a percentage', () => {
  test.each([
    ['NI 75 rose by 3.5%.', ['3.5%']],
    ['The share of families grew by 2%, and by 3% in towns.', ['2%', '3%']],
    ['Passes went from 61.4% to 64.9%, a rise of 3.5%.', ['3.5%']],
    ['In the holidays 4.5% more children borrow a book.', []],
    ['Children who borrow a book in summer holidays rose by 4.5%.', ['4.5%']],
    ['The proportion of loans is 3% higher than last year.', ['3%']],
  ])('%s', (sentence, changes) => {
    expect(percentChangesIn(sentence, names, facts)).toEqual(changes);
  });

  test.each([
    'NI 75 rose by 3.5 percentage points.',
    'NI 75 stands at 47.8%.',
    'Conceptions fell by 10.3%, and visits by 4.5%.',
    'Costs rose by 5%.',
    'Visits went from 200 to 210, a rise of 5%.',
  ])('%s needs no other word', (sentence) => {
    expect(percentChangesIn(sentence, names, facts)).toEqual([]);
  });
});
