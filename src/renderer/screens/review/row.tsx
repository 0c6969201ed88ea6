import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { token } from '../../theme/tokens';

const Line = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 16,
  padding: '9px 12px 9px 16px',
  borderBottom: `1px solid ${token('line')}`,
  background: token('surface'),
  cursor: 'default',
  '&:hover': { background: token('head') },
  '&[aria-level="1"]': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    alignItems: 'center',
    gap: 8,
    minHeight: 32,
    padding: '0 12px 0 8px',
    background: token('sunken'),
  },
  '&[aria-selected="true"]': {
    background: token('tealTint'),
    boxShadow: `inset 3px 0 0 ${token('teal')}`,
  },
  '&[aria-selected="true"] ins': { background: token('tealTint2') },
  '&:focus-visible': { outlineOffset: -2 },
});

/** What every row is told. */
export interface RowState {
  /** Its number among the rows. */
  readonly place: number;
  /** It is the one that the keyboard is at. */
  readonly isCurrent: boolean;
  readonly onStand: () => void;
}

interface RowProps {
  readonly state: RowState;
  readonly level: 1 | 2;
  readonly isOpen?: boolean;
  readonly isSeen?: boolean;
  readonly onOpen?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A line of the list, which takes the focus. */
export function Row({ state, level, isOpen, isSeen, onOpen, children }: RowProps) {
  return (
    <Line
      role="row"
      tabIndex={state.isCurrent ? 0 : -1}
      aria-level={level}
      aria-selected={state.isCurrent}
      data-row={state.place}
      {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
      {...(isSeen === true ? { 'data-seen': true } : {})}
      onFocus={state.onStand}
      onDoubleClick={onOpen}
    >
      {children}
    </Line>
  );
}
