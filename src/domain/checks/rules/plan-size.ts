import { written } from '../../in-words';
import type { Pack } from '../../schema/pack';
import type { Plan } from '../../schema/plan';
import type { Found } from '../finding';
import type { WholeRule } from '../rule';
import { PLAN_SIZE } from '../sources';

const THERE = {
  places: [
    {
      name: 'All actions',
      title: '',
      about: null,
      focus: { room: 'actions', id: null, field: null },
    },
  ],
  go: 'Open actions',
} as const satisfies Partial<Found>;

/** Says whether a committee is known to have asked of a plan of this size. */
function isQuestioned({ actions }: Plan, { guides }: Pack): boolean {
  return guides.actionsQuestioned !== null && actions.length >= guides.actionsQuestioned;
}

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
    if (size <= guide || isQuestioned(plan, pack)) return [];
    return [
      {
        ...THERE,
        title: `Consider fewer than ${written(size)} actions`,
        detail: `The guide is about ${written(guide)}. Some may be milestones of others.`,
      },
    ];
  },
};

/** The number of actions stays below one that a committee is known to have questioned. */
export const planQuestioned: WholeRule = {
  code: 'plan-questioned',
  severity: 'should',
  why: 'A plan of this size is known to have drawn a committee’s questions about whether it could be done.',
  source: PLAN_SIZE,
  kinds: ['divisional'],
  reads: ['actions'],
  find: (plan, pack) => {
    const { actions: guide, actionsQuestioned } = pack.guides;
    if (!isQuestioned(plan, pack)) return [];
    return [
      {
        ...THERE,
        title: `Bring ${written(plan.actions.length)} actions down to about ${written(guide)}`,
        detail: `A plan with ${String(actionsQuestioned)} drew questions about whether it could be done. Some may be milestones of others.`,
      },
    ];
  },
};
