import { unexplained } from '../variance-rule';
import type { WholeRule } from '../rule';

/** A grade band that changes by more than the pack's limit says why. */
export const staffingVariance: WholeRule = {
  code: 'staffing-variance',
  severity: 'should',
  why: 'Posts that come or go are people and money. A reader who sees the figures change looks for the reason beside them.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: (plan, pack) =>
    unexplained(plan, pack, {
      register: 'staffing',
      from: 'fteLast',
      to: 'fte',
      limit: ({ guides }) => guides.staffingVariance,
      noun: 'grade band',
    }),
};
