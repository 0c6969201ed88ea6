import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, type ReactNode } from 'react';
import { Shape } from '../../../components/shapes';
import { useCanWrite } from '../../../session/use-session';
import { useDraft } from './use-draft';

interface PanelFieldProps {
  readonly label: string;
  /** Whether the label is for screen readers alone: in tables, whose headings say it. */
  readonly isBare?: boolean;
  /** Name by which the window asks to look here. */
  readonly field?: string;
  readonly value: string;
  /** Takes a text; answers why it cannot be taken, or null. */
  readonly onCommit: (text: string) => string | null;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly isNumber?: boolean;
  readonly isItalic?: boolean;
  readonly disabled?: boolean;
  /** What stands under the field: a hint or an offer. */
  readonly note?: ReactNode;
  /** True in a line that was just begun. */
  readonly takesFocus?: boolean;
}

const focusAtOnce = (element: HTMLElement | null): void => element?.focus();

/** A field of the panel. A text that cannot be taken stays, with the reason under it. */
export function PanelField(props: PanelFieldProps) {
  const { label, isBare = false, field, value, multiline = false, note = null } = props;
  const canWrite = useCanWrite();
  const id = useId();
  const draft = useDraft(value, props.onCommit);
  const hasNote = draft.error !== null || note !== null;
  return (
    <FormControl fullWidth error={draft.error !== null} disabled={props.disabled ?? false}>
      <InputLabel htmlFor={id} className={isBare ? 'visually-hidden' : undefined}>
        {label}
      </InputLabel>
      <OutlinedInput
        id={id}
        value={draft.text}
        multiline={multiline}
        readOnly={!canWrite}
        {...(props.takesFocus === true ? { inputRef: focusAtOnce } : {})}
        {...(multiline ? { minRows: 2, maxRows: 8 } : {})}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(hasNote ? { 'aria-describedby': `${id}-note` } : {})}
        inputProps={{
          ...(field === undefined ? {} : { 'data-field': field }),
          style: {
            ...(props.isNumber === true
              ? { textAlign: 'right', fontVariantNumeric: 'tabular-nums' }
              : {}),
            ...(props.isItalic === true ? { fontStyle: 'italic' } : {}),
            ...(isBare ? { paddingInline: 6 } : {}),
          },
        }}
        onChange={(event) => {
          draft.setText(event.target.value);
        }}
        onBlur={draft.save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !multiline) draft.save();
          if (event.key === 'Escape' && draft.text !== value) {
            event.stopPropagation();
            draft.reset();
          }
        }}
      />
      {hasNote ? (
        <FormHelperText
          id={`${id}-note`}
          component="div"
          role={draft.error === null ? undefined : 'alert'}
          sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}
        >
          {draft.error === null ? (
            note
          ) : (
            <>
              <Shape name="must" size={12} />
              {draft.error}
            </>
          )}
        </FormHelperText>
      ) : null}
    </FormControl>
  );
}
