import type { ColDef, GridApi } from 'ag-grid-community';
import type { ComponentType } from 'react';
import type { GridKeys } from './keys';

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

/** What a grid of the application is given. */
export interface DataGridProps<Row extends GridRow> {
  /** What the grid is a list of, for those who hear it. */
  readonly label: string;
  /** A row that has not changed must be the same object as before: only changed rows are drawn again. */
  readonly rows: readonly Row[];
  readonly columns: readonly ColDef<Row>[];
  /** Rows that stay in sight under the others: sums of them. */
  readonly totals?: readonly Row[];
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
  /** Answers whether the text could be read; where not, the next editor of the cell goes on with it. */
  readonly onEdit: (edit: CellEdit<Row>) => boolean;
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
