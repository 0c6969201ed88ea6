import { useEffect, useState } from 'react';
import type { Failure } from '../../../contract/failure';
import type { MadePaper } from '../../../contract/views';
import type { PackFile, PaperKind } from '../../../domain/paper-kind';
import { ok, type Result } from '../../../domain/result';
import type { Session } from '../../session/session';
import { useOpen, useSession } from '../../session/use-session';
import type { AskedLook } from '../export/look/use-paper-looks';
import type { Choice } from '../export/use-choice';

/** A file with its bytes, in base64. */
export interface ShownPaper extends MadePaper {
  /** The bytes to draw: those of the file, or of its beginning where it is too long to be drawn whole. */
  readonly base64: string;
}

/** A paper as it was made last. */
export interface Preview {
  /** What was made last; it stays in sight while another is made. Null until there is one. */
  readonly paper: ShownPaper | null;
  /** Whether what is wanted now is being made. */
  readonly isMaking: boolean;
  /** Why that could not be done; null: it was, or is being. */
  readonly failure: Failure | null;
}

/** Milliseconds without a change of the plan after which its paper is made anew: nobody reads while they type. */
const REST = 600;

/**
 * Blocks and rows of a paper that are drawn at most, some hundred pages: beyond that drawing would take many seconds, in
 * which typing would wait, and more memory than a browser gives.
 */
const MOST = 1_000;

interface Wanted {
  readonly make: PaperKind | 'redline';
  /** The version that a redline starts from. */
  readonly before: string | null;
  /** Which of the two files of a committee pack; null: all of what is made. */
  readonly file: PackFile | null;
  readonly look: AskedLook;
}

interface Made {
  readonly wanted: string;
  readonly plan: unknown;
  readonly times: number;
  /** Null where it was made. */
  readonly failure: Failure | null;
}

/**
 * Has the paper that is chosen made and handed over, and again when the plan or what is wanted of it changes. Another
 * number of `times`: it is made again, though nothing changed.
 */
export function usePreview(
  { make, since, look, edition, failure: noLooks }: Choice,
  file: PackFile | null,
  times: number,
): Preview {
  const session = useSession();
  const { planId, history } = useOpen();
  const { plan } = history;
  const before = make === 'redline' ? (since?.versionId ?? null) : null;
  const isReady = look !== null && (make !== 'redline' || before !== null);
  const wanted = isReady ? JSON.stringify({ make, before, file, look, edition }) : null;
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
      setMade({ wanted, plan, times, failure: answer.ok ? null : answer.error });
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
  return {
    paper: shown,
    isMaking: !isNow && noLooks === null,
    failure: noLooks ?? (isNow ? made.failure : null),
  };
}

async function paperOf(
  session: Session,
  planId: string,
  exportId: string,
  { make, before, file, look }: Wanted,
): Promise<Result<ShownPaper, Failure>> {
  const { bridge } = session;
  const asked = { planId, exportId, most: MOST, ...look };
  const made =
    make === 'redline'
      ? await bridge.request('export.redline', { ...asked, before: before ?? '' })
      : await bridge.request('export.word', { ...asked, make, ...(file !== null && { file }) });
  if (!made.ok) return made;
  const { fileId, beginning } = made.value;
  const read = await bridge.request('file.read', { fileId: beginning?.fileId ?? fileId });
  return read.ok ? ok({ ...made.value, ...read.value }) : read;
}
