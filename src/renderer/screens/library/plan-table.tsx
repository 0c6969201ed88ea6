import { styled } from '@mui/material/styles';
import { Lock } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { PlanSummary } from '../../../contract/views';
import { Tag } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { planStatusWord } from '../../components/status-words';
import { ShareBar } from '../../components/thread';
import { useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { whenEdited } from './when-edited';

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 12.5,
  lineHeight: '17px',
  '& th, & td': { textAlign: 'left', padding: '4px 12px', verticalAlign: 'middle' },
  '& thead th': { fontSize: 12, fontWeight: 600, height: 34, background: token('head') },
  '& tbody tr': { borderTop: `1px solid ${token('line')}` },
  '& td': { height: 40 },
});
const YearRow = styled('tr')({
  background: token('sunken'),
  '& th': { height: 30, fontWeight: 600 },
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
const Sub = styled('span')({ display: 'block', color: token('ink2'), fontSize: 12 });

interface Props {
  readonly plans: readonly PlanSummary[];
  readonly selectedId: string | null;
  readonly onSelect: (planId: string) => void;
  readonly onOpen: (planId: string) => void;
}

/** The plans by year, newest first. One tab stop: arrows move, Enter opens. */
export function PlanTable({ plans, selectedId, onSelect, onOpen }: Props) {
  const openId = useSessionState((state) => state.open?.planId ?? null);
  const years = [...new Set(plans.map((plan) => plan.year))].toSorted().toReversed();
  const inOrder = years.flatMap((year) => plans.filter((plan) => plan.year === year));
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, plan: PlanSummary): void => {
    const at = inOrder.indexOf(plan);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: inOrder.length - 1,
    };
    const to = inOrder[steps[event.key] ?? -1];
    if (event.key === 'Enter') onOpen(plan.planId);
    else if (to) {
      onSelect(to.planId);
      const grid = event.currentTarget.closest('table');
      grid?.querySelector<HTMLElement>(`[data-plan="${to.planId}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <Table role="grid" aria-label="Plans of the library">
      <thead>
        <tr>
          <th scope="col">Division</th>
          <th scope="col">Status</th>
          <th scope="col">Complete</th>
          <th scope="col">Must fix</th>
          <th scope="col">Thread</th>
          <th scope="col">Last edited</th>
        </tr>
      </thead>
      {years.map((year) => (
        <tbody key={year}>
          <YearRow>
            <th colSpan={6} scope="rowgroup">
              {year}{' '}
              <span style={{ fontWeight: 400, color: token('ink2') }}>
                {countOf(plans.filter((plan) => plan.year === year).length, 'plan')}
              </span>
            </th>
          </YearRow>
          {inOrder
            .filter((plan) => plan.year === year)
            .map((plan) => (
              <PlanRow
                key={plan.planId}
                data-plan={plan.planId}
                aria-selected={plan.planId === selectedId}
                tabIndex={plan.planId === selectedId ? 0 : -1}
                onClick={() => {
                  onSelect(plan.planId);
                }}
                onDoubleClick={() => {
                  onOpen(plan.planId);
                }}
                onKeyDown={(event) => {
                  onKeyDown(event, plan);
                }}
              >
                <PlanCells plan={plan} isOpen={plan.planId === openId} />
              </PlanRow>
            ))}
        </tbody>
      ))}
    </Table>
  );
}

function PlanCells({ plan, isOpen }: { readonly plan: PlanSummary; readonly isOpen: boolean }) {
  const status = planStatusWord(plan.status);
  return (
    <>
      <td>
        <strong style={{ fontWeight: 600 }}>{plan.division}</strong>{' '}
        {isOpen ? <Tag style={{ background: token('tealTint2') }}>Open here</Tag> : null}
        {plan.inUseBy === null ? null : (
          <Tag title={`${plan.inUseBy} has it open`}>
            <Lock size={12} aria-hidden="true" /> In use
          </Tag>
        )}
        {plan.sample ? <Tag>Sample</Tag> : null}
        <Sub>
          {plan.kind === 'introduction'
            ? countOf(plan.sections, 'section')
            : `${countOf(plan.actions, 'action')}, ${countOf(plan.indicators, 'indicator')}`}
        </Sub>
      </td>
      <td>
        <span
          style={{ display: 'inline-flex', gap: 6, alignItems: 'center', whiteSpace: 'nowrap' }}
        >
          <Shape name={status.shape} /> {status.word}
        </span>
        <Sub>{plan.versionLabel}</Sub>
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        <ShareBar share={plan.complete / 100} tone="teal" /> {Math.round(plan.complete)}%
      </td>
      <td>
        {plan.mustFix > 0 ? (
          <span style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
            <Shape name="must" size={12} /> <strong>{plan.mustFix}</strong>
          </span>
        ) : (
          '0'
        )}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        {plan.thread.wanted === 0 ? (
          <span style={{ color: token('ink2') }}>No actions</span>
        ) : (
          <>
            <ShareBar share={plan.thread.made / plan.thread.wanted} tone="gold" width={50} />{' '}
            <strong>{plan.thread.made}</strong> of {plan.thread.wanted}
            {plan.thread.deliberate > 0 ? (
              <span className="visually-hidden">, {plan.thread.deliberate} deliberate</span>
            ) : null}
          </>
        )}
      </td>
      <td>
        {plan.editedBy ?? ''}
        <Sub style={{ whiteSpace: 'nowrap' }}>{whenEdited(plan.editedAt)}</Sub>
      </td>
    </>
  );
}

function countOf(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
