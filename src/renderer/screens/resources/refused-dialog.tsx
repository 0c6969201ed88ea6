import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { written } from '../../../domain/in-words';
import type { Refused } from './paste';

interface RefusedDialogProps {
  readonly refused: readonly Refused[];
  /** Rows that can be taken all the same. */
  readonly rows: number;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Most refusals that are listed; the rest are counted. */
const SHOWN = 100;

/** Says what of a pasted block cannot be taken before any of it is. */
export function RefusedDialog({ refused, rows, onTake, onClose }: RefusedDialogProps) {
  const more = refused.length - SHOWN;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="gt-refused-title">
      <DialogTitle id="gt-refused-title">
        {refused.length === 1 ? '1 text' : `${written(refused.length)} texts`} cannot be taken
      </DialogTitle>
      <DialogContent>
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {refused.slice(0, SHOWN).map(({ where, reason }) => (
            <li key={`${where} ${reason}`}>
              {where}: {reason}
            </li>
          ))}
        </ul>
        {more > 0 ? <p>And {more} more.</p> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Paste nothing</Button>
        {rows > 0 ? (
          <Button variant="contained" color="primary" onClick={onTake}>
            Take the rest of {rows === 1 ? '1 row' : `${written(rows)} rows`}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}
