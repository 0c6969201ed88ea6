import Button from '@mui/material/Button';
import { FileOutput, MessageSquareDiff, Send } from 'lucide-react';
import { stepsFrom, waitsFor } from '../../domain/review/role';
import { later } from '../commands/command';
import { exportWord } from '../commands/exporting';
import { isHeld } from '../session/may-write';
import { roleOf } from '../session/person';
import type { SessionState } from '../session/state';
import { useSession, useSessionState } from '../session/use-session';
import { VERY_NARROW } from '../theme/tokens';

/** Windows in which the bar has room for one word more. */
const WIDE = '@media (min-width: 1380px)';

/** A button of which the icon is left. */
export const ICON_ONLY = {
  minWidth: 36,
  padding: '0 8px',
  '& .MuiButton-startIcon': { margin: 0 },
};

const steps = later(() => import('../screens/review/steps'));
const asking = (stepId: string) =>
  steps(({ askStep }, session) => {
    askStep(session, stepId);
  });

/** The step that hands the plan on, where it is the person's to take; null where another is next. */
function handingOn(state: SessionState) {
  const { open } = state;
  if (open === null || !isHeld(state)) return null;
  const { review } = open.pack;
  const own = stepsFrom(review, open.history.plan.header.status, roleOf(state));
  return own.find(({ to }) => to === 'submitted') ?? null;
}

/** Whether the plan waits for the person, who reads it in the room of review before it goes on. */
function isToBeReviewed(state: SessionState): boolean {
  const { open } = state;
  if (open === null || !isHeld(state)) return false;
  const { status } = open.history.plan.header;
  return status === 'submitted' && waitsFor(open.pack.review, status).includes(roleOf(state));
}

/**
 * The one filled button: hands the plan on where that is the person's next step, or leads to the review of one that was
 * handed to them, with the export beside it. The room of review has a filled button of its own, so there it has none.
 */
export function MainButton() {
  const session = useSession();
  const step = useSessionState(handingOn);
  const isToReview = useSessionState(isToBeReviewed);
  const isThere = useSessionState(({ place }) => place === 'review');
  const isAlone = isThere || (step === null && !isToReview);
  const exporting = (
    <Button
      title="Export to Word"
      aria-label="Export to Word"
      {...(isAlone && !isThere ? { variant: 'contained', color: 'primary' } : {})}
      startIcon={<FileOutput size={16} strokeWidth={1.8} />}
      onClick={() => {
        exportWord(session);
      }}
      sx={{
        flex: 'none',
        ...(isAlone ? {} : ICON_ONLY),
        '& .in-wide-window': { display: 'none', [WIDE]: { display: 'inline', marginLeft: '6px' } },
        [VERY_NARROW]: ICON_ONLY,
      }}
    >
      {isAlone ? (
        <span className="in-middle">Export to Word</span>
      ) : (
        <span className="in-wide-window">Export</span>
      )}
    </Button>
  );
  if (isAlone) return exporting;
  const Icon = step === null ? MessageSquareDiff : Send;
  const label = step?.label ?? 'Review the plan';
  return (
    <>
      {exporting}
      <Button
        variant="contained"
        color="primary"
        title={label}
        startIcon={<Icon size={16} strokeWidth={1.8} />}
        onClick={() => {
          if (step === null) session.go('review');
          else asking(step.id)(session);
        }}
        sx={{ flex: 'none', [VERY_NARROW]: ICON_ONLY }}
      >
        <span className="in-middle">{label}</span>
      </Button>
    </>
  );
}
