import { useEffect, useState } from 'react';
import type { Failure } from '../../../contract/failure';
import type { CheckedDocument } from '../../../contract/views';
import type { PaperKind } from '../../../domain/paper-kind';
import { useOpen, useSession } from '../../session/use-session';
import type { AskedLook } from './look/use-paper-looks';
import type { Choice } from './use-choice';

/** What is to be checked; the same in another edition of its style is another paper. */
interface Wanted {
  readonly asked: AskedLook & { readonly make: PaperKind; readonly fileId?: string };
  readonly edition: number;
}

/** What came of the checks. */
export interface Checked {
  /** Null until they are there. */
  readonly document: CheckedDocument | null;
  /** Why they could not be had; null: they could, or are being. */
  readonly failure: Failure | null;
  readonly again: () => void;
}

/** What was asked for last; another paper has been chosen where something else is wanted now. */
interface Answered extends Pick<Checked, 'document' | 'failure'> {
  readonly wanted: string;
  readonly times: number;
}

/**
 * The checks of the paper that is chosen, asked for once what was typed is on disk; called off when nobody wants them
 * any more. `fileId`: the paper, where it was made already; null: it is being made, and is waited for. Left out: it is made to
 * be checked.
 */
export function useChecked(
  { make, look, edition, failure: noLooks, again }: Choice,
  fileId?: string | null,
): Checked {
  const session = useSession();
  const { planId } = useOpen();
  const wanted =
    look === null || make === 'redline' || fileId === null
      ? null
      : JSON.stringify({ asked: { make, ...look, fileId }, edition });
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (wanted === null) return undefined;
    const exportId = crypto.randomUUID();
    let isOver = false;
    const ask = async (): Promise<void> => {
      await session.settle();
      if (isOver) return;
      const { asked } = JSON.parse(wanted) as Wanted;
      const answer = await session.bridge.request('export.check', { planId, exportId, ...asked });
      if (isOver) return;
      setAnswered({
        wanted,
        times,
        document: answer.ok ? answer.value : null,
        failure: answer.ok ? null : answer.error,
      });
    };
    void ask();
    return () => {
      isOver = true;
      void session.bridge.request('export.cancel', { exportId });
    };
  }, [session, planId, wanted, times]);
  const now = answered?.wanted === wanted && answered.times === times ? answered : null;
  return {
    document: now?.document ?? null,
    failure: noLooks ?? now?.failure ?? null,
    again: () => {
      if (noLooks !== null) again();
      else setTimes(times + 1);
    },
  };
}
