import { expect, test } from 'vitest';
import { classificationChecks } from '../../src/services/covering-checks';
import { samplePack, samplePlan } from '../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const checked = (classification: string) => classificationChecks(plan, pack, { classification });

test('the marking of pages is held against the front sheet, where a style marks them', () => {
  expect(checked('')).toEqual([]);
  expect(checked(' unrestricted ').flatMap(({ findings }) => findings)).toEqual([]);
  const [check] = checked('Exempt');
  expect(check?.findings).toMatchObject([
    {
      severity: 'must',
      says: 'The front sheet says “Unrestricted”, and every page is marked “Exempt”.',
      go: { room: 'covering', field: 'classification' },
    },
  ]);
});
