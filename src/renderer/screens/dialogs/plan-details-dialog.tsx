import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { PlanDetails } from '../../components/plan-details';
import { useSession } from '../../session/use-session';

/** Begins at the first field, unless another was asked for and has focus already. */
const focusFirst = (content: HTMLElement | null): void => {
  if (content?.contains(document.activeElement) === true) return;
  content?.querySelector<HTMLElement>('input:enabled')?.focus();
};

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
