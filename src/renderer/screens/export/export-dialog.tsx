import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { exportPaper, exportRedlineSince } from '../../commands/exporting';
import { goTo } from '../../components/findings';
import { Muted } from '../../components/layout';
import { useSession } from '../../session/use-session';
import { ExportChecks } from './export-checks';
import { ExportOptions } from './export-options';
import { useChecked } from './use-checked';
import { useChoice } from './use-choice';

/** What an export would make, looked at before it is made: the checks of the very file. */
export function ExportDialog() {
  const session = useSession();
  const choice = useChoice();
  const { make, inTwo, since, look } = choice;
  const checked = useChecked(choice);
  const close = (): void => {
    session.showDialog(null);
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="export-title">
      <DialogTitle id="export-title">Export to Word</DialogTitle>
      <DialogContent>
        <ExportOptions choice={choice} />
        {make === 'redline' || checked.document === null ? null : (
          <Muted style={{ display: 'block', marginBottom: 12 }}>
            {checked.document.name} was made in memory and read back; nothing is saved yet.
          </Muted>
        )}
        <ExportChecks
          make={make}
          checked={checked}
          onGo={(focus, range) => {
            close();
            goTo(session, { focus, ...(range && { range }) });
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Close</Button>
        <Button
          onClick={() => {
            close();
            session.go('preview');
          }}
        >
          See its pages
        </Button>
        <Button
          variant="contained"
          color="primary"
          disabled={make === 'redline' && since === null}
          onClick={() => {
            close();
            if (make !== 'redline') exportPaper(make, look ?? {}, inTwo)(session);
            else if (since) exportRedlineSince(since.versionId, look ?? {})(session);
          }}
        >
          Export to Word
        </Button>
      </DialogActions>
    </Dialog>
  );
}
