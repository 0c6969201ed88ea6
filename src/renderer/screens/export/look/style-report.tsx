import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { AddedStyle } from '../../../../contract/paper-views';
import { written } from '../../../../domain/in-words';
import { Muted } from '../../../components/layout';
import { Shape } from '../../../components/shapes';

interface Props {
  readonly report: NonNullable<AddedStyle['report']>;
  readonly onClose: () => void;
}

/** What of a council's Word file papers use from now on, and what it does not have. */
export function StyleReport({ report, onClose }: Props) {
  const { found, missing, notes } = report;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="style-report-title">
      <DialogTitle id="style-report-title">What the Word file gives</DialogTitle>
      <DialogContent>
        <Muted>
          {found.length === 0
            ? 'None of its styles has a name that papers look for: they are written in ours, with its paper and margins, and its header and footer where it has them.'
            : `Papers in this style are written in ${written(found.length)} of its styles, and have its lists, header and footer where it has them.`}
        </Muted>
        <ul style={{ listStyle: 'none', margin: '12px 0', padding: 0 }}>
          {found.map(({ what, style }) => (
            <li key={what} style={{ display: 'flex', gap: 8, alignItems: 'center', minHeight: 28 }}>
              <Shape name="done" label="Found" />
              <span style={{ flex: 1 }}>{what}</span>
              <Muted>{style}</Muted>
            </li>
          ))}
        </ul>
        {missing.length === 0 ? null : (
          <p>
            <strong>Not found, so that ours are used:</strong> {missing.join('; ')}.
          </p>
        )}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}
