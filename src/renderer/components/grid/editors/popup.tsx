import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Shape } from '../../shapes';
import { SANS, token } from '../../../theme/tokens';

/** The box of an editor that stands over its cell. */
export const EditorBox = styled('div')({
  boxSizing: 'border-box',
  background: token('raised'),
  color: token('ink'),
  border: `2px solid ${token('teal')}`,
  borderRadius: 3,
  boxShadow: token('e2'),
  fontFamily: SANS,
  fontSize: 12.5,
  lineHeight: '17px',
});

/** The writing line of an editor: as the cell, without a frame of its own. */
export const EditorInput = styled('input')({
  width: '100%',
  boxSizing: 'border-box',
  border: 'none',
  outline: 'none',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  padding: '4px 6px',
  ':focus-visible': { outline: 'none' },
});

/** What stands under the writing line: the reading of a date, the count of words. */
export const EditorNote = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  margin: '0 6px',
  padding: '3px 0',
  borderTop: `1px solid ${token('line')}`,
  fontSize: 12,
  lineHeight: '16px',
  color: token('ink2'),
  whiteSpace: 'nowrap',
});

interface EditorProblemProps {
  /** Why the cell cannot take the text, as the end of a sentence. */
  readonly problem: ReactNode;
  /** Whether somebody tried to leave with it. */
  readonly isHeld: boolean;
}

/** A sentence, which may be wider than the cell: it goes on in the next line, and never over the cells beside it. */
const PROBLEM = { whiteSpace: 'normal', maxWidth: 260 } as const;

/** What stands under the writing line while the cell cannot take the text. */
export function EditorProblem({ problem, isHeld }: EditorProblemProps) {
  return (
    <EditorNote role="status" style={PROBLEM}>
      <Shape name="must" size={12} />
      <span>
        {problem}
        {isHeld ? '. Esc leaves the cell as it was' : ''}
      </span>
    </EditorNote>
  );
}
