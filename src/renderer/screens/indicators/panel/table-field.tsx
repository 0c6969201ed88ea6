import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { Shape } from '../../../components/shapes';
import { useCanWrite } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import type { MeasureCell } from '../use-typing';
import { useDraft } from './use-draft';
import { focusAtOnce } from '../../../components/focus-at-once';

const Input = styled('input')({
  width: '100%',
  height: 32,
  boxSizing: 'border-box',
  padding: '0 6px',
  border: `1px solid ${token('input')}`,
  borderRadius: 6,
  background: token('surface'),
  color: token('ink'),
  font: 'inherit',
  '&[data-number]': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  // Six digits and more are read whole in a column made for percentages.
  '&[data-long]': { fontSize: 11.5, padding: '0 3px' },
  '&[data-italic]': { fontStyle: 'italic' },
  '&:focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: -2 },
  '&[aria-invalid="true"]': { borderColor: token('must') },
  '&:disabled': { background: token('head'), borderColor: token('line2') },
});
/** Wider than its cell where it must be: to the right under the first column, else to the left. */
const Note = styled('div')({
  display: 'flex',
  justifyContent: 'flex-end',
  'td:first-of-type > &': { justifyContent: 'flex-start' },
  '& > span': {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: 4,
    flex: 'none',
    width: 'max-content',
    maxWidth: 250,
    padding: '2px 0',
    fontSize: 12,
    lineHeight: '16px',
  },
  '&[role="alert"]': { color: token('must') },
  '& svg': { marginTop: 2 },
});

interface TableFieldProps {
  /** For screen readers: the table's headings say it to others. */
  readonly label: string;
  /** Name by which the window asks to look here. */
  readonly field?: string;
  readonly value: string;
  /** The cell of a measure whose verdict follows what is typed. */
  readonly cell?: MeasureCell;
  /** Takes a text; answers why it cannot be taken, or null. */
  readonly onCommit: (text: string) => string | null;
  readonly isNumber?: boolean;
  readonly isItalic?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  /** An offer under the field. */
  readonly note?: ReactNode;
  /** True in a line that was just begun. */
  readonly takesFocus?: boolean;
}

/** Characters of a number that fit at the usual size. */
const LONG = 5;

/** A field in a table of the panel: there are dozens, so it is made of as little as can be. */
export function TableField(props: TableFieldProps) {
  const { label, field, value, disabled = false, note = null } = props;
  const canWrite = useCanWrite();
  const id = useId();
  const draft = useDraft(value, props.onCommit, props.cell);
  return (
    <>
      <Input
        value={draft.text}
        data-record={value}
        aria-label={label}
        aria-invalid={draft.error !== null}
        readOnly={!canWrite}
        disabled={disabled}
        {...(draft.error === null && note === null ? {} : { 'aria-describedby': id })}
        {...(field === undefined ? {} : { 'data-field': field })}
        {...(props.isNumber === true ? { 'data-number': true } : {})}
        {...(props.isNumber === true && draft.text.length > LONG ? { 'data-long': true } : {})}
        {...(props.isItalic === true ? { 'data-italic': true } : {})}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(props.takesFocus === true ? { ref: focusAtOnce } : {})}
        onChange={(event) => {
          draft.setText(event.target.value);
        }}
        onBlur={draft.save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.save();
          if (event.key === 'Escape' && draft.text !== value) {
            event.stopPropagation();
            draft.reset();
          }
        }}
      />
      {draft.error === null && note === null ? null : (
        <Note id={id} data-note role={draft.error === null ? undefined : 'alert'}>
          {draft.error === null ? (
            note
          ) : (
            <span>
              <Shape name="must" size={12} />
              {draft.error}
            </span>
          )}
        </Note>
      )}
    </>
  );
}
