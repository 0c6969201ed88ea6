import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react';
import { useSession } from '../session/use-session';
import { cutEnd } from './layout';
import { focusAtOnce } from './focus-at-once';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called with the new text when the field is left or Enter is pressed, and only if it changed. */
  readonly onCommit: (value: string) => void;
  readonly multiline?: boolean;
  readonly disabled?: boolean;
  readonly help?: ReactNode;
  readonly error?: string | null;
  readonly placeholder?: string;
  /** Whether it has focus as soon as it is shown. */
  readonly focusAtOnce?: boolean;
}

/** A labelled field that keeps what is typed to itself until it is left: one edit, one step for Undo. */
export function CommitField(props: TextFieldProps) {
  const { label, value, onCommit, multiline = false, disabled = false, help } = props;
  const session = useSession();
  const id = useId();
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    // The plan changed underneath (undo, another field): what it says now is what is shown.
    setShown(value);
    setText(value);
  }
  const error = text === value ? null : (props.error ?? null);
  const commit = useEffectEvent((): void => {
    if (text !== value) onCommit(text);
  });
  // Undo, leaving and closing take what is typed here along, though the field was not left yet.
  useEffect(() => session.onFlush(commit), [session]);
  return (
    <FormControl fullWidth error={error !== null} disabled={disabled}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <OutlinedInput
        id={id}
        value={text}
        multiline={multiline}
        inputProps={{ 'data-record': value }}
        {...(multiline ? { minRows: 2 } : {})}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(props.focusAtOnce === true ? { inputRef: focusAtOnce } : {})}
        {...(help === undefined && error === null ? {} : { 'aria-describedby': `${id}-help` })}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onBlur={() => {
          if (text !== value) onCommit(text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !multiline && text !== value) onCommit(text);
          if (event.key === 'Escape' && text !== value) {
            event.stopPropagation();
            setText(value);
          }
        }}
      />
      {help !== undefined || error !== null ? (
        <FormHelperText id={`${id}-help`}>{error ?? help}</FormHelperText>
      ) : null}
    </FormControl>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
}

/** A labelled choice of one among few; the computer's own list, so that every keyboard habit works. */
export function ChoiceField({ label, value, options, onChange, disabled = false }: ChoiceProps) {
  const id = useId();
  return (
    <FormControl fullWidth disabled={disabled}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <NativeSelect
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        input={<OutlinedInput sx={cutEnd} />}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    </FormControl>
  );
}
