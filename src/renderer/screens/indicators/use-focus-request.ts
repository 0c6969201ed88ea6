import type { GridApi } from 'ag-grid-community';
import { useEffect, useRef } from 'react';
import { targetState } from '../../../domain/queries/target-state';
import type { Session } from '../../session/session';
import type { FocusRequest } from '../../session/state';
import { useSession, useSessionState } from '../../session/use-session';
import { isCellField, yearOf } from './fields';
import type { MeasureRow, RoomRow } from './room-rows';

/** Goes where the window was asked to look: to a cell of the list, or to a field of the panel that has no column. */
export function useFocusRequest(
  api: GridApi<RoomRow> | null,
  rows: readonly RoomRow[],
  intoPanel: (field: string | null) => void,
): void {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (!api || focus?.room !== 'indicators' || done.current === focus.seq) return;
    if (focus.lands) {
      done.current = focus.seq;
      land(session, api, rows);
    }
    if (focus.id === null) return;
    const row = rowFor(rows, focus, session.state.views.indicators.partId);
    if (!row) {
      uncover(session, focus);
      return;
    }
    done.current = focus.seq;
    show(session, api, row, focus, intoPanel);
  }, [api, focus, intoPanel, rows, session]);
}

/** Goes to the measure that was looked at last, else to the first. */
function land(session: Session, api: GridApi<RoomRow>, rows: readonly RoomRow[]): void {
  const { selectedId } = session.state.views.indicators;
  const measures = rows.filter((row) => row.kind === 'measure');
  const row = measures.find(({ indicator }) => indicator.id === selectedId) ?? measures[0];
  if (row) focusWhenDrawn(api, row.key, 'code');
}

/**
 * The measure of the indicator that the request is about: the one it names; else the one without the target where a
 * target is asked for, else the one that is looked at, so that Undo does not turn to the other.
 */
function rowFor(
  rows: readonly RoomRow[],
  { id, field, partId: wanted }: FocusRequest,
  partId: string | null,
): MeasureRow | null {
  const own = rows.filter(
    (row): row is MeasureRow => row.kind === 'measure' && row.indicator.id === id,
  );
  const year = yearOf(field ?? '');
  const named = own.find(({ part }) => part.id === wanted);
  if (named) return named;
  const wanting = own.find(
    (row) => year !== null && targetState(row.indicator, row.part, year) === 'missing',
  );
  return wanting ?? own.find(({ part }) => part.id === partId) ?? own[0] ?? null;
}

/** Opens the groups and takes off the filters that hide what is asked for. */
function uncover(session: Session, focus: FocusRequest): void {
  const { open, views } = session.state;
  if (!open?.history.plan.indicators.some(({ id }) => id === focus.id)) return;
  const { filter, kind, verdict, collapsed } = views.indicators;
  const isNarrowed = filter !== '' || kind !== null || verdict !== null;
  if (!isNarrowed && collapsed.length === 0) return;
  session.setView('indicators', { filter: '', kind: null, verdict: null, collapsed: [] });
}

function show(
  session: Session,
  api: GridApi<RoomRow>,
  row: MeasureRow,
  { field }: FocusRequest,
  intoPanel: (field: string | null) => void,
): void {
  const node = api.getRowNode(row.key);
  if (typeof node?.rowIndex !== 'number') return;
  const column = field === null ? null : api.getColumn(field);
  const isCell = field !== null && isCellField(field) && (column?.isVisible() ?? false);
  api.ensureIndexVisible(node.rowIndex);
  session.setView('indicators', {
    selectedId: row.indicator.id,
    partId: row.part.id,
  });
  if (field !== null && !isCell) {
    // The grid takes focus a moment later than it is asked to: it would take it back from the panel.
    intoPanel(field);
    return;
  }
  const target = column ?? 'code';
  api.ensureColumnVisible(target);
  focusWhenDrawn(api, row.key, target);
}

/** Frames that a row may take to be drawn after the list was scrolled to it. */
const FRAMES = 30;

/** Puts focus on a cell. One far down is drawn some frames after the list was scrolled; until then there is nothing to focus. */
function focusWhenDrawn(
  api: GridApi<RoomRow>,
  key: string,
  column: Parameters<GridApi<RoomRow>['setFocusedCell']>[1],
): void {
  const before = document.activeElement;
  let left = FRAMES;
  const attempt = (): void => {
    if (api.isDestroyed() || document.activeElement !== before) return;
    const index = api.getRowNode(key)?.rowIndex ?? null;
    if (index !== null) api.setFocusedCell(index, column);
    left -= 1;
    if (left > 0) requestAnimationFrame(attempt);
  };
  attempt();
}
