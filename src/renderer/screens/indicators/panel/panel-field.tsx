import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, type ReactNode } from 'react';
import { Shape } from '../../../components/shapes';
import { useCanWrite } from '../../../session/use-session';
import type { MeasureCell } from '../use-typing';
import { useDraft } from './use-draft';

interface PanelFieldProps {
  readonly label: string;
  /** Name by which the window asks to look here. */
  readonly field?: string;
  readonly value: string;
  /** The cell of a measure whose verdict follows what is typed. */
  readonly cell?: MeasureCell;
  /** Takes a text; answers why it cannot be taken, or null. */
  readonly onCommit: (text: string) => string | null;
  readonly multiline?: boolean;
  /** One line that may be long: it wraps, and Enter saves it. */
  readonly isLine?: boolean;
  readonly placeholder?: string;
  readonly isItalic?: boolean;
  /** What stands under the field: a hint or an offer. */
  readonly note?: ReactNode;
}

/** A field of the panel. A text that cannot be taken stays, with the reason under it. */
export function PanelField(props: PanelFieldProps) {
  const { label, field, value, multiline = false, isLine = !multiline, note = null } = props;
  const canWrite = useCanWrite();
  const id = useId();
  const draft = useDraft(value, props.onCommit, props.cell);
  const hasNote = draft.error !== null || note !== null;
  return (
    <FormControl fullWidth error={draft.error !== null}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <OutlinedInput
        id={id}
        value={draft.text}
        multiline={multiline}
        readOnly={!canWrite}
        {...(multiline ? { minRows: 2, maxRows: 8 } : {})}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(hasNote ? { 'aria-describedby': `${id}-note` } : {})}
        inputProps={{
          'data-record': value,
          ...(field === undefined ? {} : { 'data-field': field }),
          ...(props.isItalic === true ? { style: { fontStyle: 'italic' } } : {}),
        }}
        onChange={(event) => {
          draft.setText(event.target.value);
        }}
        onBlur={draft.save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isLine) {
            event.preventDefault();
            draft.save();
          }
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
