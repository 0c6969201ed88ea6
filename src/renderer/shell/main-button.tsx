import Button from '@mui/material/Button';
import { FileOutput, Send } from 'lucide-react';
import { stepsFrom } from '../../domain/review/role';
import { later } from '../commands/command';
import { exportWord } from '../commands/exporting';
import { isHeld } from '../session/may-write';
import { roleOf } from '../session/person';
import type { SessionState } from '../session/state';
import { useSession, useSessionState } from '../session/use-session';
import { VERY_NARROW } from '../theme/tokens';

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

/** The one filled button: hands the plan on where that is the person's next step, with the export beside it. */
export function MainButton() {
  const session = useSession();
  const step = useSessionState(handingOn);
  const exporting = (
    <Button
      title="Export to Word"
      aria-label="Export to Word"
      {...(step === null ? { variant: 'contained', color: 'primary' } : {})}
      startIcon={<FileOutput size={16} strokeWidth={1.8} />}
      onClick={() => {
        exportWord(session);
      }}
      sx={{ flex: 'none', ...(step === null ? {} : ICON_ONLY), [VERY_NARROW]: ICON_ONLY }}
    >
      {step === null ? <span className="in-middle">Export to Word</span> : null}
    </Button>
  );
  if (step === null) return exporting;
  return (
    <>
      {exporting}
      <Button
        variant="contained"
        color="primary"
        title={step.label}
        startIcon={<Send size={16} strokeWidth={1.8} />}
        onClick={() => {
          asking(step.id)(session);
        }}
        sx={{ flex: 'none', [VERY_NARROW]: ICON_ONLY }}
      >
        <span className="in-middle">{step.label}</span>
      </Button>
    </>
  );
}
