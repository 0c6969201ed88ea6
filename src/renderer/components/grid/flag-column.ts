import type { ColDef, ICellRendererParams } from 'ag-grid-community';
import { FlagHeading } from './flag-heading';

/** The narrow column of flags that a list begins with. */
export function flagColumn<Row>(
  cellRenderer: (params: ICellRendererParams<Row, string>) => HTMLElement,
): ColDef<Row, string> {
  return {
    colId: 'flag',
    headerName: 'Check',
    headerComponent: FlagHeading,
    width: 26,
    minWidth: 26,
    resizable: false,
    pinned: 'left',
    lockPosition: true,
    suppressMovable: true,
    cellRenderer,
    cellClass: 'gt-flag',
  };
}
