import { foundPersonalData } from '../personal-data-found';
import type { WholeRule } from '../rule';
import { NHS_NUMBER } from '../sources';

/** No number in a plan leads to one person. */
export const personalNumber: WholeRule = {
  code: 'personal-number',
  severity: 'must',
  why: 'A plan is published. An NHS number or a National Insurance number in it discloses personal data of one person.',
  source: NHS_NUMBER,
  kinds: ['divisional', 'introduction'],
  reads: ['sections', 'actions', 'indicators', 'header'],
  find: (plan) =>
    foundPersonalData(plan, ['nhs', 'insurance'], ['personal number', 'personal numbers']),
};
