import { expect, test } from 'vitest';
import { factNotes } from '../../../src/domain/queries/fact-evidence';
import type { Fact, Pack, PackTie } from '../../../src/domain/schema/pack';
import { makePack } from '../../support/pack-factory';

const pack = makePack();
const [first] = pack.facts;
if (!first) throw new Error('the pack has no fact');

const share: Fact = {
  ...first,
  value: 64.9,
  valueText: '64.9',
  unit: '%',
  figures: [
    { id: 'rise', label: 'rise', value: 3.5, unit: 'percentage points' },
    { id: 'others', label: 'rise of others', value: 2.8, unit: 'percentage points' },
    { id: 'lead', label: 'lead', value: 2.9, unit: 'percentage points' },
  ],
};
const tie: PackTie = {
  id: 'share',
  label: 'Share',
  ours: 'We',
  theirs: 'England',
  now: '2007',
  before: '2006',
  decimals: 1,
  statements: [
    { quantity: 'ours', factId: share.id },
    { quantity: 'oursChange', factId: share.id, figureId: 'rise' },
    { quantity: 'theirsChange', factId: share.id, figureId: 'others' },
    { quantity: 'lead', factId: share.id, figureId: 'lead' },
  ],
};
const withTies = (ties: readonly PackTie[], fact: Fact = share): Pack => ({
  ...pack,
  facts: [fact],
  ties,
});
const notes = (from: Pack) => from.facts.flatMap((fact) => factNotes(from, fact));

test('says what follows from the figures of a fact', () => {
  // By hand: 64.9 - 3.5 = 61.4; 64.9 - 2.9 = 62.0; 62.0 - 2.8 = 59.2; 61.4 - 59.2 = 2.2; 2.9 - 2.2 = 0.7.
  expect(notes(withTies([tie]))).toEqual([
    {
      kind: 'follows',
      sentence:
        'It follows: We 2006 61.4; England 2007 62.0; England 2006 59.2; lead of We over England 2006 2.2; change of the lead of We over England 0.7.',
    },
  ]);
});

test('shows where a stated figure contradicts the others', () => {
  const before = { id: 'before', label: 'before', value: 60.4, unit: '%' };
  const fact = { ...share, figures: [...share.figures, before] };
  const stated: PackTie = {
    ...tie,
    statements: [
      ...tie.statements.slice(0, 2),
      { quantity: 'oursBefore', factId: share.id, figureId: 'before' },
    ],
  };
  expect(notes(withTies([stated], fact))).toEqual([
    {
      kind: 'contradicts',
      sentence: 'We 2006 is stated as 60.4, and from the other figures it is 61.4.',
    },
  ]);
  const right = { ...fact, figures: [...share.figures, { ...before, value: 61.4 }] };
  expect(notes(withTies([stated], right))).toEqual([
    { kind: 'agrees', sentence: 'We 2006, 61.4, agrees with the other figures.' },
  ]);
});

test('sets a percentage against “all”, and a change written as % against points', () => {
  const doubts = [
    { kind: 'saysAll' as const, where: 'in its summary' },
    { kind: 'percentOrPoints' as const },
  ];
  const fact = { ...share, value: 99.1, valueText: '99.1', doubts };
  expect(notes(withTies([], fact))).toEqual([
    {
      kind: 'contradicts',
      sentence: '99.1% is 0.9 points from “all”, which the source says in its summary.',
    },
    {
      kind: 'doubt',
      sentence:
        'The source writes 99.1%; for a change of a percentage, percentage points may be meant.',
    },
  ]);
  expect(notes(withTies([], { ...fact, value: 100, doubts: doubts.slice(0, 1) }))).toEqual([]);
});
