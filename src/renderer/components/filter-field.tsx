import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Search } from 'lucide-react';
import { token } from '../theme/tokens';
import { focusAtOnce } from './focus-at-once';

interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: number | string;
  /** True in a dialog that is opened to search. */
  readonly takesFocus?: boolean;
  /** The arrow down was pressed: the keyboard goes on into the list. */
  readonly onDown?: () => void;
}

/** Narrows a list as one types; Escape clears it. */
export function FilterField(props: FilterFieldProps) {
  const { label, value, onChange, width = 190, takesFocus = false, onDown } = props;
  return (
    <OutlinedInput
      value={value}
      placeholder={label}
      {...(takesFocus ? { inputRef: focusAtOnce } : {})}
      inputProps={{ 'aria-label': label }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation();
          onChange('');
        }
        if (event.key === 'ArrowDown' && onDown) {
          event.preventDefault();
          onDown();
        }
      }}
      startAdornment={
        <InputAdornment position="start" sx={{ marginRight: 0, color: token('ink2') }}>
          <Search size={16} strokeWidth={1.8} aria-hidden="true" />
        </InputAdornment>
      }
      sx={{ width, flexShrink: 1, paddingLeft: 1.25 }}
    />
  );
}
