import type { GridApi } from 'ag-grid-community';
import { memo, useMemo, useState } from 'react';
import { DataGrid } from '../../components/grid/data-grid';
import type { CellEdit } from '../../components/grid/grid-props';
import type { GridPress } from '../../components/grid/keys';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import type { ActionSort } from '../../../domain/queries/action-order';
import { actionColumns, isLinkField } from './columns';
import { setFields } from './edits';
import { fieldOf, isFieldName } from './fields';
import { pressKey } from './grid-keys';
import { copyFrom, spotOf, type PasteSpot } from './grid-clipboard';
import { GridStyles } from './grid-styles';
import { HeadingRow } from './heading-rows';
import { useLinking } from './linking';
import { doIt, lookAt, managers } from './operations';
import type { ActionRefs } from './refs';
import { useFocusRequest } from './use-focus-request';
import { actionsShown, type ViewRow } from './view-rows';

interface ActionsGridProps {
  readonly rows: readonly ViewRow[];
  readonly refs: ActionRefs;
  readonly onPaste: (spot: PasteSpot) => void;
  readonly onMenu: (at: { readonly left: number; readonly top: number }) => void;
  readonly intoDrawer: (field: string | null) => void;
}

const HEIGHTS = { action: 44, outcome: 30, group: 30, priority: 29, ghost: 31 } as const;
const heightOf = (row: ViewRow): number => HEIGHTS[row.kind];
const isAction = (row: ViewRow): boolean => row.kind === 'action';
const HEADING = { isHeading: (row: ViewRow): boolean => !isAction(row), Heading: HeadingRow };

/** The list of actions as a grid. */
export const ActionsGrid = memo(function ActionsGrid(props: ActionsGridProps) {
  const { rows, refs, onPaste, onMenu, intoDrawer } = props;
  const session = useSession();
  const canWrite = useCanWrite();
  const openLinks = useLinking();
  const selectedId = useSessionState((state) => state.views.actions.selectedId);
  const hidden = useSessionState((state) => state.views.actions.hidden);
  const [api, setApi] = useState<GridApi<ViewRow> | null>(null);
  const columns = useMemo(() => {
    const named = (): readonly string[] => (session.state.open ? managers(session.state.open) : []);
    return actionColumns(refs, named, hidden, !canWrite);
  }, [session, refs, hidden, canWrite]);
  useFocusRequest(api, rows, intoDrawer);

  const onEdit = ({ row, field, text }: CellEdit<ViewRow>): boolean => {
    if (row.kind !== 'action' || !isFieldName(field)) return true;
    const reading = fieldOf(field).read(text, row.action, refs);
    if (reading.ok) doIt(session, setFields(row.action, reading.value));
    else session.toast(`${reading.error}. ${row.action.ref} stays as it was.`, 'problem');
    return reading.ok;
  };
  const onKeys = (press: GridPress): boolean =>
    api !== null &&
    pressKey({ session, api, canWrite, openLinks, intoDrawer: () => intoDrawer(null) }, press);
  const onFocus = (row: ViewRow | null, field: string | null): void => {
    if (row?.kind === 'action') {
      lookAt(session, { selectedId: row.action.id, field, priorityId: row.priorityId });
    } else if (row?.kind === 'priority') {
      lookAt(session, { priorityId: row.priority.id, selectedId: null });
    } else if (row?.kind === 'ghost') {
      lookAt(session, { priorityId: row.priorityId, selectedId: null });
    }
  };
  const onSort = (): void => {
    const sorted = api
      ?.getColumnState()
      .find((column) => column.sort !== null && column.sort !== undefined);
    const field = sorted?.colId as ActionSort['field'] | undefined;
    session.setView('actions', {
      sort: field === undefined ? null : { field, descending: sorted?.sort === 'desc' },
    });
  };

  const onClick = (row: ViewRow, field: string, isDouble: boolean): void => {
    if (row.kind !== 'action') return;
    if (isDouble && canWrite && isLinkField(field)) {
      openLinks({ kind: 'action', actionId: row.action.id, field });
    } else if (field === 'ref' || field === 'flag') session.setView('actions', { drawer: true });
  };

  return (
    <GridStyles data-actions-grid>
      <DataGrid<ViewRow>
        label="Actions"
        rows={rows}
        columns={columns}
        heading={HEADING}
        heightOf={heightOf}
        current={selectedId === null ? null : `action:${selectedId}`}
        isSelectable={isAction}
        onReady={setApi}
        onEdit={onEdit}
        onKeys={onKeys}
        onFocus={onFocus}
        onSelect={(picked) => {
          session.setView('actions', { pickedIds: actionsShown(picked).map(({ id }) => id) });
        }}
        onSort={onSort}
        onClick={onClick}
        onCopy={() => (api === null ? null : copyFrom(api, rows))}
        onPaste={(text) => {
          if (api && canWrite)
            onPaste(spotOf(api, rows, text, session.state.views.actions.priorityId));
        }}
        onMenu={(row, at) => {
          if (row.kind === 'action') onMenu(at);
        }}
      />
    </GridStyles>
  );
});
