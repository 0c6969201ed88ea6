import type { WholeRule } from '../rule';
import { PLAN_SIZE } from '../sources';

/** The number of actions keeps to the pack's guide. */
export const planSize: WholeRule = {
  code: 'plan-size',
  severity: 'note',
  why: 'A plan with many more actions than the guide draws questions about what matters most.',
  source: PLAN_SIZE,
  kinds: ['divisional'],
  reads: ['actions'],
  find: (plan, pack) => {
    const size = plan.actions.length;
    const guide = pack.guides.actions;
    if (size <= guide) return [];
    const focus = { room: 'actions', id: null, field: null } as const;
    return [
      {
        title: `Consider fewer than ${String(size)} actions`,
        detail: `The guide is about ${String(guide)}. Some may be milestones of others.`,
        places: [{ name: 'All actions', title: '', about: null, focus }],
        go: 'Open actions',
      },
    ];
  },
};
