import { expect, test } from 'vitest';
import { check } from '../../../src/domain/checks/check';
import { fromPlain } from '../../../src/domain/rich-text';
import { riverside } from '../../resources/packs';
import { makePlan } from '../../support/plan-factory';

const made = makePlan({ pack: riverside, actions: 13, words: 20 });
const [first, ...sections] = made.sections;
if (!first) throw new Error('The pack has no sections.');

const codesOf = (text: string) => {
  const plan = { ...made, sections: [{ ...first, body: fromPlain(text) }, ...sections] };
  return check(plan, riverside).map(({ code }) => code);
};

test('the rules about texts go by the pack of another council and another year', () => {
  const text =
    'RBC rose to the LOF. The share of flats grew by 2%. Write to ABCD at river@example.org.';
  const codes = codesOf(text);
  for (const code of [
    'acronym-in-full',
    'acronym-unknown',
    'percent-or-points',
    'contact-details',
  ]) {
    expect(codes).toContain(code);
  }
  const clear =
    'Riverside Borough Council (RBC) rose to the Local Outcomes Framework (LOF). The share of flats grew by 2 points.';
  for (const code of [
    'acronym-in-full',
    'acronym-unknown',
    'percent-or-points',
    'contact-details',
  ]) {
    expect(codesOf(clear)).not.toContain(code);
  }
});
