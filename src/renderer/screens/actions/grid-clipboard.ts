import type { GridApi } from 'ag-grid-community';
import { toTsv } from '../../components/grid/tsv';
import type { Action } from '../../../domain/schema/plan';
import { fieldOf, isFieldName } from './fields';
import type { PasteField } from './paste-reading';
import type { ActionRefs } from './refs';
import { actionsShown, type ViewRow } from './view-rows';

/** Where in the list a paste was asked for. */
export interface PasteSpot {
  readonly text: string;
  /** Ids of the actions from the focused one down; none on a heading. */
  readonly ids: readonly string[];
  /** Ids of the actions that are picked, in the order in which they are shown. */
  readonly pickedIds: readonly string[];
  readonly fields: readonly PasteField[];
  readonly priorityId: string | null;
}

/** Columns that a copy takes and a paste lands on, as they are shown from left to right. */
function shownFields(api: GridApi<ViewRow>): PasteField[] {
  return api
    .getAllDisplayedColumns()
    .map((column) => column.getColId())
    .filter((id): id is PasteField => id === 'ref' || isFieldName(id));
}

function rowInFocus(api: GridApi<ViewRow>): ViewRow | undefined {
  const at = api.getFocusedCell();
  return at ? api.getDisplayedRowAtIndex(at.rowIndex)?.data : undefined;
}

function textOf(action: Action, refs: ActionRefs, field: PasteField): string {
  return field === 'ref' ? action.ref : fieldOf(field).text(action, refs);
}

/** What Ctrl+C takes: the picked rows with all shown columns, else the cell that has focus; null where that is neither. */
export function copyFrom(api: GridApi<ViewRow>, rows: readonly ViewRow[]): string | null {
  const picked = new Set(api.getSelectedRows().map((row) => row.key));
  const fields = shownFields(api);
  if (picked.size > 0) {
    const block = rows.flatMap((row) =>
      row.kind === 'action' && picked.has(row.key)
        ? [fields.map((field) => textOf(row.action, row.refs, field))]
        : [],
    );
    return toTsv(block);
  }
  const row = rowInFocus(api);
  const name = api.getFocusedCell()?.column.getColId();
  const field = fields.find((candidate) => candidate === name);
  return row?.kind === 'action' && field !== undefined
    ? toTsv([[textOf(row.action, row.refs, field)]])
    : null;
}

/** Where a paste lands: from the focused cell down and to the right; on a heading, as new actions under it. */
export function spotOf(
  api: GridApi<ViewRow>,
  rows: readonly ViewRow[],
  text: string,
  priorityId: string | null,
): PasteSpot {
  const fields = shownFields(api);
  const row = rowInFocus(api);
  const name = api.getFocusedCell()?.column.getColId();
  const picked = new Set(api.getSelectedRows().map(({ key }) => key));
  const pickedIds = actionsShown(rows.filter(({ key }) => picked.has(key))).map(({ id }) => id);
  if (row?.kind !== 'action') {
    // A new action begins with its title: its reference is the plan's to give.
    const under = row?.kind === 'priority' ? row.priority.id : priorityId;
    return {
      text,
      ids: [],
      pickedIds,
      fields: fields.filter((field) => field !== 'ref'),
      priorityId: under,
    };
  }
  return {
    text,
    pickedIds,
    ids: actionsShown(rows.slice(rows.indexOf(row))).map(({ id }) => id),
    fields: fields.slice(
      Math.max(
        0,
        fields.findIndex((field) => field === name),
      ),
    ),
    priorityId: row.priorityId,
  };
}
