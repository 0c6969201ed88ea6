import { expect, test } from 'vitest';
import { acronymMeaning } from '../../../src/domain/checks/rules/acronym-meaning';
import { fromPlain } from '../../../src/domain/rich-text';
import { pack, saidBy, withSection } from '../../support/clean-plan';
import { makePack } from '../../support/plan-factory';

const [nbc] = pack.glossary;
if (!nbc) throw new Error('The pack has no glossary.');
const twice = makePack({
  glossary: [{ ...nbc, meanings: ['Northmoor Borough Council', 'Northmoor Book Club'] }],
});
const purpose = (text: string) => withSection('purpose', { body: fromPlain(text) });

test('an acronym with two meanings says which', () => {
  expect(saidBy(acronymMeaning, purpose('The NBC pays.'), twice)).toEqual([
    [
      'Say what 1 acronym stands for',
      'NBC in “Purpose of the division”: Northmoor Borough Council or Northmoor Book Club.',
    ],
  ]);
  expect(saidBy(acronymMeaning, purpose('Northmoor Book Club (NBC) pays.'), twice)).toEqual([]);
  expect(saidBy(acronymMeaning, purpose('The NBC pays.'))).toEqual([]);
});
