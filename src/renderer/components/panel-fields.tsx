import { useId, useState, type ReactNode } from 'react';
import { longDate, readDate, type DayOfMonth } from '../../domain/dates';

/**
 * Fields of the panels beside the lists: the browser's own, styled by the panel. A panel follows the row with focus, so
 * thirty fields are drawn for every step through the list.
 */

interface LabelledProps {
  readonly label: string;
  readonly id: string;
  readonly note?: string | null;
  /** Name by which a check or a step of Undo finds the field. */
  readonly field?: string;
  readonly children: ReactNode;
}

function Labelled({ label, id, note = null, field, children }: LabelledProps) {
  return (
    <div className="gt-field" data-field={field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {note === null ? null : (
        <span id={`${id}-note`} className="gt-note">
          {note}
        </span>
      )}
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly field?: string;
  readonly multiline?: boolean;
  readonly readOnly?: boolean;
  readonly placeholder?: string;
  readonly note?: string | null;
  /** Why the text that was left cannot be taken. */
  readonly error?: string | null;
  readonly onCommit: (text: string) => void;
}

/** A text that is kept in the field until it is left: one edit, one step for Undo. Escape brings back what was there. */
export function Text(props: TextProps) {
  const { label, value, multiline = false, readOnly = false, error = null } = props;
  const id = useId();
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    // Another record, or the plan changed underneath: what it says now is what is shown.
    setShown(value);
    setText(value);
  }
  const isWrong = error !== null && text !== value;
  const note = isWrong ? error : (props.note ?? null);
  const commit = (): void => {
    if (text !== value) props.onCommit(text);
  };
  const common = {
    id,
    value: text,
    'data-record': value,
    readOnly,
    placeholder: props.placeholder,
    'aria-invalid': isWrong,
    ...(note === null ? {} : { 'aria-describedby': `${id}-note` }),
    onBlur: commit,
  };
  return (
    <Labelled label={label} id={id} note={note} {...(props.field ? { field: props.field } : {})}>
      {multiline ? (
        <textarea
          {...common}
          rows={1}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === value) return;
            event.stopPropagation();
            setText(value);
          }}
        />
      ) : (
        <input
          {...common}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key !== 'Escape' || text === value) return;
            event.stopPropagation();
            setText(value);
          }}
        />
      )}
    </Labelled>
  );
}

interface DateOfProps {
  readonly label: string;
  readonly value: string | null;
  readonly field?: string;
  readonly yearStart: string;
  readonly ofMonth: DayOfMonth;
  readonly readOnly: boolean;
  readonly onCommit: (date: string | null) => void;
}

/** A date as planners type it: "31/3", "end sept"; blank for none. */
export function DateText({ value, yearStart, ofMonth, onCommit, ...rest }: DateOfProps) {
  const [wrong, setWrong] = useState(false);
  return (
    <Text
      {...rest}
      value={value === null ? '' : longDate(value)}
      placeholder="31/3 or end sept"
      error={wrong ? 'Not a date. Write it like 31/3/09 or 31 March 2009' : null}
      onCommit={(text) => {
        const date = readDate(text, yearStart, ofMonth);
        const isBlank = text.trim() === '';
        setWrong(date === null && !isBlank);
        if (date !== null || isBlank) onCommit(date);
      }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly field: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly disabled: boolean;
  readonly onChange: (id: string) => void;
}

/** One among few; the computer's own list. */
export function Choice({ label, value, field, options, disabled, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <Labelled label={label} id={id} field={field}>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
