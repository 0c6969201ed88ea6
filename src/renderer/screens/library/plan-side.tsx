import Button from '@mui/material/Button';
import { Archive, CalendarPlus, CornerDownLeft } from 'lucide-react';
import type { PlanSummary } from '../../../contract/views';
import { shiftYear } from '../../../domain/financial-year';
import { written } from '../../../domain/in-words';
import { Card, Caption } from '../../components/layout';
import { useSession, useSessionState } from '../../session/use-session';
import { SERIF, token } from '../../theme/tokens';
import { archivePlan } from './archive';
import { askForNextYear } from './next-year';
import type { Looking } from './plan-list';
import { nextStep } from './words';
import { whenEdited } from './when-edited';

interface Props {
  readonly plan: PlanSummary;
  readonly looking: Looking;
}

/** What is known of the selected plan, and the way into it. */
export function PlanSide({ plan, looking }: Props) {
  const session = useSession();
  const isBrowser = useSessionState((state) => state.start?.shell === 'browser');
  return (
    <Card aria-label="Selected plan" style={{ padding: 16 }} data-region="side">
      <Caption>Selected plan</Caption>
      <h2
        style={{
          fontFamily: SERIF,
          fontSize: 18,
          lineHeight: '24px',
          margin: '2px 0 0',
          fontWeight: 600,
        }}
      >
        {plan.division}
      </h2>
      <p style={{ margin: '0 0 12px', color: token('ink2') }}>
        {plan.year} · <bdi>{plan.versionLabel}</bdi>
      </p>
      <Button
        fullWidth
        startIcon={<CornerDownLeft size={16} />}
        onClick={() => void session.openPlan(plan.planId)}
      >
        Open plan
      </Button>
      <Button
        fullWidth
        variant="text"
        sx={{ marginTop: 1 }}
        startIcon={<CalendarPlus size={16} />}
        onClick={() => void askForNextYear(session, plan.planId)}
      >
        Begin plan for {shiftYear(plan.year, 1)}…
      </Button>
      <hr style={{ border: 0, borderTop: `1px solid ${token('line')}`, margin: '16px 0' }} />
      <Caption>Next step</Caption>
      <p style={{ margin: '2px 0 0' }}>{nextStep(plan, looking)}</p>
      <hr style={{ border: 0, borderTop: `1px solid ${token('line')}`, margin: '16px 0' }} />
      {plan.editedAt === null ? null : (
        <>
          <Caption>Last edited</Caption>
          <p style={{ margin: '2px 0 12px' }}>
            {whenEdited(plan.editedAt)}
            {plan.editedBy === null ? '' : ` by ${plan.editedBy}`}
          </p>
        </>
      )}
      <Caption>File</Caption>
      <p style={{ margin: '2px 0 8px' }}>
        {written(Math.max(1, Math.round(plan.bytes / 1000)))} kB · {written(plan.words)} words
      </p>
      {plan.inUseBy === null ? (
        <Button
          variant="text"
          startIcon={<Archive size={16} />}
          onClick={() => void archivePlan(session, plan.planId)}
        >
          Archive
        </Button>
      ) : (
        <Caption>{plan.inUseBy} has it open: it can be archived once it is closed.</Caption>
      )}
      {isBrowser ? null : (
        <Button
          onClick={() =>
            void session.bridge.showLibrary().then((answer) => {
              if (!answer.ok) session.fail(answer.error);
            })
          }
        >
          Show in folder
        </Button>
      )}
    </Card>
  );
}
