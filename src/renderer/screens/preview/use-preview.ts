import { useEffect, useState } from 'react';
import type { Failure } from '../../../contract/failure';
import type { MadePaper } from '../../../contract/views';
import type { PaperKind } from '../../../domain/paper-kind';
import { ok, type Result } from '../../../domain/result';
import type { Session } from '../../session/session';
import { useOpen, useSession } from '../../session/use-session';
import type { AskedLook } from '../export/look/use-paper-looks';
import type { Choice } from '../export/use-choice';

/** A file with its bytes, in base64. */
export interface ShownPaper extends MadePaper {
  readonly base64: string;
}

/** A paper as it was made last. */
export interface Preview {
  /** What was made last; it stays in sight while another is made. Null until there is one. */
  readonly paper: ShownPaper | null;
  /** Whether what is wanted now is being made. */
  readonly isMaking: boolean;
  /** Whether that could not be done, which was said. */
  readonly hasFailed: boolean;
}

/** Milliseconds without a change of the plan after which its paper is made anew: nobody reads while they type. */
const REST = 600;

interface Wanted {
  readonly make: PaperKind | 'redline';
  /** The version that a redline starts from. */
  readonly before: string | null;
  readonly look: AskedLook;
}

interface Made {
  readonly wanted: string;
  readonly plan: unknown;
  readonly times: number;
  /** Null where it could not be made. */
  readonly paper: ShownPaper | null;
}

/**
 * Has the paper that is chosen made and handed over, and again when the plan or what is wanted of it changes. Another
 * number of `times`: it is made again, though nothing changed.
 */
export function usePreview({ make, since, look }: Choice, times: number): Preview {
  const session = useSession();
  const { planId, history } = useOpen();
  const { plan } = history;
  const before = make === 'redline' ? (since?.versionId ?? null) : null;
  const isReady = look !== null && (make !== 'redline' || before !== null);
  const wanted = isReady ? JSON.stringify({ make, before, look }) : null;
  const [made, setMade] = useState<Made | null>(null);
  const [shown, setShown] = useState<ShownPaper | null>(null);
  const isNew = made === null || made.wanted !== wanted;
  useEffect(() => {
    if (wanted === null) return undefined;
    const exportId = crypto.randomUUID();
    let isOver = false;
    const ask = async (): Promise<void> => {
      await session.settle();
      if (isOver) return;
      const answer = await paperOf(session, planId, exportId, JSON.parse(wanted) as Wanted);
      if (isOver) return;
      if (!answer.ok) session.fail(answer.error);
      setMade({ wanted, plan, times, paper: answer.ok ? answer.value : null });
      if (answer.ok) setShown(answer.value);
    };
    const wait = setTimeout(() => void ask(), isNew ? 0 : REST);
    return () => {
      isOver = true;
      clearTimeout(wait);
      void session.bridge.request('export.cancel', { exportId });
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `isNew` only says how soon, and follows from the others
  }, [session, planId, wanted, plan, times]);
  const isNow = !isNew && made.plan === plan && made.times === times;
  return { paper: shown, isMaking: !isNow, hasFailed: isNow && made.paper === null };
}

async function paperOf(
  session: Session,
  planId: string,
  exportId: string,
  { make, before, look }: Wanted,
): Promise<Result<ShownPaper, Failure>> {
  const { bridge } = session;
  const made: Result<MadePaper, Failure> =
    make === 'redline'
      ? withNothingLeftOut(
          await bridge.request('export.redline', {
            planId,
            exportId,
            before: before ?? '',
            ...look,
          }),
        )
      : await bridge.request('export.word', { planId, exportId, make, ...look });
  if (!made.ok) return made;
  const read = await bridge.request('file.read', { fileId: made.value.fileId });
  return read.ok ? ok({ ...made.value, ...read.value }) : read;
}

function withNothingLeftOut(
  made: Result<Omit<MadePaper, 'leftOut'>, Failure>,
): Result<MadePaper, Failure> {
  return made.ok ? ok({ ...made.value, leftOut: 0 }) : made;
}
