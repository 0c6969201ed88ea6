import { styled } from '@mui/material/styles';
import { Spline } from 'lucide-react';
import { written } from '../../../domain/in-words';
import {
  linksWords,
  pipsOf,
  type Coverage,
  type Links,
  type OutcomeCoverage,
  type PriorityCoverage,
} from '../../../domain/queries/coverage';
import { Caption, Muted, Spacer } from '../../components/layout';
import { CoveragePips } from '../../components/thread';
import { useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { CardHead, Figure, OverviewCard, PlainList, RowButton } from './parts';

/** How far the thread reaches from each outcome; a row leads to its first gap. */
export function CoverageCard({ coverage }: { readonly coverage: Coverage }) {
  return (
    <OverviewCard aria-label="Thread coverage by outcome" data-card="coverage">
      <CardHead>
        <Spline size={16} strokeWidth={1.8} color={token('gold')} aria-hidden="true" />
        <h2>Thread coverage by outcome</h2>
        <Spacer />
        <span style={{ whiteSpace: 'nowrap' }}>
          <strong style={{ fontSize: 15 }}>{coverage.made}</strong>{' '}
          <Muted>
            of {coverage.wanted}
            {coverage.deliberate > 0 ? `, ${written(coverage.deliberate)} deliberate` : ''}
          </Muted>
        </span>
      </CardHead>
      <PlainList>
        {coverage.outcomes.map((outcome) => (
          <OutcomeRow key={outcome.outcome.id} outcome={outcome} />
        ))}
      </PlainList>
      <Caption style={{ display: 'block', marginTop: 8 }}>
        Each priority needs an action and an indicator. Hatched links are missing
        {coverage.deliberate > 0 ? ', dashed ones left open on purpose.' : '.'}
      </Caption>
    </OverviewCard>
  );
}

function hasOpenGap(priority: PriorityCoverage): boolean {
  const { hasAction, hasIndicator, actionKept, indicatorKept } = priority;
  return (!hasAction && actionKept === null) || (!hasIndicator && indicatorKept === null);
}

function OutcomeRow({ outcome }: { readonly outcome: OutcomeCoverage }) {
  const session = useSession();
  const gap = outcome.priorities.find(hasOpenGap) ?? outcome.priorities[0];
  return (
    <li>
      <RowButton
        type="button"
        data-outcome={outcome.outcome.id}
        onClick={() => {
          session.go('actions', gap?.priority.id ?? null, 'priority');
        }}
      >
        <span style={{ flex: '0 1 152px', minWidth: 90 }}>{outcome.outcome.label}</span>
        <span style={{ flex: '1 1 66px', minWidth: 52, display: 'flex' }}>
          <CoveragePips pips={pipsOf(outcome)} />
        </span>
        <LinksFigure {...outcome} />
      </RowButton>
    </li>
  );
}

/** Words that stay in one line. */
const Whole = styled('span')({ whiteSpace: 'nowrap' });

/** The links in words, in two lines where one is too long: "10 of 12," over "1 deliberate". */
function LinksFigure({ made, wanted, deliberate }: Links) {
  return (
    <Figure style={{ whiteSpace: 'normal' }}>
      <Whole>
        {linksWords({ made, wanted, deliberate: 0 })}
        {deliberate > 0 ? ',' : ''}
      </Whole>
      {deliberate > 0 ? (
        <>
          {' '}
          <Whole>{written(deliberate)} deliberate</Whole>
        </>
      ) : null}
    </Figure>
  );
}
