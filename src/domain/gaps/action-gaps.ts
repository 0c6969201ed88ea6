import { perItemBy } from '../kept-up/per-item';
import { printedUnder } from '../queries/thread';
import type { GapCode } from '../schema/common';
import type { Priority } from '../schema/pack';
import type { Action } from '../schema/plan';
import type { FoundGap } from './gap';
import { actionName } from './names';

interface ActionGap {
  readonly code: GapCode;
  readonly isOpen: (action: Action, priorities: ReadonlyMap<string, Priority>) => boolean;
  /** The rest of the sentence that begins with the action's reference. */
  readonly says: string;
  readonly field: string;
}

const ACTION_GAPS: readonly ActionGap[] = [
  {
    code: 'G5',
    isOpen: ({ indicators }) => indicators.length === 0,
    says: 'moves no indicator.',
    field: 'indicators',
  },
  {
    code: 'G6',
    isOpen: (action, priorities) => printedUnder(action, priorities) === null,
    says: 'serves no priority.',
    field: 'priorityIds',
  },
  {
    code: 'G9',
    isOpen: ({ manager }) => manager.trim() === '',
    says: 'has no accountable manager.',
    field: 'manager',
  },
  {
    code: 'G10',
    isOpen: ({ due }) => due === null,
    says: 'has no target date.',
    field: 'due',
  },
  {
    code: 'G11',
    isOpen: ({ deliverable }) => deliverable.trim() === '',
    says: 'does not say what it delivers.',
    field: 'deliverable',
  },
];

/** What each action lacks. `priorities`: those of the pack; a link to any other leads nowhere. */
export const actionGaps = perItemBy(
  (action: Action, priorities: ReadonlyMap<string, Priority>): readonly FoundGap[] =>
    ACTION_GAPS.filter(({ isOpen }) => isOpen(action, priorities)).map(({ code, says, field }) => ({
      code,
      about: action.id,
      ref: action.ref,
      name: actionName(action),
      sentence: `${action.ref} ${says}`,
      focus: { room: 'actions', id: action.id, field },
    })),
  Object.is,
);
