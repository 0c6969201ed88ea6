import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useId, useState, type ReactNode } from 'react';
import { token } from '../../../theme/tokens';

/** A group of fields with a heading, in columns as wide as the dialog allows. */
export const Group = styled('fieldset')({
  border: 0,
  borderTop: `1px solid ${token('line')}`,
  margin: '16px 0 0',
  padding: '12px 0 0',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
  gap: '12px 12px',
  alignItems: 'start',
  '& > label': { paddingTop: 22 },
  '& legend': { float: 'left', gridColumn: '1 / -1', padding: 0, fontSize: 14, fontWeight: 600 },
  '& .whole': { gridColumn: '1 / -1' },
});

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: ReactNode;
  readonly className?: string;
}

/** A text that counts as soon as it is typed: what it does is shown beside it. */
export function TextInput({ label, value, onChange, help, className }: TextProps) {
  const id = useId();
  return (
    <FormControl fullWidth {...(className === undefined ? {} : { className })}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <OutlinedInput
        id={id}
        value={value}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {help === undefined ? null : <FormHelperText id={`${id}-help`}>{help}</FormHelperText>}
    </FormControl>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number between two others; what is none of them stays in the field, is said, and goes when the field is left. */
export function NumberInput({ label, value, from, to, step, onChange }: NumberProps) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const isWrong = text !== null && !isBetween(text, from, to, step);
  return (
    <FormControl fullWidth error={isWrong}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <OutlinedInput
        id={id}
        type="number"
        value={text ?? String(value)}
        inputProps={{ min: from, max: to, step, 'aria-describedby': `${id}-help` }}
        onChange={({ target }) => {
          setText(target.value);
          if (isBetween(target.value, from, to, step)) onChange(Number(target.value));
        }}
        onBlur={() => {
          setText(null);
        }}
      />
      <FormHelperText id={`${id}-help`}>
        {from} to {to}
        {isWrong ? `; ${String(value)} is kept` : ''}
      </FormHelperText>
    </FormControl>
  );
}

function isBetween(text: string, from: number, to: number, step: number): boolean {
  const number = Number(text);
  return text.trim() !== '' && number >= from && number <= to && Number.isInteger(number / step);
}

const Swatch = styled('input')({
  width: 36,
  height: 32,
  padding: 2,
  flex: 'none',
  border: `1px solid ${token('input')}`,
  borderRadius: 6,
  background: token('surface'),
});

interface ColourProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A colour, picked or typed. */
export function ColourInput({ label, value, onChange }: ColourProps) {
  const [text, setText] = useState<string | null>(null);
  return (
    <div style={{ display: 'flex', gap: 6, alignItems: 'end' }}>
      <TextInput
        label={label}
        value={text ?? value}
        onChange={(typed) => {
          const isColour = /^#[0-9A-Fa-f]{6}$/u.test(typed);
          setText(isColour ? null : typed);
          if (isColour) onChange(typed.toUpperCase());
        }}
      />
      <Swatch
        type="color"
        aria-label={`${label}: pick a colour`}
        value={value}
        onChange={({ target }) => {
          setText(null);
          onChange(target.value.toUpperCase());
        }}
      />
    </div>
  );
}
