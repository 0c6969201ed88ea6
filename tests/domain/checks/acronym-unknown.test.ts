import { expect, test } from 'vitest';
import { acronymUnknown } from '../../../src/domain/checks/rules/acronym-unknown';
import { fromPlain } from '../../../src/domain/rich-text';
import { pack, saidBy, withAction, withSection } from '../../support/clean-plan';
import { makePack } from '../../support/plan-factory';

const purpose = (text: string) => withSection('purpose', { body: fromPlain(text) });
const [nbc] = pack.glossary;
const [system] = pack.systems;
if (!nbc || !system) throw new Error('The pack has no glossary or no system.');

test('what the glossary does not explain is explained by the text', () => {
  expect(saidBy(acronymUnknown, purpose('The XYZ and the NBC pay.'))).toEqual([
    ['Explain 1 acronym that the glossary does not', 'XYZ in “Purpose of the division”.'],
  ]);
  const unresolved = makePack({ glossary: [{ ...nbc, meanings: [] }] });
  expect(saidBy(acronymUnknown, purpose('The NBC pays.'), unresolved)).toHaveLength(1);
  expect(saidBy(acronymUnknown, purpose('The Extra Youth Zone (XYZ) pays.'))).toEqual([]);
});

test('names in the pack and codes of the plan stand for themselves', () => {
  const named = makePack({ systems: [{ ...system, label: 'XYZ2 survey' }] });
  expect(saidBy(acronymUnknown, purpose('The XYZ2 shows it.'), named)).toEqual([]);
  const plan = withAction(0, { ref: 'AB01' });
  const { sections } = purpose('See AB01.');
  expect(saidBy(acronymUnknown, { ...plan, sections })).toEqual([]);
});
