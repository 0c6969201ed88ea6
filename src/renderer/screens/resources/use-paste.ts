import { useCallback, useState } from 'react';
import { written } from '../../../domain/in-words';
import type { RegisterKey } from '../../../domain/registers/index';
import { recordField } from '../../../domain/registers/names';
import { recordRefs } from '../../../domain/registers/refs';
import { registerOf } from '../../../domain/registers/index';
import { offerUndo } from '../../session/offer-undo';
import { useSession } from '../../session/use-session';
import { newId } from './operations';
import { pasteBlock, type Pasted, type PasteSpot } from './paste';

/** Takes pasted blocks as one step: at once where all of it can be read, else after saying what cannot. */
export function usePaste(register: RegisterKey) {
  const session = useSession();
  const [pending, setPending] = useState<Pasted | null>(null);

  const take = useCallback(
    ({ command, changed, addedIds }: Pasted): void => {
      setPending(null);
      if (command === null || !session.dispatch(command)) {
        session.toast('Nothing to change: the plan already says so.');
        return;
      }
      const rows = changed + addedIds.length;
      const added = addedIds.length === 0 ? '' : `, ${written(addedIds.length)} of them new`;
      const count = rows === 1 ? '1 row pasted' : `${written(rows)} rows pasted`;
      session.toast(`${count}${added}`, 'info', offerUndo(session));
      const [first] = addedIds;
      if (first === undefined) return;
      session.setView('resources', { filter: '', cell: null });
      session.go('resources', first, recordField(register, registerOf(register).name));
    },
    [register, session],
  );
  const paste = useCallback(
    (block: readonly (readonly string[])[], spot: PasteSpot): void => {
      session.flush();
      const { open } = session.state;
      if (!open) return;
      const { plan } = open.history;
      const refs = recordRefs(plan, open.pack);
      const pasted = pasteBlock(plan, refs, register, block, spot, newId);
      if (pasted.refused.length > 0) setPending(pasted);
      else take(pasted);
    },
    [register, session, take],
  );
  const close = useCallback((): void => {
    setPending(null);
  }, []);
  return { pending, paste, take, close };
}
