import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { standingSentence } from '../../../contract/standing';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { compareWithFile, takeFileOver } from './import-plan';

/** What is to become of a plan file whose plan the library has with other content. */
export function HandedOverDialog() {
  const session = useSession();
  const waiting = useSessionState(({ views }) => views.library.waiting);
  const name = useSessionState(({ library }) => {
    const plan = library?.plans.find(({ planId }) => planId === waiting?.planId);
    return plan === undefined ? 'This plan' : `${plan.division} ${plan.year}`;
  });
  if (waiting === null) return null;
  const close = (): void => {
    session.showDialog(null);
  };
  const losesOurs = waiting.standing === null || waiting.standing.ours > 0;
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="handed-over-title">
      <DialogTitle id="handed-over-title">The library has this plan already</DialogTitle>
      <DialogContent>
        <p style={{ marginTop: 0 }}>
          <strong>{name}</strong>: {standingSentence(waiting)}
        </p>
        <p style={{ marginBottom: 0, color: token('ink2') }}>
          Nothing was changed. To compare opens the plan and lists what the file changes.{' '}
          {losesOurs
            ? 'To take over puts the file in its place; what only the library has stays beside it as a plan file, and can be taken over in turn.'
            : 'To take over adds what the file has more, with its versions.'}
        </p>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Leave it</Button>
        <Button onClick={() => void takeFileOver(session, waiting)}>Take over</Button>
        <Button
          variant="contained"
          color="primary"
          onClick={() => void compareWithFile(session, waiting)}
        >
          Compare
        </Button>
      </DialogActions>
    </Dialog>
  );
}
