import { styled } from '@mui/material/styles';
import type {
  CellClickedEvent,
  CellEditRequestEvent,
  CellFocusedEvent,
  ColDef,
  FirstDataRenderedEvent,
  GridApi,
  GridReadyEvent,
  IsFullWidthRowParams,
  RowClassParams,
  RowSelectionOptions,
  SelectionChangedEvent,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type ComponentType,
  type MouseEvent as ReactMouseEvent,
} from 'react';
import { gridTheme } from '../../theme/grid-theme';
import { styleNonce } from '../../theme/nonce';
import { token } from '../../theme/tokens';
import { useSession } from '../../session/use-session';
import { openEdit } from './editors/open-edit';
import { forgetTypedAhead, typeAhead } from './editors/typed-ahead';
import { isCell, isOfTheGrid, keyOf, leaveByTab, pickByMouse, type Press } from './grid-events';
import type { GridKeys } from './keys';
import { registerGridModules } from './modules';
import { RowFocus } from './row-focus';

registerGridModules();

/** A row of a grid. The key is unique in the list and stays with what the row shows. */
export interface GridRow {
  readonly key: string;
}

/** A text that a person gave a cell: typed, or chosen in its editor. */
export interface CellEdit<Row> {
  readonly row: Row;
  readonly field: string;
  readonly text: string;
}

interface DataGridProps<Row extends GridRow> {
  /** What the grid is a list of, for those who hear it. */
  readonly label: string;
  /** A row that has not changed must be the same object as before: only changed rows are drawn again. */
  readonly rows: readonly Row[];
  readonly columns: readonly ColDef<Row>[];
  /** Rows that go across all columns, and what draws them. */
  readonly heading?: {
    readonly isHeading: (row: Row) => boolean;
    readonly Heading: ComponentType<{ readonly data: Row }>;
  };
  readonly heightOf: (row: Row) => number;
  /** Key of the row to set apart: the one that a panel beside the grid shows. */
  readonly current?: string | null;
  readonly isSelectable?: (row: Row) => boolean;
  readonly onReady: (api: GridApi<Row>) => void;
  readonly onEdit: (edit: CellEdit<Row>) => void;
  readonly onKeys: GridKeys;
  /** Where focus is now; told again at each key. */
  readonly onFocus?: (row: Row | null, field: string | null) => void;
  readonly onSelect?: (rows: readonly Row[]) => void;
  readonly onSort?: () => void;
  /** A plain click, or a double one, on a cell that has no editor for it. */
  readonly onClick?: (row: Row, field: string, isDouble: boolean) => void;
  /** What Ctrl+C takes, as cells; null: nothing. */
  readonly onCopy?: () => string | null;
  readonly onPaste?: (text: string) => void;
  readonly onMenu?: (row: Row, at: { readonly left: number; readonly top: number }) => void;
}

const Box = styled('div')({
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  // What happens in the grid does not make the rest of the window be laid out again, nor the other way round.
  contain: 'strict',
  '& .ag-cell.ag-cell-focus:focus-within': {
    borderColor: 'transparent',
    outline: `2px solid ${token('teal')}`,
    outlineOffset: -2,
  },
  '& .ag-full-width-row': { background: 'transparent' },
  // Where the computer's scroll bars take no room, the grid's own lies over the rows and must not hide them.
  '& .ag-scrollbar-invisible .ag-body-vertical-scroll-viewport': { background: 'transparent' },
  '& .ag-full-width-focus:focus-visible': {
    outline: `2px solid ${token('teal')}`,
    outlineOffset: -2,
  },
  '& .ag-popup-editor': { border: 'none', boxShadow: 'none', background: 'none', padding: 0 },
});

/** Class of the row that is set apart. */
const CURRENT = 'gt-current';

/** Rules between columns stand in the header alone; the room draws its own edges. */
const gridLook = gridTheme.withParams({ pinnedColumnBorder: false, wrapperBorder: false });

/**
 * The grid of the application: a spreadsheet's keyboard over immutable rows. Edits, copies and pastes are handed out as
 * text; what they mean is the room's affair, and the grid shows only what comes back as rows.
 */
export function DataGrid<Row extends GridRow>(props: DataGridProps<Row>) {
  const { rows, columns, heading, current = null } = props;
  const box = useRef<HTMLDivElement | null>(null);
  const latest = useRef(props);
  const api = useRef<GridApi<Row> | null>(null);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    // Rows that are drawn; those that are drawn later ask `rowClassRules`.
    for (const row of box.current?.querySelectorAll(`.${CURRENT}`) ?? []) {
      row.classList.remove(CURRENT);
    }
    if (current === null) return;
    const selector = `[row-id="${CSS.escape(current)}"]`;
    for (const row of box.current?.querySelectorAll(selector) ?? []) row.classList.add(CURRENT);
    // Chosen elsewhere (the panel's own buttons): the row comes into view, focus stays where it is.
    const node = api.current?.getRowNode(current);
    if (node && !box.current?.contains(document.activeElement)) {
      api.current?.ensureNodeVisible(node);
    }
  }, [current]);
  const session = useSession();
  const endEdit = useCallback((): void => {
    const [cell] = api.current?.getEditingCells() ?? [];
    const edit = openEdit();
    if (!api.current || !cell || !edit) return;
    const row = api.current.getDisplayedRowAtIndex(cell.rowIndex)?.data;
    // The grid would tell of the edit a moment later: it is ended here, and told of at once.
    api.current.stopEditing(true);
    if (row && edit.text !== edit.before) {
      latest.current.onEdit({ row, field: cell.colId, text: edit.text });
    }
  }, []);
  useEffect(() => session.onFlush(endEdit), [session, endEdit]);
  // The grid is given its rows by hand, so that focus can go with them.
  const [firstRows] = useState(rows);
  const focus = useRef<RowFocus<Row> | null>(null);
  useEffect(() => {
    focus.current?.setRows(rows);
  }, [rows]);
  /** Where a run of rows picked with Shift begins. */
  const anchor = useRef<number | null>(null);
  const isEditing = (): boolean => (api.current?.getEditingCells().length ?? 0) > 0;

  const defaultColumn = useMemo(
    (): ColDef<Row> => ({
      resizable: true,
      sortable: false,
      suppressHeaderMenuButton: true,
      suppressKeyboardEvent: ({ event, node, column, editing, api: grid }: Press<Row>): boolean => {
        if (event.type !== 'keydown' || node.id === undefined) return false;
        const place = { rowId: node.id, field: column.getColId() };
        // The grid tells of focus a moment late; what is pressed now is meant for this cell.
        if (!editing) latest.current.onFocus?.(node.data ?? null, place.field);
        if (editing && isCell(event.target)) return typeAhead(event);
        if (editing && event.key === 'Tab') return leaveByTab(grid, event);
        if (latest.current.onKeys({ ...place, editing, event })) return true;
        if (!editing && isCell(event.target)) forgetTypedAhead();
        return false;
      },
    }),
    [],
  );
  const onGridReady = useCallback(
    (event: GridReadyEvent<Row>) => {
      api.current = event.api;
      if (box.current) {
        focus.current = new RowFocus(event.api, box.current, firstRows, endEdit);
        focus.current.setRows(latest.current.rows);
      }
      event.api.setGridAriaProperty('label', latest.current.label);
      // Rows under headings that open and shut: the grid itself would call that a plain grid.
      const isTree = latest.current.heading !== undefined;
      if (isTree) box.current?.querySelector('[role="grid"]')?.setAttribute('role', 'treegrid');
      latest.current.onReady(event.api);
    },
    [endEdit, firstRows],
  );
  const onFirstDataRendered = useCallback(({ api: grid }: FirstDataRenderedEvent<Row>) => {
    // Who comes back to a room finds the row that was left, and not the top of the list.
    const node = grid.getRowNode(latest.current.current ?? '');
    if (node) grid.ensureNodeVisible(node, 'middle');
  }, []);
  const onCellEditRequest = useCallback((event: CellEditRequestEvent<Row, string>) => {
    const { data, oldValue, newValue } = event;
    const text = newValue ?? '';
    if (text !== (oldValue ?? '')) {
      latest.current.onEdit({ row: data, field: event.column.getColId(), text });
    }
  }, []);
  const onCellFocused = useCallback(({ api: grid, rowIndex, column }: CellFocusedEvent<Row>) => {
    const name = column === null || typeof column === 'string' ? column : column.getColId();
    if (focus.current?.isReal(rowIndex, name) === false) return;
    // The grid tells of it a moment later, when the row may have another number.
    const cell = grid.getFocusedCell();
    const row = cell === null ? null : grid.getDisplayedRowAtIndex(cell.rowIndex)?.data;
    latest.current.onFocus?.(row ?? null, cell?.column.getColId() ?? null);
  }, []);
  const onCellClicked = useCallback((event: CellClickedEvent<Row>) => {
    const click = event.event;
    if (!(click instanceof MouseEvent)) return;
    pickByMouse(event.api, event.node, click, anchor.current);
    if (!click.shiftKey) anchor.current = event.rowIndex;
    const isPlain = !click.shiftKey && !click.ctrlKey && !click.metaKey;
    const { onClick } = latest.current;
    if (isPlain && event.data) onClick?.(event.data, event.column.getColId(), click.detail > 1);
  }, []);
  const onSelectionChanged = useCallback((event: SelectionChangedEvent<Row>) => {
    latest.current.onSelect?.(event.api.getSelectedRows());
  }, []);
  const onSortChanged = useCallback(() => latest.current.onSort?.(), []);
  const getRowHeight = useCallback(
    ({ data }: { data: Row | undefined }) => (data ? latest.current.heightOf(data) : null),
    [],
  );
  const rowClassRules = useMemo(
    () => ({
      [CURRENT]: ({ data }: RowClassParams<Row>) =>
        data !== undefined && data.key === (latest.current.current ?? null),
    }),
    [],
  );
  const rowSelection = useMemo(
    (): RowSelectionOptions<Row> => ({
      mode: 'multiRow',
      enableClickSelection: false,
      checkboxes: false,
      headerCheckbox: false,
      isRowSelectable: ({ data }) =>
        data !== undefined && (latest.current.isSelectable?.(data) ?? true),
    }),
    [],
  );
  const full = useMemo(
    () =>
      heading
        ? {
            isFullWidthRow: ({ rowNode }: IsFullWidthRowParams<Row>) =>
              rowNode.data !== undefined && heading.isHeading(rowNode.data),
            fullWidthCellRenderer: heading.Heading,
          }
        : {},
    [heading],
  );

  const copy = (event: ClipboardEvent): void => {
    if (isEditing() || !isOfTheGrid(event)) return;
    const text = props.onCopy?.() ?? null;
    if (text === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent): void => {
    if (isEditing() || !isOfTheGrid(event) || !props.onPaste) return;
    event.preventDefault();
    props.onPaste(event.clipboardData.getData('text/plain'));
  };
  const menu = (event: ReactMouseEvent): void => {
    if (isEditing() || !props.onMenu || !(event.target instanceof Element)) return;
    const id = event.target.closest('[row-id]')?.getAttribute('row-id');
    const row = id === null || id === undefined ? undefined : api.current?.getRowNode(id)?.data;
    if (!row) return;
    event.preventDefault();
    const cell = event.target.getBoundingClientRect();
    // The context menu key gives no place of its own.
    const isPointed = event.clientX > 0 || event.clientY > 0;
    props.onMenu(row, {
      left: isPointed ? event.clientX : cell.left + 16,
      top: isPointed ? event.clientY : cell.bottom,
    });
  };

  return (
    <Box ref={box} onCopy={copy} onPaste={paste} onContextMenu={menu}>
      <AgGridReact<Row>
        theme={gridLook}
        styleNonce={styleNonce()}
        rowData={firstRows as Row[]}
        columnDefs={columns as ColDef<Row>[]}
        defaultColDef={defaultColumn}
        getRowId={keyOf}
        getRowHeight={getRowHeight}
        {...full}
        rowClassRules={rowClassRules}
        rowSelection={rowSelection}
        rowBuffer={4}
        readOnlyEdit
        enterNavigatesVerticallyAfterEdit
        enableCellEditingOnBackspace
        stopEditingWhenCellsLoseFocus
        suppressNoRowsOverlay
        suppressMultiSort
        suppressDragLeaveHidesColumns
        maintainColumnOrder
        animateRows={false}
        suppressContextMenu
        popupParent={document.body}
        onGridReady={onGridReady}
        onFirstDataRendered={onFirstDataRendered}
        onCellEditRequest={onCellEditRequest}
        onCellFocused={onCellFocused}
        onSelectionChanged={onSelectionChanged}
        onSortChanged={onSortChanged}
        onCellClicked={onCellClicked}
      />
    </Box>
  );
}
