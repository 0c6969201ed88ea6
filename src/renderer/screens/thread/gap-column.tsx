import { styled } from '@mui/material/styles';
import { Suspense } from 'react';
import { token } from '../../theme/tokens';
import { GapList } from './views';

const Column = styled('aside')({
  width: 272,
  flex: 'none',
  boxSizing: 'border-box',
  overflow: 'auto',
  padding: '14px 16px 16px',
  background: token('canvas'),
  borderLeft: `1px solid ${token('line')}`,
  '& .gt-ways': { gap: 6 },
  '& .gt-ways button': { height: 26, padding: '0 8px', fontSize: 12 },
  '&.gt-over': {
    position: 'absolute',
    right: 0,
    top: 0,
    bottom: 0,
    zIndex: 5,
    boxShadow: token('e2'),
  },
});

interface GapColumnProps {
  /** Lies over the thread where the window has no room beside it. */
  readonly isOver: boolean;
}

/** The gaps beside the thread. */
export function GapColumn({ isOver }: GapColumnProps) {
  return (
    <Column
      data-region="side"
      aria-label="Gaps"
      className={isOver ? 'gt-over' : ''}
      // A region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <Suspense fallback={null}>
        <GapList />
      </Suspense>
    </Column>
  );
}
