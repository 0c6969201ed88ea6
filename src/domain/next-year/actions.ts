import type { Pack } from '../schema/pack';
import type { Action } from '../schema/plan';

/** Whether an action goes on into the next plan: as its planner decided, and where nobody did, unless it is finished. */
export function goesOn({ carryForward, status }: Action, pack: Pack): boolean {
  if (carryForward.decision !== 'undecided') return carryForward.decision === 'yes';
  return !isClosed(status, pack);
}

function isClosed(status: string, { vocabularies }: Pack): boolean {
  return vocabularies.actionStatus.find(({ id }) => id === status)?.closed ?? false;
}

/**
 * An action as the next plan begins with it. Its dates stay as they were agreed, so that those that are over are seen and
 * asked about; its money and staff were this year's, and so was what was said of its progress.
 */
export function carriedAction(action: Action, pack: Pack): Action {
  const { status, milestones, budget, timesCarried } = action;
  const first = pack.vocabularies.actionStatus[0]?.id ?? status;
  return {
    ...action,
    // One that was finished and goes on all the same is done anew.
    status: isClosed(status, pack) ? first : status,
    milestones: milestones.filter(({ done }) => !done),
    budget: { ...budget, covered: 'unknown', amount: null, gap: null, illustrative: false },
    fte: null,
    progress: '',
    comment: '',
    carryForward: { decision: 'undecided', reason: '' },
    timesCarried: timesCarried + 1,
  };
}
