import { unexplained } from '../variance-rule';
import type { WholeRule } from '../rule';

/** A budget line that changes by more than the pack's limit says why. */
export const budgetVariance: WholeRule = {
  code: 'budget-variance',
  severity: 'should',
  why: 'Members ask of every large change what it pays for or what it takes away. The limit is the reference pack’s own.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: (plan, pack) =>
    unexplained(plan, pack, {
      register: 'budget',
      from: 'lastYear',
      to: 'thisYear',
      limit: ({ guides }) => guides.budgetVariance,
      noun: 'budget line',
    }),
};
