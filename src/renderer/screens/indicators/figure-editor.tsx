import { styled } from '@mui/material/styles';
import { useState, type KeyboardEvent } from 'react';
import type { EditorProps } from '../../components/grid/editors/editor';
import {
  EditorBox,
  EditorInput,
  EditorNote,
  EditorProblem,
} from '../../components/grid/editors/popup';
import { useCellText, useGiven } from '../../components/grid/editors/use-cell-text';
import { Shape } from '../../components/shapes';
import { token } from '../../theme/tokens';
import type { Result } from '../../../domain/result';
import type { CellReading } from './fields';
import { useTyping, type MeasureCell } from './use-typing';

const Reading = styled('span')({
  padding: '0 4px',
  borderRadius: 3,
  border: '1px solid transparent',
  '&[data-chosen="true"]': {
    borderColor: token('teal'),
    background: token('tealTint'),
    fontWeight: 600,
  },
});

interface FigureEditorProps extends EditorProps {
  /** Reads what is typed; null where the cell is gone. */
  readonly read: (text: string) => Result<CellReading, string> | null;
  /** Whose verdict follows what is typed. */
  readonly cell: MeasureCell | null;
}

/**
 * Edits a figure in its cell. What is no figure is refused beside the cell and the editor stays open; where a percentage
 * may be meant a hundred times larger, the arrow keys choose between the two readings.
 */
export function FigureEditor(props: FigureEditorProps) {
  const { before, cell, column, read, report } = props;
  const { field, text, setText, isHeld } = useCellText<HTMLInputElement>(props);
  const [isMeant, setMeant] = useState(false);
  const reading = read(text);
  const problem = useGiven(props, text);
  const doubt = reading?.ok === true ? reading.value.doubt : null;
  const given = isMeant ? (doubt?.text ?? text) : text;
  useTyping(cell, given === before ? null : given);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (doubt !== null && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      event.stopPropagation();
      setMeant(!isMeant);
      // With its sign a figure leaves no doubt.
      report(isMeant ? doubt.taken : doubt.text);
    }
  };
  return (
    <EditorBox style={{ minWidth: column.getActualWidth() }}>
      <EditorInput
        ref={field}
        value={text}
        // As wide as its cell, until a note wants more.
        size={1}
        aria-label={props.label}
        aria-invalid={problem !== null}
        style={column.getColId() === 'baseline' ? {} : { textAlign: 'right' }}
        onChange={(event) => {
          setText(event.target.value);
          setMeant(false);
        }}
        onKeyDown={onKeyDown}
      />
      {problem === null ? null : <EditorProblem problem={problem} isHeld={isHeld} />}
      {doubt === null ? null : (
        <EditorNote role="status">
          <Shape name="should" size={12} />
          <span>
            <Reading data-chosen={isMeant}>{doubt.meant}</Reading> or{' '}
            <Reading data-chosen={!isMeant}>{doubt.taken}</Reading>?{' '}
            <kbd aria-label="arrow down">↓</kbd> changes
          </span>
        </EditorNote>
      )}
    </EditorBox>
  );
}
