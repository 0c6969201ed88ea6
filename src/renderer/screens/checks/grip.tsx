import { styled } from '@mui/material/styles';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';

/** Least height of the panel: its head and three lines. */
const LEAST = 140;
/** Left to the room above it. */
const ROOM_ABOVE = 220;
const KEY_STEP = 24;

const Bar = styled('div')({
  position: 'absolute',
  top: -4,
  left: 0,
  right: 0,
  height: 8,
  zIndex: 2,
  cursor: 'ns-resize',
  touchAction: 'none',
  '&:hover::after, &:focus-visible::after': {
    content: '""',
    position: 'absolute',
    top: 2,
    left: 0,
    right: 0,
    height: 3,
    background: token('teal'),
  },
  '&:focus-visible': { outline: 'none' },
});

const most = (): number => Math.max(LEAST, window.innerHeight - ROOM_ABOVE);
const fitting = (height: number): number => Math.round(Math.min(most(), Math.max(LEAST, height)));

/** The upper edge of the panel: dragged, or moved with the arrow keys. */
export function Grip() {
  const session = useSession();
  const height = useSessionState((state) => state.views.checks.height);
  const from = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const set = (to: number): void => {
    session.setView('checks', { height: fitting(to) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowUp: height + KEY_STEP,
      ArrowDown: height - KEY_STEP,
      Home: LEAST,
      End: most(),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (from.current) set(from.current.height + from.current.y - event.clientY);
  };
  const end = (): void => {
    from.current = null;
  };
  return (
    <Bar
      role="separator"
      tabIndex={0}
      aria-label="Height of the checks"
      aria-orientation="horizontal"
      aria-valuenow={height}
      aria-valuemin={LEAST}
      aria-valuemax={most()}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { y: event.clientY, height };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
