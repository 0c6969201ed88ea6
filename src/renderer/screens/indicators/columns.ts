import type { ColDef, ICellEditorParams } from 'ag-grid-community';
import { polarityWord } from '../../../domain/figures';
import type { Pack } from '../../../domain/schema/pack';
import { verdictWord } from '../../../domain/targets/verdict-words';
import { editorOf } from '../../components/grid/editors/editor';
import { LineEditor } from '../../components/grid/editors/line-editor';
import {
  baselineCell,
  codeCell,
  comparatorCell,
  flagCell,
  goodIsCell,
  textCell,
  titleCell,
  verdictCell,
} from './cells';
import { LONG, targetCell, withoutCell } from './target-cells';
import { blankTarget } from './blank-target';
import { cellText, isCellField, measureText, yearOf } from './fields';
import { readWithin } from './read-within';
import { FigureEditor } from './figure-editor';
import { statusCell } from './status-cell';
import { statusText } from './status-of';
import type { MeasureRow, RoomRow } from './room-rows';

const FIGURE = editorOf(FigureEditor);
const LINE = editorOf(LineEditor);

/** A column that can be shown or hidden. */
export interface ColumnChoice {
  readonly field: string;
  readonly label: string;
}

/** Columns that are hidden until somebody asks for them. */
export function seldomShown(years: readonly string[]): readonly ColumnChoice[] {
  return [
    { field: 'status', label: 'Status' },
    { field: 'owner', label: 'Owner' },
    { field: 'source', label: 'Source' },
    { field: 'role', label: 'Role' },
    { field: 'actions', label: 'Actions' },
    ...years.map((year) => ({ field: `without:${year}`, label: `${year} without stretch` })),
  ];
}

interface ColumnWishes {
  /** What baselines are held against. */
  readonly pack: Pick<Pack, 'facts'>;
  /** The plan's own year, and those that targets are set for. */
  readonly year: string;
  readonly years: readonly string[];
  readonly comparedWith: string | null;
  /** Characters of the longest target: money takes more room than percentages. */
  readonly longest: number;
  /** Seldom shown columns that somebody asked for. */
  readonly shown: readonly string[];
  readonly canWrite: boolean;
}

/** What a cell holds as a text: for editing, copying and finding out whether it changed. */
export function columnText(row: MeasureRow, field: string): string {
  const { indicator, part } = row;
  if (isCellField(field)) return cellText(row, field);
  switch (field) {
    case 'code':
      return indicator.code;
    case 'title':
      return part.label === '' ? row.title : `${row.title}: ${part.label}`;
    case 'polarity':
      return polarityWord(part.polarity);
    case 'comparator':
      return row.comparator === null ? '' : measureText(row.comparator.measure, indicator);
    case 'verdict':
      return verdictWord(row.assessment.verdict, indicator).word;
    case 'status':
      return statusText(row);
    case 'source':
      return indicator.dataSource;
    case 'role':
      return roleWord(indicator.role);
    case 'actions':
      return String(row.actions);
    default:
      return '';
  }
}

/** What the plan owes an indicator, in a word. */
export function roleWord(role: MeasureRow['indicator']['role']): string {
  return role === 'accountable' ? 'Accountable' : 'Contributes';
}

/** The columns of the list, in order. */
export function indicatorColumns(wishes: ColumnWishes): ColDef<RoomRow>[] {
  const { years, comparedWith, longest, shown } = wishes;
  const isLong = longest > LONG;
  const roomy = Math.ceil(longest * 6.5) + 10;
  const extra = seldomShown(years).filter(({ field }) => shown.includes(field));
  const own: ColDef<RoomRow>[] = [
    {
      colId: 'flag',
      headerName: 'Checks',
      headerClass: 'gt-quiet-header',
      width: 26,
      minWidth: 26,
      resizable: false,
      pinned: 'left',
      cellRenderer: flagCell,
      cellClass: 'gt-tight',
    },
    {
      colId: 'code',
      headerName: 'Code',
      width: 56,
      pinned: 'left',
      cellRenderer: codeCell,
      cellClass: 'gt-code',
    },
    {
      colId: 'title',
      headerName: 'Indicator',
      flex: 1,
      // Verdicts stay in sight beside long figures.
      minWidth: isLong ? 96 : 140,
      cellRenderer: titleCell,
    },
    { colId: 'polarity', headerName: 'Good is', width: 72, cellRenderer: goodIsCell },
    {
      colId: 'baseline',
      headerName: 'Baseline',
      width: 104,
      cellRenderer: baselineCell,
      ...editing(wishes),
    },
    ...years.map((year, place): ColDef<RoomRow> => ({
      colId: `target:${year}`,
      headerName: year,
      width: isLong ? roomy : 59,
      type: 'rightAligned',
      cellClass: 'gt-figure gt-across ag-right-aligned-cell',
      cellRenderer: targetCell,
      cellRendererParams: { year, yearsLeft: place === 0 ? years.length : 0 },
      ...editing(wishes),
    })),
    {
      colId: 'comparator',
      headerName: comparedWith ?? 'Others',
      width: isLong ? roomy + 12 : 58,
      type: 'rightAligned',
      cellClass: 'gt-figure ag-right-aligned-cell',
      cellRenderer: comparatorCell,
      cellRendererParams: { name: comparedWith },
    },
    {
      colId: 'verdict',
      headerName: 'Verdict',
      width: 147,
      cellRenderer: verdictCell,
      cellClass: 'gt-last',
    },
    ...extra.map(({ field, label }) => extraColumn(field, label, wishes)),
  ];
  return own.map((column) => {
    const field = column.colId ?? '';
    return {
      ...column,
      sortable: true,
      // The rows come in order: the grid shows the arrow alone.
      comparator: () => 0,
      valueGetter: ({ data }) => (data?.kind === 'measure' ? columnText(data, field) : null),
      // A row is replaced only when something about it changed; then each of its cells is drawn again.
      equals: () => false,
    };
  });
}

function extraColumn(field: string, label: string, wishes: ColumnWishes): ColDef<RoomRow> {
  const year = yearOf(field);
  if (year !== null) {
    return {
      colId: field,
      headerName: label,
      width: 110,
      type: 'rightAligned',
      cellClass: 'gt-figure ag-right-aligned-cell',
      wrapHeaderText: true,
      cellRenderer: withoutCell,
      cellRendererParams: { year },
      ...editing(wishes),
    };
  }
  const base: ColDef<RoomRow> = { colId: field, headerName: label, cellRenderer: textCell };
  switch (field) {
    case 'owner':
      return {
        ...base,
        width: 160,
        ...editing(wishes),
        cellEditor: LINE,
      };
    case 'status':
      return { ...base, width: 116, cellRenderer: statusCell };
    case 'source':
      return { ...base, width: 180 };
    case 'actions':
      return {
        ...base,
        width: 76,
        type: 'rightAligned',
        cellClass: 'gt-figure ag-right-aligned-cell',
      };
    default:
      return { ...base, width: 104 };
  }
}

function editing({ year, pack, canWrite }: ColumnWishes): ColDef<RoomRow> {
  return {
    editable: ({ data, column }) =>
      canWrite && data?.kind === 'measure' && isOpenCell(data, column.getColId()),
    cellEditor: FIGURE,
    cellEditorParams: ({ data, column }: ICellEditorParams<RoomRow>) => {
      const field = column.getColId();
      const read = (text: string) =>
        data.kind === 'measure' && isCellField(field)
          ? readWithin(pack, data, { field, text }, year)
          : null;
      return {
        read,
        cell:
          data.kind === 'measure'
            ? { indicatorId: data.indicator.id, partId: data.part.id, field }
            : null,
        check: (text: string) => {
          const reading = read(text);
          return reading === null || reading.ok ? null : reading.error;
        },
      };
    },
    cellEditorPopup: true,
    cellEditorPopupPosition: 'over',
  };
}

/** Whether a cell takes a value: an indicator that has left its set takes no targets, but one that it has can be changed. */
function isOpenCell(row: MeasureRow, field: string): boolean {
  const year = yearOf(field);
  if (year === null || !isCellField(field)) return true;
  return cellText(row, field) !== '' || blankTarget(row, year) !== 'gone';
}
