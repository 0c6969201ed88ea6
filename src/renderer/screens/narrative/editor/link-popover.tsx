import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { isAddress } from '../../../../domain/address';
import { CHANGE_KIND } from './change-kind';
import { focusAtOnce } from '../../../components/focus-at-once';

interface LinkPopoverProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** "www.example.org" and "planning@example.org" are addresses as people write them. */
function readAddress(text: string): string | null {
  const address = text.trim();
  if (isAddress(address)) return address;
  const guess = /^[^\s@/]+@[^\s@/]+$/u.test(address) ? `mailto:${address}` : `https://${address}`;
  return /[^\s]\.[^\s]/u.test(address) && !/^[a-z]+:/iu.test(address) && isAddress(guess)
    ? guess
    : null;
}

/** Asks where the selected words lead, at the place where they stand. */
export function LinkPopover({ editor, onClose }: LinkPopoverProps) {
  const before = String(editor.getAttributes('link')['href'] ?? '');
  const [address, setAddress] = useState(before);
  const [isBad, setBad] = useState(false);
  const [place] = useState(() => editor.view.coordsAtPos(editor.state.selection.from));
  const close = (): void => {
    onClose();
    editor.commands.focus();
  };
  const set = (): void => {
    const href = readAddress(address);
    setBad(href === null);
    if (href === null) return;
    const { selection } = editor.state;
    if (selection.empty && before === '') {
      const marks = [{ type: 'link', attrs: { href } }];
      editor
        .chain()
        .insertContent({ type: 'text', text: address.trim(), marks })
        .setMeta(CHANGE_KIND, 'link')
        .run();
    } else editor.chain().extendMarkRange('link').setLink({ href }).run();
    close();
  };
  return (
    <Popover
      open
      onClose={close}
      anchorReference="anchorPosition"
      anchorPosition={{ left: place.left, top: place.bottom + 6 }}
      // Focus goes back to the text, and not to the button that was pressed.
      disableRestoreFocus
      slotProps={{
        paper: { sx: { padding: 2, width: 340 }, role: 'dialog', 'aria-label': 'Link' },
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          set();
        }}
      >
        <TextField
          label="Address"
          value={address}
          inputRef={focusAtOnce}
          fullWidth
          error={isBad}
          helperText={
            isBad
              ? 'Not an address. Write it like https://www.example.org or name@example.org'
              : 'A web page or an email address'
          }
          onChange={(event) => {
            setAddress(event.target.value);
          }}
        />
        <div style={{ display: 'flex', gap: 8, marginTop: 12 }}>
          <Button type="submit" variant="contained" color="primary">
            Set link
          </Button>
          {before === '' ? null : (
            <Button
              onClick={() => {
                editor.chain().extendMarkRange('link').unsetLink().run();
                close();
              }}
            >
              Remove link
            </Button>
          )}
        </div>
      </form>
    </Popover>
  );
}
