import type { Rule } from '../finding';

/** The number of actions keeps to the pack's guide. */
export const planSize: Rule = {
  code: 'plan-size',
  severity: 'note',
  why: 'A plan with many more actions than the guide draws questions about what matters most.',
  kinds: ['divisional'],
  find: (plan, pack) => {
    const size = plan.actions.length;
    const guide = pack.guides.actions;
    if (size <= guide) return [];
    return [
      {
        title: `Consider fewer than ${String(size)} actions`,
        detail: `The guide is about ${String(guide)}. Some may be milestones of others.`,
        ids: [],
        focus: { room: 'actions', id: null, field: null },
        go: 'Open actions',
        fix: null,
      },
    ];
  },
};
