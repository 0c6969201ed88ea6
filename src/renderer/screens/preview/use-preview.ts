import { useEffect, useState } from 'react';
import type { PreviewedPaper } from '../../../contract/paper-views';
import type { PaperKind } from '../../../domain/paper-kind';
import type { Session } from '../../session/session';
import { useSessionState } from '../../session/use-session';
import type { AskedLook } from '../export/look/use-paper-looks';

/** A paper as it was made last. */
export interface Preview {
  /** What was made last; it stays in sight while another is made. Null until there is one. */
  readonly paper: PreviewedPaper | null;
  /** Whether what is wanted now is being made. */
  readonly isMaking: boolean;
  /** Whether that could not be done, which was said. */
  readonly hasFailed: boolean;
}

/** Milliseconds without a change of the plan after which its paper is made anew: nobody reads while they type. */
const REST = 600;

interface Made {
  readonly wanted: string;
  readonly plan: unknown;
  readonly times: number;
  /** Null where it could not be made. */
  readonly paper: PreviewedPaper | null;
}

/** Has a paper made, checked and handed over, and again when the plan or what is wanted of it changes. */
export function usePreview(
  session: Session,
  planId: string,
  make: PaperKind,
  look: AskedLook | null,
  /** Another number: it is made again, though nothing changed. */
  times: number,
): Preview {
  const wanted = look === null ? null : JSON.stringify({ make, ...look });
  const plan = useSessionState(({ open }) => open?.history.plan ?? null);
  const [made, setMade] = useState<Made | null>(null);
  const [shown, setShown] = useState<PreviewedPaper | null>(null);
  const isFirst = made === null || made.wanted !== wanted;
  useEffect(() => {
    if (wanted === null) return undefined;
    const exportId = crypto.randomUUID();
    let isOver = false;
    const ask = async (): Promise<void> => {
      await session.settle();
      if (isOver) return;
      const asked = JSON.parse(wanted) as AskedLook & { readonly make: PaperKind };
      const answer = await session.bridge.request('export.preview', { planId, exportId, ...asked });
      if (isOver) return;
      if (!answer.ok) session.fail(answer.error);
      setMade({ wanted, plan, times, paper: answer.ok ? answer.value : null });
      if (answer.ok) setShown(answer.value);
    };
    const wait = setTimeout(() => void ask(), isFirst ? 0 : REST);
    return () => {
      isOver = true;
      clearTimeout(wait);
      void session.bridge.request('export.cancel', { exportId });
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `isFirst` only says how soon, and follows from the others
  }, [session, planId, wanted, plan, times]);
  const isNow =
    made !== null && made.wanted === wanted && made.plan === plan && made.times === times;
  return { paper: shown, isMaking: !isNow, hasFailed: isNow && made.paper === null };
}
