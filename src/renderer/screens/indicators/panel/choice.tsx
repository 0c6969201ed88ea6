import FormControl from '@mui/material/FormControl';
import InputLabel from '@mui/material/InputLabel';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import { useCanWrite } from '../../../session/use-session';

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly field?: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

/** A choice of one among few that the window can ask to look at. */
export function PanelChoice<V extends string>(props: ChoiceProps<V>) {
  const { label, field, value, options, onChange } = props;
  const canWrite = useCanWrite();
  const id = useId();
  return (
    <FormControl
      fullWidth
      disabled={!canWrite}
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
