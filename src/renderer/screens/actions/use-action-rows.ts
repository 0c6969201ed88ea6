import { useDeferredValue, useMemo, useState } from 'react';
import { actionRows } from '../../../domain/queries/action-rows';
import { openByRecord } from '../../../domain/comments/counts';
import { useFindings } from '../../session/use-findings';
import { usePack, usePlan, useSessionState } from '../../session/use-session';
import { refsOf, type ActionRefs } from './refs';
import { flagsOf, makeViewRows, type ViewRow } from './view-rows';

/** The rows of the room, and how many actions of the plan are among them or in a shut group. */
export interface ActionRows {
  readonly rows: readonly ViewRow[];
  readonly refs: ActionRefs;
  readonly matched: number;
  readonly total: number;
}

/** Lays the open plan out as the room shows it. Typing in the filter does not wait for the rows, nor do edits for checks. */
export function useActionRows(): ActionRows {
  const plan = usePlan();
  const pack = usePack();
  const groupBy = useSessionState((state) => state.views.actions.groupBy);
  const manager = useSessionState((state) => state.views.actions.manager);
  const collapsed = useSessionState((state) => state.views.actions.collapsed);
  const sort = useSessionState((state) => state.views.actions.sort);
  const filter = useSessionState((state) => state.views.actions.filter);
  const text = useDeferredValue(filter);
  const findings = useFindings();
  const [viewRows] = useState(makeViewRows);
  const refs = refsOf(plan, pack);
  const flags = useMemo(() => flagsOf(findings), [findings]);
  const list = useMemo(
    () => actionRows(plan, pack, { groupBy, manager, sort, text, collapsed: new Set(collapsed) }),
    [plan, pack, groupBy, manager, sort, text, collapsed],
  );
  const comments = openByRecord(plan.comments);
  const rows = useMemo(
    () => viewRows(list.rows, refs, flags, groupBy === 'outcome', comments),
    [viewRows, list, refs, flags, groupBy, comments],
  );
  return { rows, refs, matched: list.matched, total: list.total };
}
