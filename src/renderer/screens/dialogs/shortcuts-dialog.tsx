import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { Fragment } from 'react';
import { COMMANDS } from '../../commands/registry';
import { shortcutText } from '../../commands/shortcuts';
import { useSession } from '../../session/use-session';

interface Keys {
  readonly keys: string;
  readonly label: string;
}

interface Part {
  readonly title: string;
  /** First halves of the names of the commands that belong here. */
  readonly prefixes: readonly string[];
  /** Keys that belong to a part of the window rather than to a command. */
  readonly others: readonly Keys[];
}

/** Where keys are of use; what no other part names works everywhere. */
const EVERYWHERE = 'Everywhere';
const PARTS: readonly Part[] = [
  {
    title: EVERYWHERE,
    prefixes: [],
    others: [{ keys: 'F6', label: 'Next part of the window (Shift F6: back)' }],
  },
  {
    title: 'Lists',
    prefixes: ['action', 'indicator', 'record'],
    others: [
      { keys: 'Enter', label: 'Edit the cell; in an editor: keep and go down' },
      { keys: 'Tab', label: 'In an editor: keep and go right' },
      { keys: 'Escape', label: 'Leave without changing' },
      { keys: 'Space', label: 'Pick the row (Shift and an arrow: several)' },
      { keys: 'Ctrl+C', label: 'Copy cells or rows' },
      { keys: 'Ctrl+V', label: 'Paste a block of cells, or a table out of Word' },
    ],
  },
  {
    title: 'Text of a section',
    prefixes: ['section', 'narrative'],
    others: [
      { keys: 'Ctrl+B', label: 'Bold' },
      { keys: 'Ctrl+I', label: 'Italic' },
      { keys: 'Ctrl+Shift+K', label: 'Link' },
      { keys: '#', label: 'Insert a figure that follows its source' },
      { keys: '@', label: 'Name an action' },
      { keys: '-', label: 'With a space, at the start of a line: a list (1. for a numbered one)' },
    ],
  },
  {
    title: 'Golden thread',
    prefixes: ['thread'],
    others: [
      { keys: 'L', label: 'On the map: link' },
      { keys: 'Ctrl+Enter', label: 'On the map: open the record in its room' },
      { keys: 'Plus', label: 'On the map: enlarge (−: smaller, 0: fit the window)' },
    ],
  },
  { title: 'Review', prefixes: ['review', 'suggestion', 'suggestions', 'comment'], others: [] },
];

/** The keys of a part, those of its commands first; two rooms may have the same keys for the same thing. */
function rowsOf({ title, prefixes, others }: Part): readonly Keys[] {
  const known = new Set(PARTS.flatMap((part) => part.prefixes));
  const own = COMMANDS.flatMap(({ id, shortcut, label }): Keys[] => {
    const [prefix = ''] = id.split('.');
    const isHere = prefixes.includes(prefix) || (title === EVERYWHERE && !known.has(prefix));
    return shortcut !== null && isHere ? [{ keys: shortcut, label }] : [];
  });
  return [...new Map([...own, ...others].map((row) => [`${row.keys} ${row.label}`, row])).values()];
}

const Columns = styled('div')({
  columns: '2 340px',
  columnGap: 32,
  '& section': { marginBottom: 20 },
  '& h3': { margin: '0 0 8px', fontSize: 13, lineHeight: '20px', fontWeight: 600 },
  '& dl': { display: 'grid', gridTemplateColumns: '92px 1fr', gap: '6px 12px', margin: 0 },
  '& dd': { margin: 0 },
  '& dt, & dd, & h3': { breakInside: 'avoid' },
});

/** Every shortcut with what it does, by where it does so. */
export function ShortcutsDialog() {
  const session = useSession();
  const close = (): void => {
    session.showDialog(null);
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">Keyboard shortcuts</DialogTitle>
      {/* A region that scrolls must be reachable by keyboard. */}
      <DialogContent tabIndex={0}>
        <Columns>
          {PARTS.map((part) => (
            <section key={part.title}>
              <h3>{part.title}</h3>
              <dl>
                {rowsOf(part).map(({ keys, label }) => (
                  <Fragment key={`${keys} ${label}`}>
                    <dt>
                      <kbd>{shortcutText(keys)}</kbd>
                    </dt>
                    <dd>{label}</dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          ))}
        </Columns>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
