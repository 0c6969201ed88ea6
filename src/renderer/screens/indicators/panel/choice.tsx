import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, type ReactNode } from 'react';
import { useCanWrite } from '../../../session/use-session';

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly field?: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** Why the last choice was not taken, and what can be done; null where it was. */
  readonly error?: ReactNode;
  readonly onChange: (value: V) => void;
}

/** A choice of one among few that the window can ask to look at. */
export function PanelChoice<V extends string>(props: ChoiceProps<V>) {
  const { label, field, value, options, error = null, onChange } = props;
  const canWrite = useCanWrite();
  const id = useId();
  return (
    <FormControl
      fullWidth
      disabled={!canWrite}
      error={error !== null}
      {...(field === undefined ? {} : { 'data-section': field })}
    >
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <NativeSelect
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        input={<OutlinedInput />}
        {...(error === null ? {} : { 'aria-describedby': `${id}-error` })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
      {error === null ? null : (
        <FormHelperText
          id={`${id}-error`}
          component="div"
          role="alert"
          sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}
        >
          {error}
        </FormHelperText>
      )}
    </FormControl>
  );
}
