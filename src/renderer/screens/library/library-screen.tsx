import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FolderOpen, Import, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FilterField } from '../../components/filter-field';
import { Caption, Card, EmptyState, Page, Spacer } from '../../components/layout';
import { useSession, useSessionState } from '../../session/use-session';
import { SERIF, token } from '../../theme/tokens';
import { chooseLibrary, openSample } from '../welcome/open-library';
import { CycleStrip } from './cycle-strip';
import { importPlan } from './import-plan';
import { PlanSide } from './plan-side';
import { PlanTable } from './plan-table';

const Head = styled('div')({ display: 'flex', alignItems: 'flex-end', gap: 8, marginBottom: 16 });
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 264px',
  gap: 16,
  alignItems: 'start',
  '@media (max-width: 1180px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** The plans of the folder: find one, open it, start a new one. */
export function LibraryScreen() {
  const session = useSession();
  const library = useSessionState((state) => state.library);
  const hasSample = useSessionState((state) => (state.start?.sample ?? null) !== null);
  const [filter, setFilter] = useState('');
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const plans = useMemo(() => {
    const words = filter.toLowerCase().split(/\s+/u);
    return (library?.plans ?? []).filter((plan) => {
      const text =
        `${plan.division} ${plan.year} ${plan.versionLabel} ${plan.directorate}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [library, filter]);
  if (!library) return null;
  const selected = plans.find((plan) => plan.planId === selectedId) ?? plans[0] ?? null;
  return (
    <Page>
      <Head>
        <div style={{ minWidth: 0 }}>
          <h1
            style={{
              fontFamily: SERIF,
              fontSize: 24,
              lineHeight: '32px',
              fontWeight: 600,
              margin: 0,
            }}
          >
            Library
          </h1>
          <div style={{ display: 'flex', gap: 6, alignItems: 'center', color: token('ink2') }}>
            <FolderOpen size={14} strokeWidth={1.8} aria-hidden="true" />
            <span style={{ overflowWrap: 'anywhere' }}>
              {library.location} · {library.plans.length}{' '}
              {library.plans.length === 1 ? 'plan' : 'plans'}
            </span>
          </div>
        </div>
        <Spacer />
        <Button onClick={() => void chooseLibrary(session)} startIcon={<FolderOpen size={16} />}>
          Choose folder...
        </Button>
        <Button onClick={() => void importPlan(session)} startIcon={<Import size={16} />}>
          Import
        </Button>
        <Button
          variant="contained"
          color="primary"
          startIcon={<Plus size={16} />}
          onClick={() => {
            session.showDialog('newPlan');
          }}
        >
          New plan
        </Button>
      </Head>
      <CycleStrip packId={selected?.packId ?? null} />
      <div style={{ display: 'flex', gap: 8, alignItems: 'center', margin: '16px 0 12px' }}>
        <FilterField label="Filter plans" value={filter} onChange={setFilter} width={240} />
        <Spacer />
        <Caption>Click to select · Enter or double click to open</Caption>
      </div>
      <Columns>
        <Card aria-label="Plans" style={{ overflow: 'hidden' }}>
          {plans.length === 0 ? (
            <EmptyState title={library.plans.length === 0 ? 'No plans yet' : 'No plans match'}>
              {library.plans.length === 0 ? (
                <div style={{ display: 'flex', gap: 8, justifyContent: 'center' }}>
                  <Button
                    onClick={() => {
                      session.showDialog('newPlan');
                    }}
                  >
                    Start a new plan
                  </Button>
                  {hasSample ? (
                    <Button onClick={() => void openSample(session)}>Open the sample plan</Button>
                  ) : null}
                </div>
              ) : (
                <Button
                  onClick={() => {
                    setFilter('');
                  }}
                >
                  Clear filter
                </Button>
              )}
            </EmptyState>
          ) : (
            <PlanTable
              plans={plans}
              selectedId={selected?.planId ?? null}
              onSelect={setSelectedId}
              onOpen={(planId) => void session.openPlan(planId)}
            />
          )}
          {library.damaged.map((damage) => (
            <p
              key={damage.name}
              style={{ margin: 0, padding: '10px 16px', borderTop: `1px solid ${token('line')}` }}
            >
              <strong>{damage.name}</strong> cannot be read. {damage.message}
            </p>
          ))}
        </Card>
        {selected ? <PlanSide plan={selected} /> : null}
      </Columns>
    </Page>
  );
}
