import { styled } from '@mui/material/styles';
import { useRef, type KeyboardEvent } from 'react';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { ColumnHeads } from './column-heads';
import { columnsFor } from './columns';
import { GroupHead } from './group-head';
import { PlanCells } from './plan-cells';
import type { PlanGroup } from './plan-list';
import { rowsOf, target, type ListRow } from './row-keys';

const Table = styled('table')({
  width: '100%',
  minWidth: 800,
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: 12.5,
  lineHeight: '17px',
  '& th, & td': { textAlign: 'left', padding: '4px 10px', verticalAlign: 'middle' },
  '& td': { height: 40, overflowWrap: 'break-word' },
  '& thead th': { fontSize: 12, fontWeight: 600, height: 34, background: token('head') },
  '& tbody tr': { borderTop: `1px solid ${token('line')}` },
});
const PlanRow = styled('tr')({
  cursor: 'default',
  '&:hover': { background: token('head') },
  '&[aria-selected="true"]': {
    background: token('tealTint'),
    boxShadow: `inset 3px 0 0 ${token('teal')}`,
  },
  '&:focus-visible': { outlineOffset: -2 },
});

interface Props {
  readonly groups: readonly PlanGroup[];
  readonly today: string;
  /** The row that Tab leads to, by its key. */
  readonly at: string | null;
  readonly onAt: (key: string) => void;
}

/**
 * The plans in their groups. One tab stop: arrows, Home and End move over plans and headings; Enter opens a plan, and
 * folds a group, as the arrows to the left and right do.
 */
export function PlanTable({ groups, today, at, onAt }: Props) {
  const session = useSession();
  const openId = useSessionState((state) => state.open?.planId ?? null);
  const { collapsed, groupBy } = useSessionState(({ views }) => views.library);
  const table = useRef<HTMLTableElement>(null);
  const rows = rowsOf(groups, collapsed);
  const stop = rows.some(({ key }) => key === at) ? at : (rows[0]?.key ?? null);

  const goTo = (row: ListRow): void => {
    onAt(row.key);
    if (row.planId !== null) session.setView('library', { selectedId: row.planId });
    for (const element of table.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      if (element.dataset['row'] === row.key) element.focus();
    }
  };
  const fold = (name: string, isFolded: boolean): void => {
    const others = collapsed.filter((one) => one !== name);
    session.setView('library', { collapsed: isFolded ? [...others, name] : others });
  };
  const onKeyDown = (event: KeyboardEvent, row: ListRow): void => {
    const to = target(event.key, row, rows);
    if (event.key === 'Enter' && row.planId !== null) void session.openPlan(row.planId);
    else if (row.isFolded !== null && [' ', 'Enter'].includes(event.key)) {
      fold(row.group, !row.isFolded);
    } else if (row.isFolded === false && event.key === 'ArrowLeft') fold(row.group, true);
    else if (row.isFolded === true && event.key === 'ArrowRight') fold(row.group, false);
    else if (to) goTo(to);
    else return;
    event.preventDefault();
  };
  const forRow = (key: string) => {
    const row = rows.find((one) => one.key === key);
    return {
      'data-row': key,
      tabIndex: key === stop ? 0 : -1,
      onKeyDown: (event: KeyboardEvent) => {
        if (row) onKeyDown(event, row);
      },
      onFocus: () => {
        onAt(key);
      },
    };
  };
  const selectedId = rows.find(({ key }) => key === stop)?.planId ?? null;
  return (
    <Table ref={table} role="treegrid" aria-label="Plans of the library">
      <ColumnHeads />
      {groups.map((group) => (
        <tbody key={group.name}>
          {group.name === '' ? null : (
            <GroupHead
              group={group}
              columns={columnsFor(groupBy).length}
              isFolded={collapsed.includes(group.name)}
              onFold={(isFolded) => {
                fold(group.name, isFolded);
              }}
              {...forRow(`group ${group.name}`)}
            />
          )}
          {collapsed.includes(group.name)
            ? null
            : group.plans.map((plan) => (
                <PlanRow
                  key={plan.planId}
                  {...forRow(plan.planId)}
                  data-plan={plan.planId}
                  aria-level={group.name === '' ? 1 : 2}
                  aria-selected={plan.planId === selectedId}
                  onClick={() => {
                    onAt(plan.planId);
                    session.setView('library', { selectedId: plan.planId });
                  }}
                  onDoubleClick={() => void session.openPlan(plan.planId)}
                >
                  <PlanCells
                    plan={plan}
                    isOpen={plan.planId === openId}
                    today={today}
                    hasYear={groupBy !== 'year'}
                  />
                </PlanRow>
              ))}
        </tbody>
      ))}
    </Table>
  );
}
