import type { Pack } from '../schema/pack';
import type { DeliberateGap, Plan } from '../schema/plan';
import { GAP_CODES, gapAt } from './gaps-of';

/** The deliberate gaps of a plan, in order of their codes, by whether there still is a gap to answer for. */
export interface Answers {
  readonly standing: readonly DeliberateGap[];
  /** Linked or filled since, by somebody who did not think of the answer. */
  readonly over: readonly DeliberateGap[];
}

/**
 * Parts the deliberate gaps that still are gaps from those that were closed since. Whether a commitment is taken up is
 * for the library to say: an answer for one stands.
 */
export function answersOf(plan: Plan, pack: Pack): Answers {
  const inOrder = plan.deliberateGaps.toSorted(
    (a, b) => GAP_CODES.indexOf(a.code) - GAP_CODES.indexOf(b.code),
  );
  const stands = ({ code, about }: DeliberateGap): boolean =>
    code === 'G13' || gapAt(plan, pack, code, about) !== null;
  return {
    standing: inOrder.filter(stands),
    over: inOrder.filter((gap) => !stands(gap)),
  };
}
