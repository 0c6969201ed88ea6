import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useEffect, useRef } from 'react';
import { useSession, useSessionState } from '../../session/use-session';
import { keepUnsaid } from './operations';

interface SayFieldProps {
  /** Under which the session keeps what is being typed: it survives another room. */
  readonly name: string;
  readonly label: string;
  /** What the field says at first. */
  readonly first?: string;
  readonly button: string;
  /** Says it; false where it was refused, and the words stay. */
  readonly onSay: (text: string) => boolean;
  readonly onClose: () => void;
}

/** A few words to be said: Control and Enter say them, Escape puts them by. */
export function SayField({ name, label, first = '', button, onSay, onClose }: SayFieldProps) {
  const session = useSession();
  const text = useSessionState((state) => state.views.comments.unsaid[name]) ?? first;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const say = (): void => {
    if (text.trim() === '' || !onSay(text.trim())) return;
    keepUnsaid(session, name, '');
    onClose();
  };
  return (
    <form
      style={{ display: 'grid', gap: 6, paddingTop: 8 }}
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <TextField
        label={label}
        value={text}
        multiline
        minRows={2}
        maxRows={8}
        fullWidth
        inputRef={field}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.stopPropagation();
            say();
          }
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
        onChange={(event) => {
          keepUnsaid(session, name, event.target.value);
        }}
      />
      <span style={{ display: 'flex', gap: 8 }}>
        <Button type="submit" variant="contained" color="primary" disabled={text.trim() === ''}>
          {button}
        </Button>
        <Button variant="text" onClick={onClose}>
          Cancel
        </Button>
      </span>
    </form>
  );
}
