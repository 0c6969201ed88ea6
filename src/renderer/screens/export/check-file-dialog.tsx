import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import type { CheckedDocument } from '../../../contract/views';
import { Muted } from '../../components/layout';
import { useSession } from '../../session/use-session';
import { DocumentChecks } from './document-checks';

/** The checks of a Word file of anybody. */
export function CheckFileDialog() {
  const session = useSession();
  const [checked, setChecked] = useState<CheckedDocument | null>(null);
  const [isChecking, setChecking] = useState(false);
  const close = (): void => {
    session.showDialog(null);
  };
  const choose = async (): Promise<void> => {
    const picked = await session.bridge.pickFile('word');
    if (!picked.ok) session.fail(picked.error);
    if (!picked.ok || picked.value === null) return;
    setChecking(true);
    setChecked(null);
    const answer = await session.bridge.request('document.check', picked.value);
    setChecking(false);
    if (answer.ok) setChecked(answer.value);
    else session.fail(answer.error);
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="check-file-title">
      <DialogTitle id="check-file-title">Check a Word file</DialogTitle>
      <DialogContent>
        <Muted style={{ display: 'block', marginBottom: 12 }}>
          {checked === null
            ? 'Says whether a paper of anybody is valid and accessible. The file is read and not changed; programs in it never run.'
            : checked.name}
        </Muted>
        {isChecking ? <LinearProgress aria-label="Checking the file" /> : null}
        {checked === null ? null : <DocumentChecks checks={checked.checks} onGo={close} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Close</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={isChecking}
          onClick={() => void choose()}
        >
          {checked === null ? 'Choose a file' : 'Choose another file'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
