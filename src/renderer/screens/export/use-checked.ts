import { useEffect, useState } from 'react';
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

/** What was checked; another paper has been chosen where something else is wanted now. */
interface Checked {
  readonly wanted: string;
  readonly document: CheckedDocument;
}

/**
 * The checks of the paper that is chosen, asked for once what was typed is on disk; called off when nobody wants them
 * any more. Null until they are there. `fileId`: the paper, where it was made already; null: it is being made, and is waited
 * for. Left out: it is made to be checked.
 */
export function useChecked(
  { make, look, edition }: Choice,
  fileId?: string | null,
): CheckedDocument | null {
  const session = useSession();
  const { planId } = useOpen();
  const wanted =
    look === null || make === 'redline' || fileId === null
      ? null
      : JSON.stringify({ asked: { make, ...look, fileId }, edition });
  const [checked, setChecked] = useState<Checked | null>(null);
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
      if (answer.ok) setChecked({ wanted, document: answer.value });
      else session.fail(answer.error);
    };
    void ask();
    return () => {
      isOver = true;
      void session.bridge.request('export.cancel', { exportId });
    };
  }, [session, planId, wanted]);
  return checked?.wanted === wanted ? checked.document : null;
}
