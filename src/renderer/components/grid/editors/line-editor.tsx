import type { EditorProps } from './editor';
import { EditorBox, EditorInput, EditorProblem } from './popup';
import { useCellText, useGiven } from './use-cell-text';

/** Edits a cell's text on one line, in the cell. */
export function LineEditor(props: EditorProps) {
  const { field, text, setText, isHeld } = useCellText<HTMLInputElement>(props);
  const problem = useGiven(props, text);
  return (
    <EditorBox style={{ minWidth: props.column.getActualWidth() }}>
      <EditorInput
        ref={field}
        value={text}
        // As wide as its cell, until a problem wants more.
        size={1}
        aria-label={props.label}
        aria-invalid={problem !== null}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      {problem === null ? null : <EditorProblem problem={problem} isHeld={isHeld} />}
    </EditorBox>
  );
}
