import { shortDate } from '../../dates';
import { count, sentence, titleList } from '../../in-words';
import type { Action, Milestone } from '../../schema/plan';
import { actionPlace } from '../places';
import type { EachRule } from '../rule';
import { placesOf } from '../said-places';
import type { Place } from '../finding';
import { ACTION_TEMPLATE } from '../sources';

function outside({ start, due }: Action, milestone: Milestone): string | null {
  if (milestone.due === null) return null;
  const on = shortDate(milestone.due);
  if (due !== null && milestone.due > due) return `${on}, after the target date ${shortDate(due)}`;
  if (start !== null && milestone.due < start) return `${on}, before the start ${shortDate(start)}`;
  return null;
}

/** Milestones lie between the start and the target date of their action. */
export const milestoneInAction: EachRule<{
  readonly place: Place;
  readonly strays: readonly string[];
}> = {
  code: 'milestone-in-action',
  severity: 'should',
  why: 'A milestone shows that an action is on its way. One outside the dates of its action shows that one of the dates is wrong.',
  source: ACTION_TEMPLATE,
  kinds: ['divisional'],
  look: {
    action: (action) => {
      const strays = action.milestones.flatMap((milestone) => {
        const where = outside(action, milestone);
        return where === null ? [] : [`${action.ref} “${milestone.text.trim()}” (${where})`];
      });
      return strays.length === 0 ? null : { place: actionPlace(action, 'milestones'), strays };
    },
  },
  tell: (seen) => {
    const strays = seen.flatMap((one) => one.strays);
    return [
      {
        title: `Bring ${count(strays.length, 'milestone')} inside ${seen.length === 1 ? 'the action' : 'their actions'}`,
        detail: sentence(titleList(strays)),
        places: placesOf(seen),
      },
    ];
  },
};
