import type { GridApi } from 'ag-grid-community';
import { useEffect, useRef } from 'react';
import { printedUnder, threadOf } from '../../../domain/queries/thread';
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
    if (!api || focus?.room !== 'actions' || focus.id === null || done.current === focus.seq) {
      return;
    }
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
  goToCell(api, row.key, row.kind === 'action' ? target : null, () => {
    if (row.kind !== 'action' || wanted === null) return;
    // A new action: its title is what comes next.
    const isNew = row.action.title === '' && wanted === 'title';
    if (isNew && focus.writes) editTitle(api, row.key);
    else if (!isShown && wanted !== 'priority') {
      // The grid tells of its new row a moment later than the drawer needs it.
      lookAt(session, { selectedId: row.action.id });
      intoDrawer(focus.field);
    }
  });
}

/** Frames to wait for a row: the grid draws it a moment after it comes into view. */
const PATIENCE = 30;

/** Brings a cell (null: a heading row) into view and gives it focus as soon as it is drawn. */
function goToCell(
  api: GridApi<ViewRow>,
  key: string,
  column: string | null,
  then: () => void,
  frames = PATIENCE,
): void {
  if (api.isDestroyed() || frames === 0) return;
  const rowIndex = api.getRowNode(key)?.rowIndex;
  if (typeof rowIndex === 'number') {
    api.ensureIndexVisible(rowIndex);
    if (column !== null) api.ensureColumnVisible(column);
    const row = `[row-id="${CSS.escape(key)}"]`;
    if (document.querySelector(column === null ? row : `${row} [col-id="${column}"]`)) {
      api.setFocusedCell(rowIndex, column ?? 'title');
      then();
      return;
    }
  }
  requestAnimationFrame(() => {
    goToCell(api, key, column, then, frames - 1);
  });
}

/** Opens the title of a row for writing as soon as the row has focus. */
function editTitle(api: GridApi<ViewRow>, key: string, frames = PATIENCE): void {
  const rowIndex = api.getRowNode(key)?.rowIndex;
  if (api.isDestroyed() || typeof rowIndex !== 'number' || frames === 0) return;
  const cell = `[row-id="${CSS.escape(key)}"] [col-id="title"]`;
  if (document.activeElement?.matches(cell)) {
    api.startEditingCell({ rowIndex, colKey: 'title' });
    return;
  }
  requestAnimationFrame(() => {
    editTitle(api, key, frames - 1);
  });
}
