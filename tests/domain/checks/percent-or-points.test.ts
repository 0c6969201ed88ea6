import { expect, test } from 'vitest';
import { percentOrPoints } from '../../../src/domain/checks/rules/percent-or-points';
import { fromPlain } from '../../../src/domain/rich-text';
import { saidBy, withSection } from '../../support/clean-plan';

const purpose = (text: string) => withSection('purpose', { body: fromPlain(text) });

test('a change of a percentage is written in percentage points', () => {
  expect(saidBy(percentOrPoints, purpose('The share of families rose by 3%.'))).toEqual([
    [
      'Say whether 1 change in “Purpose of the division” is percentage points',
      '3% is a change of a percentage. Written with %, it can be read in two ways.',
    ],
  ]);
  const clear = 'The share of families rose by 3 percentage points. Costs rose by 3%.';
  expect(saidBy(percentOrPoints, purpose(clear))).toEqual([]);
});
