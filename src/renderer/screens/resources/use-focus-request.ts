import type { GridApi } from 'ag-grid-community';
import { useEffect, useRef } from 'react';
import { recordsOf, registerOf, type RegisterKey } from '../../../domain/registers/index';
import { readRecordField } from '../../../domain/registers/names';
import { useSession, useSessionState } from '../../session/use-session';
import { lookAt, showRegister } from './operations';
import type { RecordRow, ViewRow } from './rows';

/** Frames to wait for a row: the grid draws it a moment after it comes into view. */
const PATIENCE = 30;

/** Goes where the window was asked to look: to a register, and in it to a cell, or to a field of the panel. */
export function useFocusRequest(
  api: GridApi<ViewRow> | null,
  register: RegisterKey,
  rows: readonly RecordRow[],
  intoDrawer: (field: string | null) => void,
): void {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (!api || focus?.room !== 'resources' || done.current === focus.seq) return;
    const place = readRecordField(focus.field);
    if (place === null) return;
    if (place.register !== register) {
      showRegister(session, place.register);
      return;
    }
    if (focus.id === null) {
      done.current = focus.seq;
      return;
    }
    const row = rows.find(({ key }) => key === focus.id);
    const plan = session.state.open?.history.plan;
    if (!row && plan && recordsOf(plan, register).some(({ id }) => id === focus.id)) {
      const { filter, cell } = session.state.views.resources;
      if (filter !== '' || cell !== null) session.setView('resources', { filter: '', cell: null });
      return;
    }
    done.current = focus.seq;
    // What is gone, as after undoing that it was added, is not looked for any more.
    if (!row) return;
    const { name } = registerOf(register);
    const isColumn = api.getColumn(place.field)?.isVisible() ?? false;
    lookAt(session, { selectedId: row.key });
    goToCell(api, row.key, isColumn ? place.field : name, () => {
      const isNew = String(row.record[name] ?? '') === '' && place.field === name;
      if (isNew && focus.writes) edit(api, row.key, name);
      else if (!isColumn) intoDrawer(place.field);
    });
  }, [api, focus, intoDrawer, register, rows, session]);
}

/** Brings a cell into view and gives it focus as soon as it is drawn. */
function goToCell(
  api: GridApi<ViewRow>,
  key: string,
  column: string,
  then: () => void,
  frames = PATIENCE,
): void {
  if (api.isDestroyed() || frames === 0) return;
  const rowIndex = api.getRowNode(key)?.rowIndex;
  if (typeof rowIndex === 'number') {
    api.ensureIndexVisible(rowIndex);
    api.ensureColumnVisible(column);
    if (document.querySelector(`[row-id="${CSS.escape(key)}"] [col-id="${column}"]`)) {
      api.setFocusedCell(rowIndex, column);
      then();
      return;
    }
  }
  requestAnimationFrame(() => {
    goToCell(api, key, column, then, frames - 1);
  });
}

/** Opens a cell for writing as soon as it has focus. */
function edit(api: GridApi<ViewRow>, key: string, column: string, frames = PATIENCE): void {
  const rowIndex = api.getRowNode(key)?.rowIndex;
  if (api.isDestroyed() || typeof rowIndex !== 'number' || frames === 0) return;
  const cell = `[row-id="${CSS.escape(key)}"] [col-id="${column}"]`;
  if (document.activeElement?.matches(cell)) {
    api.startEditingCell({ rowIndex, colKey: column });
    return;
  }
  requestAnimationFrame(() => {
    edit(api, key, column, frames - 1);
  });
}
