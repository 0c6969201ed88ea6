import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { dayOf } from '../../../domain/dates';
import { Caption, Card, Page } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { ArchivedPlans } from './archived-plans';
import { CycleStrip } from './cycle-strip';
import { LibraryHead } from './library-head';
import { NothingListed } from './nothing-listed';
import { chosenPlan, planGroups } from './plan-list';
import { PlanSide } from './plan-side';
import { PlanTable } from './plan-table';
import { LibraryToolbar } from './toolbar';

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 264px',
  gap: 16,
  alignItems: 'start',
  '@media (max-width: 1340px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What lies in the folder and cannot be read. */
const Damaged = styled('p')({
  margin: 0,
  padding: '10px 16px',
  borderTop: `1px solid ${token('line')}`,
  overflowWrap: 'anywhere',
  '& svg': { verticalAlign: '-2px', marginRight: 4 },
});

/** The plans of the folder: which are late, at which stage, with how much to fix; find one, open it, start a new one. */
export function LibraryScreen() {
  const library = useSessionState((state) => state.library);
  const wishes = useSessionState(({ views }) => views.library);
  const role = useSessionState(({ start }) => start?.settings.role ?? '');
  const [today] = useState(() => dayOf(new Date()));
  const [at, setAt] = useState<string | null>(wishes.selectedId);
  const list = useRef<HTMLElement>(null);
  if (!library) return null;
  const looking = { today, role };
  const groups = planGroups(library.plans, wishes, looking);
  const shown = groups.flatMap(({ plans }) => plans);
  const selected = chosenPlan(groups, wishes);
  return (
    <Page>
      <LibraryHead library={library} />
      <CycleStrip packId={selected?.packId ?? null} />
      {library.plans.length === 0 ? null : (
        <LibraryToolbar
          plans={library.plans}
          shown={shown.length}
          looking={looking}
          onDown={() =>
            list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus()
          }
        />
      )}
      <Columns style={library.plans.length === 0 ? { marginTop: 16 } : {}}>
        <div style={{ minWidth: 0 }}>
          {/* Words for screen readers are placed: they must scroll with the list, not widen the window. */}
          <Card ref={list} aria-label="Plans" style={{ overflowX: 'auto', position: 'relative' }}>
            {shown.length === 0 ? (
              <NothingListed isEmpty={library.plans.length === 0} />
            ) : (
              <PlanTable
                groups={groups}
                today={today}
                at={at ?? selected?.planId ?? null}
                onAt={setAt}
              />
            )}
            {library.damaged.map((damage) => (
              <Damaged key={damage.name}>
                <Shape name="must" /> <strong>{damage.name}</strong> cannot be read.{' '}
                {damage.message}
              </Damaged>
            ))}
          </Card>
          {shown.length === 0 ? null : (
            <p style={{ margin: '8px 0 0' }}>
              <Caption>Click to select · Enter or double click to open</Caption>
            </p>
          )}
          <ArchivedPlans plans={library.archived} />
        </div>
        {selected ? <PlanSide plan={selected} looking={looking} /> : null}
      </Columns>
    </Page>
  );
}
