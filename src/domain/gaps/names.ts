import { unreachable } from '../control';
import { GAP_ABOUT } from '../gap-codes';
import type { Pack } from '../schema/pack';
import type { Action, DeliberateGap, Plan } from '../schema/plan';

/** An action as people call it: its reference and title. */
export function actionName({ ref, title }: Pick<Action, 'ref' | 'title'>): string {
  return `${ref} ${title.trim()}`.trim();
}

/** What a gap is about, as people call it: "P1.5 Choose not to take illegal drugs"; the id where nothing has it. */
export function gapAboutName(
  { code, about }: Pick<DeliberateGap, 'code' | 'about'>,
  plan: Plan,
  pack: Pack,
): string {
  const isIt = ({ id }: { readonly id: string }): boolean => id === about;
  const coded = (item: { readonly code: string } | undefined, label: string | undefined) =>
    item === undefined ? about : `${item.code} ${label ?? ''}`.trim();
  const noun = GAP_ABOUT[code];
  switch (noun) {
    case 'priority': {
      const priority = pack.priorities.find(isIt);
      return coded(priority, priority?.shortLabel);
    }
    case 'indicator': {
      const indicator = plan.indicators.find(isIt);
      return coded(indicator, indicator?.title);
    }
    case 'action': {
      const action = plan.actions.find(isIt);
      return action === undefined ? about : actionName(action);
    }
    case 'packIndicator': {
      const indicator = pack.indicators.find(isIt);
      return coded(indicator, indicator?.label);
    }
    case 'commitment': {
      const commitment = pack.commitments.find(isIt);
      return coded(commitment, commitment?.label);
    }
    case 'document':
      return pack.documents.find(isIt)?.label ?? about;
    default:
      return unreachable(noun);
  }
}
