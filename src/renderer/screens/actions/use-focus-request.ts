import type { GridApi } from 'ag-grid-community';
import { useEffect, useRef } from 'react';
import { printedUnder, threadOf } from '../../../domain/queries/thread';
import { editCell, goToCell } from '../../components/grid/go-to-cell';
import type { Session } from '../../session/session';
import type { FocusRequest } from '../../session/state';
import { useSession, useSessionState } from '../../session/use-session';
import { lookAt } from './operations';
import type { ViewRow } from './view-rows';

/** Fields of an action that have no column and are shown in the drawer alone. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  links: 'priorityIds',
  budget: 'budgetAmount',
};

/** Goes where the window was asked to look: to a cell, or to a field of the drawer where its column is hidden. */
export function useFocusRequest(
  api: GridApi<ViewRow> | null,
  rows: readonly ViewRow[],
  intoDrawer: (field: string | null) => void,
): void {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (!api || focus?.room !== 'actions' || done.current === focus.seq) return;
    if (focus.lands) {
      done.current = focus.seq;
      land(session, api, rows);
    }
    if (focus.id === null) return;
    const isPriority = focus.field === 'priority';
    const key = isPriority ? `priority:${focus.id}` : `action:${focus.id}`;
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) {
      uncover(session, focus);
      return;
    }
    done.current = focus.seq;
    show(session, api, row, focus, intoDrawer);
  }, [api, focus, intoDrawer, rows, session]);
}

/** Goes to the action that was looked at last, else to the first, and where there is none to where the first is added. */
function land(session: Session, api: GridApi<ViewRow>, rows: readonly ViewRow[]): void {
  const { selectedId } = session.state.views.actions;
  const actions = rows.filter((row) => row.kind === 'action');
  const row =
    actions.find(({ action }) => action.id === selectedId) ??
    actions[0] ??
    rows.find(({ kind }) => kind === 'ghost') ??
    rows[0];
  if (!row) return;
  const column = row.kind === 'action' ? 'title' : null;
  goToCell(api, { key: row.key, column }, 'title', () => undefined);
}

/** Opens the groups and takes off the filters that hide what is asked for. */
function uncover(session: Session, focus: FocusRequest): void {
  const { open, views } = session.state;
  if (!open) return;
  const { plan } = open.history;
  const thread = threadOf(plan, open.pack);
  const action = plan.actions.find(({ id }) => id === focus.id);
  const priorityId = action ? printedUnder(action, thread.priorities) : focus.id;
  const priority = priorityId === null ? undefined : thread.priorities.get(priorityId);
  if (!action && !priority) return;
  const { filter, manager, collapsed } = views.actions;
  if (filter === '' && manager === null && collapsed.length === 0) return;
  session.setView('actions', { filter: '', manager: null, collapsed: [] });
}

function show(
  session: Session,
  api: GridApi<ViewRow>,
  row: ViewRow,
  focus: FocusRequest,
  intoDrawer: (field: string | null) => void,
): void {
  const wanted = COLUMN_OF[focus.field ?? ''] ?? focus.field;
  const column = wanted === null ? null : api.getColumn(wanted);
  const isShown = column?.isVisible() ?? false;
  const target = isShown && wanted !== null ? wanted : 'title';
  const place = { key: row.key, column: row.kind === 'action' ? target : null };
  goToCell(api, place, 'title', () => {
    if (row.kind !== 'action' || wanted === null) return;
    // A new action: its title is what comes next.
    const isNew = row.action.title === '' && wanted === 'title';
    if (isNew && focus.writes) editCell(api, row.key, 'title');
    else if (!isShown && wanted !== 'priority') {
      // The grid tells of its new row a moment later than the drawer needs it.
      lookAt(session, { selectedId: row.action.id });
      intoDrawer(focus.field);
    }
  });
}
