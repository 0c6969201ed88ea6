import type { GridApi } from 'ag-grid-community';
import { memo, useMemo, useState } from 'react';
import { setRecordCommand } from '../../../domain/commands/record-commands';
import { registerOf, type RegisterKey } from '../../../domain/registers/index';
import { nameOf } from '../../../domain/registers/names';
import { readChange } from '../../../domain/registers/read';
import type { RecordRefs } from '../../../domain/registers/refs';
import { DataGrid } from '../../components/grid/data-grid';
import type { CellEdit } from '../../components/grid/grid-props';
import type { GridPress } from '../../components/grid/keys';
import { parseTsv, toTsv } from '../../components/grid/tsv';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import { registerColumns } from './columns';
import { pressKey } from './grid-keys';
import { RegisterStyles } from './grid-styles';
import { doIt, lookAt } from './operations';
import type { PasteSpot } from './paste';
import type { RecordRow, TotalRow, ViewRow } from './rows';
import { suggestionsFor } from './suggestions';
import { useFocusRequest } from './use-focus-request';

interface RegisterGridProps {
  readonly register: RegisterKey;
  readonly rows: readonly RecordRow[];
  readonly totals: readonly TotalRow[];
  readonly refs: RecordRefs;
  readonly onPaste: (block: readonly (readonly string[])[], spot: PasteSpot) => void;
  readonly onMenu: (at: { readonly left: number; readonly top: number }) => void;
  readonly openLinks: (recordId: string, field: string, startWith: string) => void;
  readonly intoDrawer: (field: string | null) => void;
}

const heightOf = (row: ViewRow): number => (row.kind === 'record' ? 44 : 36);
const isRecord = (row: ViewRow): row is RecordRow => row.kind === 'record';

/** The records of a register as a grid, with their sums at its foot. */
export const RegisterGrid = memo(function RegisterGrid(props: RegisterGridProps) {
  const { register, rows, totals, refs, onPaste, onMenu, openLinks, intoDrawer } = props;
  const session = useSession();
  const canWrite = useCanWrite();
  const selectedId = useSessionState((state) => state.views.resources.selectedId);
  const [api, setApi] = useState<GridApi<ViewRow> | null>(null);
  const columns = useMemo(
    () =>
      registerColumns(
        register,
        refs,
        // Asked for when the editor opens: the columns must not change with every edit.
        (field) => (session.state.open ? suggestionsFor(session.state.open, field) : []),
        !canWrite,
      ),
    [session, register, refs, canWrite],
  );
  useFocusRequest(api, register, rows, intoDrawer);

  const fieldsShown = (): string[] =>
    (api?.getAllDisplayedColumns() ?? [])
      .map((column) => column.getColId())
      .filter((id) => Object.hasOwn(registerOf(register).fields, id));
  const onEdit = ({ row, field, text }: CellEdit<ViewRow>): boolean => {
    if (row.kind !== 'record') return true;
    const reading = readChange(register, field, text, row.record, row.refs, row.all);
    if (!reading.ok) {
      const name = nameOf(register, row.record);
      session.toast(`${reading.error}. ${name} stays as it was.`, 'problem');
      return false;
    }
    if (Object.keys(reading.value).length > 0) {
      doIt(session, setRecordCommand(register, row.record.id, reading.value));
    }
    return true;
  };
  const onKeys = (press: GridPress): boolean =>
    api !== null &&
    pressKey(
      {
        session,
        api,
        register,
        canWrite,
        openLinks,
        intoDrawer: () => {
          intoDrawer(null);
        },
      },
      press,
    );
  const copy = (): string | null => {
    if (api === null) return null;
    const picked = new Set(api.getSelectedRows().map(({ key }) => key));
    const text = ({ key }: RecordRow, field: string): string => {
      const node = api.getRowNode(key);
      return node ? String(api.getCellValue({ rowNode: node, colKey: field }) ?? '') : '';
    };
    const fields = fieldsShown();
    if (picked.size > 0) {
      const block = rows.filter(({ key }) => picked.has(key));
      return toTsv(block.map((row) => fields.map((field) => text(row, field))));
    }
    const cell = api.getFocusedCell();
    const row = cell ? api.getDisplayedRowAtIndex(cell.rowIndex)?.data : undefined;
    const field = cell?.column.getColId() ?? '';
    return row?.kind === 'record' && fields.includes(field) ? toTsv([[text(row, field)]]) : null;
  };
  const paste = (text: string): void => {
    if (api === null || !canWrite) return;
    const cell = api.getFocusedCell();
    const fields = fieldsShown();
    const at = fields.indexOf(cell?.column.getColId() ?? '');
    const from = cell && cell.rowPinned === null ? cell.rowIndex : rows.length;
    onPaste(parseTsv(text), {
      ids: rows.slice(from).map(({ record }) => record.id),
      fields: fields.slice(Math.max(0, at)),
    });
  };

  return (
    <RegisterStyles data-register-grid>
      <DataGrid<ViewRow>
        label={registerOf(register).title}
        rows={rows}
        totals={totals}
        columns={columns}
        heightOf={heightOf}
        current={selectedId}
        isSelectable={isRecord}
        onReady={setApi}
        onEdit={onEdit}
        onKeys={onKeys}
        onFocus={(row, field) => {
          if (row?.kind === 'record') lookAt(session, { selectedId: row.record.id, field });
        }}
        onSelect={(picked) => {
          const ids = picked.filter(isRecord).map(({ record }) => record.id);
          session.setView('resources', { pickedIds: ids });
        }}
        onClick={(row, field, isDouble) => {
          if (row.kind !== 'record') return;
          const kind = registerOf(register).fields[field]?.kind;
          if (isDouble && canWrite && kind === 'links') openLinks(row.record.id, field, '');
          else if (field === 'flag') session.setView('resources', { drawer: true });
        }}
        onCopy={copy}
        onPaste={paste}
        onMenu={(row, at) => {
          if (row.kind === 'record') onMenu(at);
        }}
      />
    </RegisterStyles>
  );
});
