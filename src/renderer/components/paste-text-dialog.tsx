import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState, type ClipboardEvent } from 'react';
import { focusAtOnce } from './focus-at-once';
import { copiedRows } from './grid/copied-table';
import { Caption } from './layout';

interface PasteTextProps {
  /** The first headings of the list: "Action, Manager, Target". */
  readonly headings: string;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** A place to paste rows into where the grid has no focus: the clipboard is read by the person's own Ctrl+V alone. */
export function PasteTextDialog({ headings, onText, onClose }: PasteTextProps) {
  const [text, setText] = useState('');
  // A field takes the text of what was copied, in which a table of a word processor has lost its rows.
  const paste = (event: ClipboardEvent): void => {
    const rows = copiedRows(event.clipboardData);
    const { target } = event;
    if (!(target instanceof HTMLTextAreaElement)) return;
    if (rows === event.clipboardData.getData('text/plain')) return;
    event.preventDefault();
    setText(text.slice(0, target.selectionStart) + rows + text.slice(target.selectionEnd));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="gt-paste-text-title">
      <DialogTitle id="gt-paste-text-title">
        Paste rows from a spreadsheet or a Word table
      </DialogTitle>
      <DialogContent>
        <Caption id="gt-paste-help" sx={{ display: 'block', marginBottom: '8px' }}>
          Copy the rows there and paste them here. A row of headings ({headings}) says which column
          is which; without one, columns go from the first to the right as the list shows them. What
          cannot be read is shown before anything is taken.
        </Caption>
        <OutlinedInput
          multiline
          fullWidth
          inputRef={focusAtOnce}
          minRows={8}
          maxRows={12}
          value={text}
          onPaste={paste}
          inputProps={{ 'aria-label': 'Rows', 'aria-describedby': 'gt-paste-help' }}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={text.trim() === ''}
          onClick={() => {
            onText(text);
          }}
        >
          Look at the rows
        </Button>
      </DialogActions>
    </Dialog>
  );
}
