import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useEffect, useState } from 'react';
import { useSessionState } from '../session/use-session';

/** Work under this shows nothing; longer work shows what it is doing, and how to call it off. */
const QUIET_MS = 600;

/** What runs long: title, step in words, bar, Cancel. */
export function ProgressDialog() {
  const progress = useSessionState((state) => state.progress);
  const isRunning = progress !== null;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => {
      setLong(true);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isRunning]);
  if (!progress || !isLong) return null;
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
