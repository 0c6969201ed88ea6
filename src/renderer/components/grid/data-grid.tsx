import { styled } from '@mui/material/styles';
import { createGrid, type ColDef, type GridApi } from 'ag-grid-community';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type MouseEvent as ReactMouseEvent,
} from 'react';
import { token } from '../../theme/tokens';
import { useSession } from '../../session/use-session';
import type { GridContext } from './context';
import { copiedRows } from './copied-table';
import { holdEdit, openEdit } from './editors/open-edit';
import { isOfTheGrid } from './grid-events';
import { CURRENT, gridOptions, handOut } from './grid-options';
import type { DataGridProps, GridRow } from './grid-props';
import { furtherModules } from './modules';
import { PickedRows } from './pick';
import { PortalHost, Portals } from './portals';
import { RowFocus } from './row-focus';
import { ROW_GROUND } from './row-ground';

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
  // Opaque, so that a browser may scroll it without drawing it anew (text smoothed for a colour needs to know it).
  '& .ag-grid-viewport': { backgroundColor: token('surface') },
  // The grid lets the pinned cells of a row inherit its ground by name, which the browser works out anew for every element
  // in them: half of what styling a row costs that scrolls by. Here both take it from a variable of the row.
  [ROW_GROUND]: token('surface'),
  '& :where(.ag-row:hover:not(.ag-full-width-row))': { [ROW_GROUND]: token('head') },
  '& .ag-row:not(.ag-header-row, .ag-full-width-row)': {
    '&, & > .ag-grid-pinned-left-cells': {
      backgroundColor: `var(${ROW_GROUND})`,
      backgroundImage: 'none',
    },
    '& > .ag-grid-pinned-left-cells > .ag-grid-container-wrapper': {
      backgroundColor: 'transparent',
    },
  },
  '& .ag-full-width-row': { background: 'transparent' },
  // Where the computer's scroll bars take no room, the grid's own lies over the rows and must not hide them.
  '& .ag-scrollbar-invisible :is(.ag-body-vertical-scroll-viewport, .ag-body-horizontal-scroll-viewport)':
    { background: 'transparent' },
  // Around what is seen of the row and over what stands in it: the row itself is as wide as all columns.
  '& .ag-full-width-focus:focus-visible': { outline: 'none' },
  '& .ag-full-width-focus:focus-visible .ag-full-width-anchor::after': {
    content: '""',
    position: 'absolute',
    inset: 0,
    border: `2px solid ${token('teal')}`,
    pointerEvents: 'none',
  },
  '& .ag-popup-editor': { border: 'none', boxShadow: 'none', background: 'none', padding: 0 },
});

/** All that a press of a button of the mouse brings; the grid listens to several. */
const CLICKS = ['pointerdown', 'mousedown', 'click', 'dblclick'] as const;

/**
 * The grid of the application: a spreadsheet's keyboard over immutable rows. Edits, copies and pastes are handed out as
 * text; what they mean is the room's affair, and the grid shows only what comes back as rows.
 */
export function DataGrid<Row extends GridRow>(props: DataGridProps<Row>) {
  const { rows, columns, totals, current = null } = props;
  const box = useRef<HTMLDivElement | null>(null);
  const grid = useRef<GridApi<Row> | null>(null);
  const focus = useRef<RowFocus<Row> | null>(null);
  const latest = useRef(props);
  const [context] = useState((): GridContext => ({ portals: new Portals(), drafts: new Map() }));
  const [pick] = useState(() => new PickedRows<Row>());
  const session = useSession();

  const endEdit = useCallback((): void => {
    const [cell] = grid.current?.getEditingCells() ?? [];
    const edit = openEdit();
    if (!grid.current || !cell || !edit) return;
    const row = grid.current.getDisplayedRowAtIndex(cell.rowIndex)?.data;
    // The grid would tell of the edit a moment later: it is ended here, and told of at once.
    grid.current.stopEditing(true);
    if (row && edit.text !== edit.before) {
      handOut(latest.current, context, { row, field: cell.colId, text: edit.text });
    }
  }, [context]);
  useEffect(() => session.onFlush(endEdit), [session, endEdit]);

  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const { label, rows: first, heading } = latest.current;
    const api = createGrid<Row>(
      element,
      gridOptions<Row>({
        latest: () => latest.current,
        context,
        pick,
        isRealFocus: (index, column) => focus.current?.isReal(index, column) ?? true,
      }),
      { modules: furtherModules(latest.current) },
    );
    grid.current = api;
    focus.current = new RowFocus(api, element, first, endEdit);
    api.setGridAriaProperty('label', label);
    // Rows under headings that open and shut: the grid itself would call that a plain grid.
    if (heading) element.querySelector('[role="grid"]')?.setAttribute('role', 'treegrid');
    latest.current.onReady(api);
    return () => {
      grid.current = null;
      focus.current = null;
      api.destroy();
    };
  }, [context, endEdit, pick]);
  useEffect(() => {
    const api = grid.current;
    if (api?.getGridOption('columnDefs') !== columns) {
      api?.setGridOption('columnDefs', columns as ColDef<Row>[]);
    }
  }, [columns]);
  useEffect(() => {
    focus.current?.setRows(rows);
  }, [rows]);
  useEffect(() => {
    if (totals) grid.current?.setGridOption('pinnedBottomRowData', totals as Row[]);
  }, [totals]);
  useEffect(() => {
    // Rows that are drawn; those that are drawn later ask `rowClassRules`.
    for (const row of box.current?.querySelectorAll(`.${CURRENT}`) ?? []) {
      row.classList.remove(CURRENT);
    }
    if (current === null) return;
    const selector = `[row-id="${CSS.escape(current)}"]`;
    for (const row of box.current?.querySelectorAll(selector) ?? []) row.classList.add(CURRENT);
    // Chosen elsewhere (the panel's own buttons): the row comes into view, focus stays where it is.
    const node = grid.current?.getRowNode(current);
    if (node && !box.current?.contains(document.activeElement)) {
      grid.current?.ensureNodeVisible(node);
    }
  }, [current]);

  useEffect(() => {
    // A click elsewhere in the list ends an edit, but for one that would be lost.
    const hold = (event: MouseEvent): void => {
      const isInList = event.target instanceof Node && box.current?.contains(event.target);
      if (!isInList || !holdEdit()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the grid, which closes editors at the document.
    for (const kind of CLICKS) window.addEventListener(kind, hold, true);
    return () => {
      for (const kind of CLICKS) window.removeEventListener(kind, hold, true);
    };
  }, []);

  const isEditing = (): boolean => (grid.current?.getEditingCells().length ?? 0) > 0;
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
    props.onPaste(copiedRows(event.clipboardData));
  };
  const nodeAt = (target: EventTarget) => {
    const row = target instanceof Element ? target.closest('[row-id]') : null;
    return grid.current?.getRowNode(row?.getAttribute('row-id') ?? '');
  };
  const click = (event: ReactMouseEvent): void => {
    const node = nodeAt(event.target);
    if (grid.current && node) pick.click(grid.current, node, event);
  };
  const menu = (event: ReactMouseEvent): void => {
    if (isEditing() || !props.onMenu || !(event.target instanceof Element)) return;
    const node = nodeAt(event.target);
    if (!node?.data) return;
    // As in a spreadsheet: the menu of a row that is not among those picked is for that row.
    if (node.isSelected() !== true) grid.current?.deselectAll();
    event.preventDefault();
    const cell = event.target.getBoundingClientRect();
    // The context menu key gives no place of its own.
    const isPointed = event.clientX > 0 || event.clientY > 0;
    props.onMenu(node.data, {
      left: isPointed ? event.clientX : cell.left + 16,
      top: isPointed ? event.clientY : cell.bottom,
    });
  };

  return (
    <>
      <Box ref={box} onClick={click} onCopy={copy} onPaste={paste} onContextMenu={menu} />
      <PortalHost portals={context.portals} />
    </>
  );
}
