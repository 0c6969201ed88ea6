import type {
  CellClickedEvent,
  CellEditRequestEvent,
  CellFocusedEvent,
  ColDef,
  FirstDataRenderedEvent,
  GridApi,
  GridOptions,
  GridSizeChangedEvent,
  IsFullWidthRowParams,
  RowClassParams,
} from 'ag-grid-community';
import { gridTheme } from '../../theme/grid-theme';
import { styleNonce } from '../../theme/nonce';
import { keepDraft, type GridContext } from './context';
import { holdEdit } from './editors/open-edit';
import { cancelEdit, isPlace, keyOf, leaveByEnter, leaveByTab, type Press } from './grid-events';
import type { CellEdit, DataGridProps, GridRow } from './grid-props';
import { headingOf } from './heading';
import { registerGridModules } from './modules';
import type { PickedRows } from './pick';

registerGridModules();

/** Class of the row that is set apart. */
export const CURRENT = 'gt-current';

/** Rules between columns stand in the header alone; the room draws its own edges. */
const gridLook = gridTheme.withParams({ pinnedColumnBorder: false, wrapperBorder: false });

/** What the grid asks of whoever made it. */
export interface GridOwner<Row extends GridRow> {
  /** The properties as they are now: the grid is made once. */
  readonly latest: () => DataGridProps<Row>;
  readonly context: GridContext;
  readonly pick: PickedRows<Row>;
  readonly isRealFocus: (index: number | null, column: string | null) => boolean;
}

/** How the grids of the application behave: a spreadsheet's keyboard over immutable rows. */
export function gridOptions<Row extends GridRow>(owner: GridOwner<Row>): GridOptions<Row> {
  const { latest, context, pick } = owner;
  const { rows, columns, heading } = latest();
  const full: GridOptions<Row> = heading
    ? {
        isFullWidthRow: ({ rowNode }: IsFullWidthRowParams<Row>) =>
          rowNode.data !== undefined && heading.isHeading(rowNode.data),
        fullWidthCellRenderer: headingOf(heading.Heading),
      }
    : {};
  return {
    theme: gridLook,
    styleNonce: styleNonce(),
    context,
    rowData: rows as Row[],
    columnDefs: columns as ColDef<Row>[],
    defaultColDef: {
      resizable: true,
      sortable: false,
      suppressHeaderMenuButton: true,
      suppressKeyboardEvent: (press: Press<Row>) => takeKey(latest(), pick, press),
    },
    getRowId: keyOf,
    getRowHeight: ({ data }) => (data ? latest().heightOf(data) : null),
    ...full,
    rowClassRules: {
      [CURRENT]: ({ data }: RowClassParams<Row>) =>
        data !== undefined && data.key === (latest().current ?? null),
    },
    rowSelection: {
      mode: 'multiRow',
      enableClickSelection: false,
      checkboxes: false,
      headerCheckbox: false,
      isRowSelectable: ({ data }) => data !== undefined && (latest().isSelectable?.(data) ?? true),
    },
    rowBuffer: 4,
    // No cell has a tooltip of the grid's own, which would cost two listeners a cell that scrolls by.
    enableBrowserTooltips: true,
    readOnlyEdit: true,
    enableCellEditingOnBackspace: true,
    stopEditingWhenCellsLoseFocus: true,
    suppressNoRowsOverlay: true,
    suppressMultiSort: true,
    suppressDragLeaveHidesColumns: true,
    maintainColumnOrder: true,
    animateRows: false,
    // The box of the grid shows what is under the pointer by a rule; the grid would restyle each cell of two rows.
    suppressRowHoverHighlight: true,
    suppressContextMenu: true,
    popupParent: document.body,
    ...events(owner),
  };
}

/** Hands an edit out; a text that cannot be read is kept for the next editor of the cell. */
export function handOut<Row extends GridRow>(
  { onEdit }: DataGridProps<Row>,
  { drafts }: GridContext,
  edit: CellEdit<Row>,
): void {
  if (!onEdit(edit)) keepDraft(drafts, edit.row.key, edit.field, edit.text);
}

/** Whether a key is taken from the grid. */
function takeKey<Row extends GridRow>(
  props: DataGridProps<Row>,
  pick: PickedRows<Row>,
  press: Press<Row>,
): boolean {
  const { event, node, column, editing, api } = press;
  if (event.type !== 'keydown' || node.id === undefined) return false;
  // It goes back to the place before, from a cell and from a heading as well.
  if (event.altKey && event.key === 'ArrowLeft') return true;
  const field = column.getColId();
  // The grid tells of focus a moment late; what is pressed now is meant for this cell.
  if (!editing && isPlace(event.target)) {
    props.onFocus?.(node.data ?? null, field);
    // Of what is picked as well.
    if (pick.key(api, node, event)) props.onSelect?.([]);
  }
  if (editing && (event.key === 'Enter' || event.key === 'Tab') && holdEdit()) {
    event.preventDefault();
    return true;
  }
  if (editing && event.key === 'Tab') return leaveByTab(api, event);
  if (editing && event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.isComposing) {
    return leaveByEnter(api, event);
  }
  if (editing && event.key === 'Escape') return cancelEdit(api, event);
  return props.onKeys({ rowId: node.id, field, editing, event });
}

function events<Row extends GridRow>({
  latest,
  context,
  isRealFocus,
}: GridOwner<Row>): GridOptions<Row> {
  return {
    onFirstDataRendered: ({ api }: FirstDataRenderedEvent<Row>) => {
      // Who comes back to a room finds the row that was left, and not the top of the list.
      const node = api.getRowNode(latest().current ?? '');
      if (node) api.ensureNodeVisible(node, 'middle');
    },
    onCellEditRequest: ({
      data,
      column,
      oldValue,
      newValue,
    }: CellEditRequestEvent<Row, string>) => {
      const text = newValue ?? '';
      if (text !== (oldValue ?? '')) {
        handOut(latest(), context, { row: data, field: column.getColId(), text });
      }
    },
    onCellFocused: ({ api, rowIndex, column }: CellFocusedEvent<Row>) => {
      const name = column === null || typeof column === 'string' ? column : column.getColId();
      if (!isRealFocus(rowIndex, name)) return;
      // The grid tells of it a moment later, when the row may have another number.
      const cell = api.getFocusedCell();
      latest().onFocus?.(rowAt(api, cell?.rowIndex), cell?.column.getColId() ?? null);
    },
    onCellClicked: (event: CellClickedEvent<Row>) => {
      const click = event.event;
      if (!(click instanceof MouseEvent)) return;
      const isPlain = !click.shiftKey && !click.ctrlKey && !click.metaKey;
      const { onClick } = latest();
      if (isPlain && event.data) onClick?.(event.data, event.column.getColId(), click.detail > 1);
    },
    onSelectionChanged: ({ api }) => latest().onSelect?.(api.getSelectedRows()),
    onGridSizeChanged: ({ api }: GridSizeChangedEvent<Row>) => {
      // A message or a bar under the list must not take the row with focus out of view.
      const cell = api.getFocusedCell();
      if (cell && document.activeElement?.closest('.ag-row')) api.ensureIndexVisible(cell.rowIndex);
    },
    onSortChanged: () => latest().onSort?.(),
  };
}

function rowAt<Row>(api: GridApi<Row>, index: number | undefined): Row | null {
  return index === undefined ? null : (api.getDisplayedRowAtIndex(index)?.data ?? null);
}
