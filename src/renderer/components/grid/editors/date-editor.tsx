import { longDate, readDate, type DayOfMonth } from '../../../../domain/dates';
import { Shape } from '../../shapes';
import type { EditorProps } from './editor';
import { EditorBox, EditorInput, EditorNote, EditorProblem } from './popup';
import { useCellText, useGiven } from './use-cell-text';

interface DateEditorProps extends EditorProps {
  /** First day of the plan's year: a day without a year falls in it. */
  readonly yearStart: string;
  /** The day that a month alone stands for; null: a month alone is no date. */
  readonly ofMonth: DayOfMonth | null;
}

/** Room in pixels for "30 September 2008" with its tick. */
const LONGEST_DATE = 176;

/** Edits a date as planners type it ("31/3", "end sept") and says how it is read. */
export function DateEditor(props: DateEditorProps) {
  const { field, text, setText, isHeld } = useCellText<HTMLInputElement>(props);
  const isBlank = text.trim() === '';
  const read = isBlank ? null : readDate(text, props.yearStart, props.ofMonth ?? undefined);
  const problem = useGiven(props, text);
  return (
    <EditorBox style={{ width: Math.max(LONGEST_DATE, props.column.getActualWidth()) }}>
      <EditorInput
        ref={field}
        value={text}
        aria-label={props.label}
        aria-invalid={problem !== null}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      {problem !== null && isHeld ? (
        <EditorProblem problem={problem} isHeld />
      ) : (
        <EditorNote aria-live="polite">
          {isBlank ? (
            'No date. 31/3 or end sept'
          ) : (
            <>
              <Shape name={read === null ? 'should' : 'tick'} size={12} />
              {read === null ? 'Not a date yet' : longDate(read)}
            </>
          )}
        </EditorNote>
      )}
    </EditorBox>
  );
}
