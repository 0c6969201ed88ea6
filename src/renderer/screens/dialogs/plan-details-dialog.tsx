import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { PlanDetails } from '../../components/plan-details';
import { useSession } from '../../session/use-session';

const focusFirst = (content: HTMLElement | null): void =>
  content?.querySelector<HTMLElement>('input:enabled')?.focus();

/** The cover of the plan, to be changed from anywhere. */
export function PlanDetailsDialog() {
  const session = useSession();
  const close = (): void => {
    session.showDialog(null);
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="plan-details-title">
      <DialogTitle id="plan-details-title">Plan details</DialogTitle>
      <DialogContent ref={focusFirst}>
        <PlanDetails />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
