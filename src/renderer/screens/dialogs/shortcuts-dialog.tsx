import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { Fragment } from 'react';
import { COMMANDS } from '../../commands/registry';
import { shortcutText } from '../../commands/shortcuts';
import { useSession } from '../../session/use-session';

/** Keys that belong to a part of the window rather than to a command. */
const OTHERS: readonly { readonly keys: string; readonly label: string }[] = [
  { keys: 'F6', label: 'Next part of the window (Shift F6: back)' },
  { keys: 'Enter', label: 'Edit the cell; in an editor: keep and go down' },
  { keys: 'Tab', label: 'In an editor: keep and go right' },
  { keys: 'Escape', label: 'Leave without changing' },
  { keys: 'Space', label: 'Select the row' },
  { keys: 'Ctrl+C', label: 'Copy cells or rows' },
  { keys: 'Ctrl+V', label: 'Paste a block of cells' },
  { keys: 'L', label: 'On the map of the thread: link' },
  { keys: 'Ctrl+Enter', label: 'On the map of the thread: open the record in its room' },
  { keys: 'Plus', label: 'On the map of the thread: enlarge (−: smaller, 0: fit the window)' },
];

/** Every shortcut with what it does. */
export function ShortcutsDialog() {
  const session = useSession();
  const close = (): void => {
    session.showDialog(null);
  };
  const all = [
    ...COMMANDS.flatMap(({ shortcut, label }) =>
      shortcut === null ? [] : [{ keys: shortcut, label }],
    ),
    ...OTHERS,
  ];
  // Two rooms may have the same keys for the same thing.
  const rows = new Map(all.map((row) => [`${row.keys} ${row.label}`, row]));
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">Keyboard shortcuts</DialogTitle>
      {/* A region that scrolls must be reachable by keyboard. */}
      <DialogContent tabIndex={0}>
        <dl
          style={{
            display: 'grid',
            gridTemplateColumns: 'max-content 1fr',
            gap: '8px 24px',
            margin: 0,
          }}
        >
          {[...rows].map(([id, { keys, label }]) => (
            <Fragment key={id}>
              <dt>
                <kbd>{shortcutText(keys)}</kbd>
              </dt>
              <dd style={{ margin: 0 }}>{label}</dd>
            </Fragment>
          ))}
        </dl>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
