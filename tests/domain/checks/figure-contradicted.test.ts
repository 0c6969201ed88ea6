import { expect, test } from 'vitest';
import { figureContradicted } from '../../../src/domain/checks/rules/figure-contradicted';
import { check } from '../../../src/domain/checks/check';
import { apply } from '../../../src/domain/commands/apply';
import { fromPlain } from '../../../src/domain/rich-text';
import { foundBy, pack, saidBy, withSection } from '../../support/clean-plan';

const purpose = (text: string) => withSection('purpose', { body: fromPlain(text) });

test('a figure beside the code of an indicator is one of its figures', () => {
  // The clean plan's NB 2 is a percentage with a target of 80% for 2008/9.
  expect(saidBy(figureContradicted, purpose('NB 2 has a target of 80%.'))).toEqual([]);
  expect(saidBy(figureContradicted, purpose('NB 2 has a target of 85%.'))).toEqual([
    [
      'Check 1 figure in “Purpose of the division”',
      'NB 2: the text says 85%, but the target for 2008/9 is 80.0%.',
    ],
  ]);
});

test('the figure of the record is put in its place, where there is no doubt which figure is meant', () => {
  const fixOf = (text: string) => foundBy(figureContradicted, purpose(text))[0]?.fix;
  const fix = fixOf('NB 2 has a target of 85%. We spend 15.85% of it.');
  expect(fix?.label).toBe('Use 80.0%');
  expect(fix?.isSafe).toBe(false);
  const plan = purpose('NB 2 has a target of 85%. We spend 15.85% of it.');
  const applied = fix && apply(plan, fix.command);
  expect(
    applied?.ok && applied.value.plan.sections.find(({ id }) => id === 'purpose')?.body,
  ).toEqual(fromPlain('NB 2 has a target of 80.0%. We spend 15.85% of it.'));
  expect(fixOf('NB 2 has a target of 85%. Staff turnover is 85%.')).toBeNull();
  expect(fixOf('NB 2 has a target of 85%. NB 2 has a target of 86%.')).toBeNull();
});

test('when the record changes, the text is looked at again', () => {
  const plan = purpose('NB 2 has a target of 85%.');
  check(plan, pack);
  const indicator = plan.indicators.find(({ code }) => code === 'NB 2');
  const [part] = indicator?.parts ?? [];
  const applied = apply(plan, {
    type: 'indicator.target',
    indicatorId: indicator?.id ?? '',
    partId: part?.id ?? '',
    year: '2008/9',
    target: { value: 85, withoutStretch: null, illustrative: false, milestones: [] },
  });
  if (!applied.ok) throw new Error(applied.error.code);
  expect(foundBy(figureContradicted, applied.value.plan)).toEqual([]);
});
