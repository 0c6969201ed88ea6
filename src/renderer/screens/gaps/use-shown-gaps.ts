import { useMemo } from 'react';
import { GAP_ABOUT } from '../../../domain/gap-codes';
import type { Gap } from '../../../domain/gaps/gap';
import type { DeliberateGap } from '../../../domain/schema/plan';
import { graphOf } from '../../../domain/thread/graph';
import { reach } from '../../../domain/thread/links';
import { useGaps } from '../../session/use-gaps';
import { usePack, usePlan, useSessionState } from '../../session/use-session';

/** What the list of gaps shows. */
interface ShownGaps {
  readonly gaps: readonly Gap[];
  readonly isShown: (gap: Pick<DeliberateGap, 'code' | 'about'>) => boolean;
  /** Gaps outside the outcome that is looked at: of others, or of what belongs to none. */
  readonly left: number;
}

/** The gaps of the outcome that the room looks at, or all of them. */
export function useShownGaps(): ShownGaps {
  const all = useGaps();
  const plan = usePlan();
  const pack = usePack();
  const wished = useSessionState(({ views }) => views.thread.outcomeId);
  const outcomeId = plan.kind === 'introduction' ? null : wished;
  return useMemo(() => {
    if (outcomeId === null) return { gaps: all, isShown: () => true, left: 0 };
    const { nodes } = reach(graphOf(plan, pack), { kind: 'outcome', id: outcomeId });
    const isShown: ShownGaps['isShown'] = ({ code, about }) => {
      const kind = GAP_ABOUT[code];
      if (kind !== 'packIndicator') return nodes.has(`${kind}:${about}`);
      const item = pack.indicators.find(({ id }) => id === about);
      return item?.measures.some(({ priorityId }) => nodes.has(`priority:${priorityId}`)) ?? false;
    };
    const gaps = all.filter(isShown);
    return { gaps, isShown, left: all.length - gaps.length };
  }, [all, plan, pack, outcomeId]);
}
