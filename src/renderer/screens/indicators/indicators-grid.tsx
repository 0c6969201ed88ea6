import type { GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useState } from 'react';
import { targetYearsOf } from '../../../domain/queries/target-years';
import { DataGrid } from '../../components/grid/data-grid';
import type { CellEdit } from '../../components/grid/grid-props';
import type { GridPress } from '../../components/grid/keys';
import { toTsv } from '../../components/grid/tsv';
import { useCanWrite, useOpen, useSession, useSessionState } from '../../session/use-session';
import { columnText, indicatorColumns } from './columns';
import { isCellField } from './fields';
import { panelField, pressKey } from './grid-keys';
import { GridStyles } from './grid-styles';
import { GroupHeading } from './group-row';
import { longestTarget } from './target-cells';
import { lookAt, measuresShown, pasteBlock, writeCell, type PasteQuestion } from './operations';
import { measureKey } from './chosen';
import type { RoomList, RoomRow } from './room-rows';
import { useFocusRequest } from './use-focus-request';

interface IndicatorsGridProps {
  readonly list: RoomList;
  readonly intoPanel: (field: string | null) => void;
  readonly onQuestion: (question: PasteQuestion) => void;
}

const isMeasure = (row: RoomRow): boolean => row.kind === 'measure';
const heightOf = (row: RoomRow): number => (isMeasure(row) ? 38 : 30);
const HEADING = { isHeading: (row: RoomRow): boolean => !isMeasure(row), Heading: GroupHeading };

/** The list of indicators as a grid. */
export function IndicatorsGrid({ list, intoPanel, onQuestion }: IndicatorsGridProps) {
  const { rows, comparedWith } = list;
  const session = useSession();
  const canWrite = useCanWrite();
  const { history, pack } = useOpen();
  const { year } = history.plan.header;
  const years = targetYearsOf(pack, year);
  const { shown, selectedId, partId } = useSessionState((state) => state.views.indicators);
  const [api, setApi] = useState<GridApi<RoomRow> | null>(null);
  const longest = longestTarget(rows);
  const columns = useMemo(
    () => indicatorColumns({ pack, year, years, comparedWith, longest, shown, canWrite }),
    [pack, year, years, comparedWith, longest, shown, canWrite],
  );
  useFocusRequest(api, rows, intoPanel);

  useEffect(() => {
    // Walking in the panel takes the list along; focus stays where it is.
    const node =
      selectedId === null ? undefined : api?.getRowNode(measureKey(selectedId, partId ?? ''));
    if (node) api?.ensureNodeVisible(node);
  }, [api, selectedId, partId]);

  const onEdit = ({ row, field, text }: CellEdit<RoomRow>): boolean =>
    row.kind !== 'measure' || !isCellField(field) || writeCell(session, row, field, text);
  const onKeys = (press: GridPress): boolean =>
    api !== null && pressKey({ session, api, rows, canWrite, intoPanel }, press);
  const onFocus = (row: RoomRow | null, field: string | null): void => {
    if (row?.kind === 'measure') lookAt(session, row, field);
  };
  const onCopy = (): string | null => {
    if (!api) return null;
    const picked = new Set(api.getSelectedRows().map(({ key }) => key));
    const fields = shownFields(api);
    if (picked.size > 0) {
      return toTsv(
        measuresShown(rows)
          .filter(({ key }) => picked.has(key))
          .map((row) => fields.map((field) => columnText(row, field))),
      );
    }
    const at = api.getFocusedCell();
    const row = at ? api.getDisplayedRowAtIndex(at.rowIndex)?.data : undefined;
    return at && row?.kind === 'measure' ? toTsv([[columnText(row, at.column.getColId())]]) : null;
  };
  const paste = (text: string): void => {
    const at = api?.getFocusedCell();
    const row = at ? api?.getDisplayedRowAtIndex(at.rowIndex)?.data : undefined;
    if (!api || !canWrite || !at || row?.kind !== 'measure') return;
    const question = pasteBlock(session, text, {
      rows: measuresShown(rows),
      columns: shownFields(api),
      key: row.key,
      column: at.column.getColId(),
      picked: session.state.views.indicators.pickedKeys,
    });
    if (question) onQuestion(question);
  };
  const onSort = (): void => {
    const sorted = api?.getColumnState().find((column) => (column.sort ?? null) !== null);
    session.setView('indicators', {
      sort: sorted ? { field: sorted.colId, direction: sorted.sort ?? 'asc' } : null,
    });
  };

  return (
    <GridStyles data-indicators-grid>
      <DataGrid<RoomRow>
        label="Indicators and targets"
        rows={rows}
        columns={columns}
        heading={HEADING}
        heightOf={heightOf}
        current={selectedId === null ? null : measureKey(selectedId, partId ?? '')}
        isSelectable={isMeasure}
        onReady={setApi}
        onEdit={onEdit}
        onKeys={onKeys}
        onFocus={onFocus}
        onSelect={(picked) => {
          session.setView('indicators', { pickedKeys: picked.map(({ key }) => key) });
        }}
        onSort={onSort}
        onClick={(row, field, isDouble) => {
          // As Enter does: what a column only shows is edited beside the list.
          if (isDouble && isMeasure(row) && !isCellField(field)) intoPanel(panelField(field));
        }}
        onCopy={onCopy}
        onPaste={paste}
      />
    </GridStyles>
  );
}

/** Columns that a copy takes and a paste lands on, as they are shown from left to right. */
function shownFields(api: GridApi<RoomRow>): string[] {
  return api
    .getAllDisplayedColumns()
    .map((column) => column.getColId())
    .filter((id) => id !== 'flag');
}
