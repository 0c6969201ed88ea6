import { foundPersonalData } from '../personal-data-found';
import type { WholeRule } from '../rule';

/** Addresses and telephone numbers stand on the cover alone. */
export const contactDetails: WholeRule = {
  code: 'contact-details',
  severity: 'should',
  why: 'A plan is published and outlasts the people in it. The contact on the cover is the place for an office’s e-mail address and telephone number.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['sections', 'actions', 'indicators', 'header'],
  find: (plan) =>
    foundPersonalData(plan, ['email', 'phone'], ['contact detail', 'contact details']),
};
