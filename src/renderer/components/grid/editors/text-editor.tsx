import { styled } from '@mui/material/styles';
import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { countWords } from '../../../../domain/text';
import { Shape } from '../../shapes';
import type { EditorProps } from './editor';
import { EditorBox, EditorInput, EditorNote, EditorProblem } from './popup';
import { useCellText, useGiven } from './use-cell-text';

const Area = styled(EditorInput.withComponent('textarea'))({
  display: 'block',
  resize: 'none',
  overflow: 'auto',
  maxHeight: 260,
});

interface TextEditorProps extends EditorProps {
  /** Narrowest box in pixels; long texts want more room than their column has. */
  readonly minWidth?: number;
  /** Whether Alt+Enter (or Shift+Enter) may start a new line, as in a spreadsheet. */
  readonly lines?: boolean;
  readonly note?: (text: string) => ReactNode;
}

/** Edits a longer text in a box over the cell that grows with it. Enter commits. */
export function TextEditor(props: TextEditorProps) {
  const { minWidth = 0, lines = true, note } = props;
  const { field, text, setText, isHeld } = useCellText<HTMLTextAreaElement>(props);
  const problem = useGiven(props, text);
  useLayoutEffect(() => {
    if (field.current) growToFit(field.current);
  }, [field]);
  useEffect(() => {
    const area = field.current;
    if (!area || !lines) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.altKey || event.shiftKey)) return;
      // Caught at the field itself: the grid would take this Enter for the end of the edit.
      event.stopPropagation();
      event.preventDefault();
      area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
      growToFit(area);
      setText(area.value);
    };
    area.addEventListener('keydown', onKeyDown);
    return () => {
      area.removeEventListener('keydown', onKeyDown);
    };
  }, [field, lines, setText]);
  return (
    <EditorBox style={{ width: Math.max(minWidth, props.column.getActualWidth()) }}>
      <Area
        ref={field}
        value={text}
        rows={1}
        aria-label={props.label}
        aria-invalid={problem !== null}
        onChange={(event) => {
          growToFit(event.target);
          setText(lines ? event.target.value : event.target.value.replace(/\r?\n/gu, ' '));
        }}
      />
      {problem === null ? null : <EditorProblem problem={problem} isHeld={isHeld} />}
      {note ? <EditorNote aria-live="polite">{note(text)}</EditorNote> : null}
    </EditorBox>
  );
}

function growToFit(area: HTMLTextAreaElement): void {
  area.style.height = '0';
  area.style.height = `${String(area.scrollHeight)}px`;
}

/** "9 of 10 words", with a tick while it is enough and a triangle above the guide. It warns and does not block. */
export function WordsNote({ text, guide }: { readonly text: string; readonly guide: number }) {
  const words = countWords(text);
  return (
    <>
      <Shape name={words > guide ? 'should' : 'tick'} size={12} />
      {`${String(words)} of ${String(guide)} words`}
    </>
  );
}
