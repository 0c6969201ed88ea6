import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import type { Progress } from '../session/state';

/** What runs long: title, step in words, bar, Cancel. */
export function ProgressDialog({ progress }: { readonly progress: Progress }) {
  const { cancel } = progress;
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="progress-title">
      <DialogTitle id="progress-title">{progress.title}</DialogTitle>
      <DialogContent>
        <p style={{ marginTop: 0 }}>{progress.step}</p>
        <LinearProgress
          aria-label={progress.title}
          {...(progress.done === null
            ? {}
            : { variant: 'determinate', value: Math.round(progress.done * 100) })}
        />
      </DialogContent>
      {cancel ? (
        <DialogActions>
          <Button onClick={cancel}>Cancel</Button>
        </DialogActions>
      ) : null}
    </Dialog>
  );
}
