import { styled } from '@mui/material/styles';
import { count } from '../../../domain/in-words';
import { verdictCounts, type VerdictCount } from '../../../domain/queries/verdict-counts';
import { verdictWord } from '../../../domain/targets/verdict-words';
import { Muted, Spacer } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { usePack, usePlan, useSession } from '../../session/use-session';
import { CardHead, Figure, OverviewCard, PlainList, RowButton } from './parts';

const Verdicts = styled(PlainList)({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  columnGap: 24,
});

/** What the figures say of the targets, verdict by verdict; a row leads to its indicators. */
export function VerdictsCard() {
  const plan = usePlan();
  const counts = verdictCounts(plan, usePack());
  if (counts.length === 0) return null;
  return (
    <OverviewCard aria-label="Target verdicts" data-card="verdicts">
      <CardHead>
        <h2>Target verdicts</h2>
        <Spacer />
        <Muted>{count(plan.indicators.length, 'indicator')}</Muted>
      </CardHead>
      <Verdicts>
        {counts.map((one) => (
          <VerdictRow key={one.verdict} count={one} />
        ))}
      </Verdicts>
    </OverviewCard>
  );
}

function VerdictRow({ count: { verdict, indicators, validTo } }: { readonly count: VerdictCount }) {
  const session = useSession();
  const { word, shape, means } = verdictWord(verdict, { validTo });
  return (
    <li>
      <RowButton
        type="button"
        title={means}
        data-verdict={verdict}
        onClick={() => {
          session.setView('indicators', { verdict, filter: '', kind: null, collapsed: [] });
          session.go('indicators');
        }}
      >
        <Shape name={shape} />
        <span style={{ flex: 1, minWidth: 0 }}>{word}</span>
        <Figure style={{ fontWeight: 600 }}>{indicators}</Figure>
      </RowButton>
    </li>
  );
}
