import type { GridApi } from 'ag-grid-community';
import { useEffect, useRef } from 'react';
import { recordsOf, registerOf, type RegisterKey } from '../../../domain/registers/index';
import { readRecordField } from '../../../domain/registers/names';
import { editCell, goToCell } from '../../components/grid/go-to-cell';
import { useSession, useSessionState } from '../../session/use-session';
import { lookAt, showRegister } from './operations';
import type { RecordRow, ViewRow } from './rows';

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
    const isFirst = done.current === 0;
    done.current = focus.seq;
    const { name } = registerOf(register);
    if (!row) {
      // What is gone, as after undoing that it was added, is not looked for any more. Where that led here from another
      // register, its list has taken the focus with it: here it stands where the next would be added.
      const last = rows.at(-1);
      if (isFirst && last && document.activeElement === document.body) {
        goToCell(api, { key: last.key, column: name }, name, () => undefined);
      }
      return;
    }
    const isColumn = api.getColumn(place.field)?.isVisible() ?? false;
    lookAt(session, { selectedId: row.key });
    goToCell(api, { key: row.key, column: isColumn ? place.field : name }, name, () => {
      const isNew = String(row.record[name] ?? '') === '' && place.field === name;
      if (isNew && focus.writes) editCell(api, row.key, name);
      else if (!isColumn) intoDrawer(place.field);
    });
  }, [api, focus, intoDrawer, register, rows, session]);
}
