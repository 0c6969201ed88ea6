import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ArchivedPlan } from '../../../contract/views';
import { FoldHead } from '../../components/fold-head';
import { Card, Muted, Spacer } from '../../components/layout';
import { useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { restorePlan } from './archive';
import { whenEdited } from './when-edited';
import { countOf } from './words';

const Row = styled('li')({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: '0 12px',
  padding: '6px 10px',
  borderTop: `1px solid ${token('line')}`,
  overflowWrap: 'anywhere',
});

/** Plans that were taken out of the list, folded away, each with the way back. */
export function ArchivedPlans({ plans }: { readonly plans: readonly ArchivedPlan[] }) {
  const session = useSession();
  if (plans.length === 0) return null;
  return (
    <Card aria-label="Archived plans" style={{ marginTop: 16 }}>
      <details>
        <FoldHead style={{ padding: '8px 10px' }}>
          <strong style={{ fontWeight: 600 }}>{countOf(plans.length, 'archived plan')}</strong>
          <Muted>out of the list, with nothing deleted</Muted>
          <ChevronDown className="gt-shut" size={16} aria-hidden="true" />
          <ChevronUp className="gt-open" size={16} aria-hidden="true" />
        </FoldHead>
        <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {plans.map((plan) => (
            <Row key={plan.planId}>
              <strong style={{ fontWeight: 600 }}>
                {plan.division} {plan.year}
              </strong>
              <Muted>{archivedWords(plan)}</Muted>
              <Spacer />
              <Button
                aria-label={`Bring back ${plan.division} ${plan.year}`}
                onClick={() => void restorePlan(session, plan.planId)}
              >
                Bring back
              </Button>
            </Row>
          ))}
        </ul>
      </details>
    </Card>
  );
}

/** "Draft 2 · Archived by Head of Planning · Today 15:02" */
function archivedWords({ archivedAt, archivedBy, versionLabel }: ArchivedPlan): string {
  const by = archivedBy === null || archivedBy === '' ? '' : ` by ${archivedBy}`;
  const when = archivedAt === null ? [] : [whenEdited(archivedAt)];
  return [versionLabel, `Archived${by}`, ...when].join(' · ');
}
