import { gapKey } from '../gap-codes';
import type { GapCode, Severity } from '../schema/common';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { isSome, type Found, type Place, type Some } from './finding';
import type { RuleSource, WholeRule } from './rule';

/** What a rule about one gap of the golden thread says. */
interface GapWords {
  readonly gap: GapCode;
  readonly code: string;
  readonly severity: Severity;
  readonly why: string;
  readonly source: RuleSource | null;
  /** Everything that lacks it, in plan order. */
  readonly lacking: (plan: Plan, pack: Pack) => readonly Place[];
  readonly say: (places: Some<Place>, plan: Plan) => Omit<Found, 'places'>;
}

/** A rule about one gap of the thread: one finding about all that lack it. A gap that is left open on purpose is none. */
export function gapRule({ gap, lacking, say, ...head }: GapWords): WholeRule {
  return {
    ...head,
    gap,
    kinds: ['divisional'],
    reads: ['actions', 'indicators', 'header', 'deliberateGaps'],
    find: (plan, pack) => {
      const kept = new Set(plan.deliberateGaps.map(gapKey));
      const open = lacking(plan, pack).filter(
        ({ about }) => about === null || !kept.has(gapKey({ code: gap, about })),
      );
      return isSome(open) ? [{ ...say(open, plan), places: open }] : [];
    },
  };
}
