import { useCallback, useState } from 'react';
import { written } from '../../../domain/in-words';
import { planPaste } from '../../components/grid/paste-plan';
import { parseTsv } from '../../components/grid/tsv';
import { offerUndo } from '../../session/offer-undo';
import { useSession } from '../../session/use-session';
import { COLUMN_ORDER } from './columns';
import { FIELD_NAMES, isFieldName } from './fields';
import type { PasteSpot } from './grid-clipboard';
import { doIt, newId, placeForNew } from './operations';
import {
  needsPreview,
  readPaste,
  takePaste,
  type PasteField,
  type PasteRow,
} from './paste-reading';
import { refsOf } from './refs';

/** A paste that a person is to look at first. */
interface PendingPaste {
  readonly rows: readonly PasteRow[];
  /** Texts above the headings, which go nowhere. */
  readonly above: readonly string[];
  /** The action that new ones come after; null: the end of the plan. */
  readonly afterId: string | null;
}

/** Takes pasted blocks: at once where they only overwrite and all can be read, else after a preview. */
export function usePaste() {
  const session = useSession();
  const [pending, setPending] = useState<PendingPaste | null>(null);

  const take = useCallback(
    (rows: readonly PasteRow[], afterId: string | null): void => {
      setPending(null);
      const { open } = session.state;
      if (!open) return;
      if (!doIt(session, takePaste(open.history.plan, rows, afterId))) {
        session.toast('Nothing to change: the plan already says so.');
        return;
      }
      const added = rows.find((row) => row.isNew);
      if (added) session.go('actions', added.action.id, 'manager');
      const count = `${written(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`;
      session.toast(`${count} pasted`, 'info', offerUndo(session));
    },
    [session],
  );

  const paste = useCallback(
    (spot: PasteSpot): void => {
      session.flush();
      const { open, views } = session.state;
      if (!open) return;
      const { pickedIds } = views.actions;
      const block = spread(parseTsv(spot.text), pickedIds.length);
      const isForPicked = pickedIds.length > 1 && block.length === pickedIds.length;
      const laid = planPaste<PasteField>(block, {
        ids: isForPicked ? spot.pickedIds : spot.ids,
        fields: spot.fields,
        names: FIELD_NAMES,
      });
      if (laid.rows.length === 0) return;
      const { plan } = open.history;
      // Rows beyond the end go on where the block's last row landed.
      const lastId = laid.rows.findLast((row) => row.id !== null)?.id ?? null;
      const place = placeForNew(session.state, spot.priorityId);
      const afterId = lastId ?? place.afterId;
      const rows = readPaste(plan, refsOf(plan, open.pack), laid, place.says, () => newId('act'));
      if (needsPreview(rows)) setPending({ rows, above: laid.above, afterId });
      else take(rows, afterId);
    },
    [session, take],
  );

  /** Text that was pasted away from the grid: every row is new, columns as the list shows them. */
  const pasteText = useCallback(
    (text: string): void => {
      const { hidden, priorityId } = session.state.views.actions;
      const fields = COLUMN_ORDER.filter(
        (name) => isFieldName(name) && (name === 'title' || !hidden.includes(name)),
      );
      paste({ text, ids: [], pickedIds: [], fields: fields.filter(isFieldName), priorityId });
    },
    [paste, session],
  );

  const close = useCallback((): void => {
    setPending(null);
  }, []);
  return { pending, paste, pasteText, take, close };
}

/** One cell pasted while several rows are picked goes into each of them. */
function spread(block: readonly (readonly string[])[], picked: number) {
  const [row] = block;
  return picked > 1 && block.length === 1 && row?.length === 1
    ? Array.from({ length: picked }, () => row)
    : block;
}
