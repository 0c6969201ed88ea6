import type { EditorProps } from './editor';
import { EditorBox, EditorInput } from './popup';
import { useCellText } from './use-cell-text';

/** Edits a cell's text on one line, in the cell. */
export function LineEditor(props: EditorProps) {
  const { field, text, setText } = useCellText<HTMLInputElement>(props);
  return (
    <EditorBox style={{ width: props.column.getActualWidth() }}>
      <EditorInput
        ref={field}
        value={text}
        aria-label={props.label}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </EditorBox>
  );
}
