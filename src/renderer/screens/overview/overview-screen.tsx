import { styled } from '@mui/material/styles';
import { useEffect, useMemo } from 'react';
import { stepWords } from '../../../domain/review/step-words';
import { Muted, Page } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { useCoverage, useFindings } from '../../session/use-findings';
import { useCanWrite, usePlan, useSession } from '../../session/use-session';
import { SERIF, token } from '../../theme/tokens';
import { ChangesCard } from './changes-card';
import { CompletenessCard } from './completeness-card';
import { CoverageCard } from './coverage-card';
import { DetailsCard } from './details-card';
import { FindingsCard, NotesCard } from './findings-card';
import { dueLine, headline, isBeingWritten } from './headline';
import { OverviewCard } from './parts';
import { LAST_NUMBER, toDoOf } from './to-do';
import { useJumpKeys } from './use-jump-keys';
import { VerdictsCard } from './verdicts-card';

const Title = styled('h1')({
  margin: 0,
  fontFamily: SERIF,
  fontSize: 24,
  lineHeight: '32px',
  fontWeight: 600,
});
const Said = styled('p')({ margin: '4px 0 0', color: token('ink2') });
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1.75fr) minmax(330px, 1fr)',
  alignItems: 'start',
  gap: 16,
  marginTop: 16,
  '@media (max-width: 960px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Column = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 });

/** What is left to do, how full the plan is, how far the thread reaches, what the targets are worth and what was changed last. */
export function OverviewScreen() {
  const session = useSession();
  const plan = usePlan();
  const canWrite = useCanWrite();
  const findings = useFindings();
  const coverage = useCoverage();
  const { must, should, notes, shownMust, shownShould } = useMemo(
    () => toDoOf(findings),
    [findings],
  );
  const numbered = useMemo(
    () => [...must, ...should.slice(0, shownShould)],
    [must, should, shownShould],
  );
  useJumpKeys(numbered);
  useEffect(() => {
    session.setView('checks', { isFromOverview: false });
  }, [session]);
  const due = dueLine(plan.header);
  const last = plan.review.at(-1);
  const lastKey = Math.min(LAST_NUMBER, numbered.length);
  return (
    <Page>
      <Title>{headline(must.length, plan.header.status, canWrite)}</Title>
      {due === '' ? null : <Said>{due}</Said>}
      {last === undefined || isBeingWritten(plan.header.status) ? null : (
        <Said>{stepWords(last)}.</Said>
      )}
      <Columns>
        <Column>
          {must.length > 0 ? (
            <FindingsCard
              severity="must"
              findings={must}
              from={1}
              shown={shownMust}
              lastKey={lastKey}
            />
          ) : null}
          {should.length > 0 ? (
            <FindingsCard
              severity="should"
              findings={should}
              from={must.length + 1}
              shown={shownShould}
              lastKey={must.length > 0 ? null : lastKey}
            />
          ) : null}
          {must.length + should.length === 0 ? (
            <OverviewCard aria-label="Checks" style={{ display: 'flex', gap: 10 }}>
              <span style={{ paddingTop: 3 }}>
                <Shape name="tick" />
              </span>
              <span>
                <strong style={{ display: 'block', fontWeight: 600 }}>Nothing to fix</strong>
                <Muted>The checks find nothing that must or should be put right.</Muted>
              </span>
            </OverviewCard>
          ) : null}
          {notes.length > 0 ? <NotesCard findings={notes} /> : null}
          <ChangesCard />
        </Column>
        <Column>
          <CompletenessCard />
          {coverage !== null && coverage.wanted > 0 ? <CoverageCard coverage={coverage} /> : null}
          <VerdictsCard />
          <DetailsCard />
        </Column>
      </Columns>
    </Page>
  );
}
