import { expect, test } from 'vitest';
import { acronymInFull } from '../../../src/domain/checks/rules/acronym-in-full';
import { apply } from '../../../src/domain/commands/apply';
import { fromPlain } from '../../../src/domain/rich-text';
import { passagesOf } from '../../../src/domain/wording/passages';
import type { Plan } from '../../../src/domain/schema/plan';
import { cleanPlan, foundBy, pack, saidBy } from '../../support/clean-plan';
import { makePack } from '../../support/plan-factory';

/** The clean plan with these texts, in printed order. */
const written = (...texts: readonly string[]): Plan => ({
  ...cleanPlan,
  sections: cleanPlan.sections.map((section, n) => ({
    ...section,
    body: fromPlain(texts[n] ?? ''),
  })),
});
const [nbc] = pack.glossary;
if (!nbc) throw new Error('The pack has no glossary.');
const glossary = [nbc, { ...nbc, id: 'PCT', label: 'PCT', meanings: ['Primary care trust'] }];
const two = makePack({ glossary });

test('an acronym is explained where it first stands, in any section', () => {
  expect(
    saidBy(acronymInFull, written('Northmoor Borough Council (NBC) pays.', 'The NBC pays.')),
  ).toEqual([]);
  expect(
    saidBy(acronymInFull, written('The NBC pays.', 'Northmoor Borough Council (NBC) pays.')),
  ).toEqual([['Write 1 acronym in full on first use', 'NBC in “Purpose of the division”.']]);
});

test('all are one finding, and are written in full as one step', () => {
  const plan = written('NBC pays. So do PCTs.', 'The NBC and the PCT meet.');
  const [found] = foundBy(acronymInFull, plan, two);
  expect(found).toMatchObject({
    title: 'Write 2 acronyms in full on first use',
    ids: ['purpose'],
    fix: { label: 'Write in full', isSafe: false },
  });
  const applied = apply(plan, found?.fix?.command ?? { type: 'plan.set', changes: {} });
  if (!applied.ok) throw new Error(applied.error.code);
  const [first, second] = applied.value.plan.sections;
  expect(passagesOf(first?.body ?? fromPlain(''))).toEqual([
    'Northmoor Borough Council (NBC) pays. So do primary care trusts (PCTs).',
  ]);
  expect(second).toBe(plan.sections[1]);
  expect(foundBy(acronymInFull, applied.value.plan, two)).toEqual([]);
});

test('acronyms of several sections are one batch', () => {
  const plan = written('The NBC pays.', 'The PCT pays.');
  expect(foundBy(acronymInFull, plan, two)[0]?.fix?.command).toMatchObject({
    type: 'batch',
    label: 'Write 2 acronyms in full',
  });
});

test('what nobody has looked up is for a person to write', () => {
  const unsure = makePack({ glossary: [{ ...nbc, verified: false }] });
  const [found] = foundBy(acronymInFull, written('The NBC pays.'), unsure);
  expect(found).toMatchObject({ title: 'Write 1 acronym in full on first use', fix: null });
});
