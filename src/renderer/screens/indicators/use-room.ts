import { useDeferredValue, useMemo, useState } from 'react';
import { useFindings } from '../../session/use-findings';
import { useOpen, useSessionState } from '../../session/use-session';
import { rowsAsTyped } from './as-typed';
import { roomList, rowKeeper, type RoomList } from './room-rows';

/** Lays the open plan's indicators out as the room shows them. Typing in the filter does not wait for the rows, nor do edits for checks. */
export function useRoom(): RoomList {
  const { history, pack } = useOpen();
  const { plan } = history;
  const view = useSessionState((state) => state.views.indicators);
  const { kind, verdict, collapsed, sort } = view;
  const filter = useDeferredValue(view.filter);
  const findings = useDeferredValue(useFindings());
  const typed = useDeferredValue(view.typed);
  const [keep] = useState(rowKeeper);
  const list = useMemo(
    () => roomList(plan, pack, findings, { filter, kind, verdict, collapsed, sort }),
    [plan, pack, findings, filter, kind, verdict, collapsed, sort],
  );
  return useMemo(
    () => ({ ...list, rows: keep(rowsAsTyped(list.rows, typed, { plan, pack })) }),
    [list, typed, plan, pack, keep],
  );
}
