import { styled } from '@mui/material/styles';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';

/** Least height of the panel: its head and three lines. */
const LEAST = 140;
/** Left to the room above it: its toolbar, the bars under it, and a few lines between. */
const ROOM_ABOVE = 300;
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

/** The height that the panel is drawn with at most: less than was asked for in a small window, or while messages stand there. */
export const MOST_HEIGHT = `max(${LEAST}px, calc(100% - ${ROOM_ABOVE}px))`;

/** The bars of the window above and below the room and the panel. */
const FRAME = 80;
const most = (): number => Math.max(LEAST, window.innerHeight - FRAME - ROOM_ABOVE);
const fitting = (height: number): number => Math.round(Math.min(most(), Math.max(LEAST, height)));
/** What is drawn of the panel, which is less than its height where there is no room for it. */
const drawn = ({ parentElement }: Element): number => parentElement?.offsetHeight ?? LEAST;

/** The upper edge of the panel: dragged, or moved with the arrow keys. */
export function Grip() {
  const session = useSession();
  const height = useSessionState((state) => state.views.checks.height);
  const from = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const set = (to: number): void => {
    session.setView('checks', { height: fitting(to) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const now = drawn(event.currentTarget);
    const to = {
      ArrowUp: now + KEY_STEP,
      ArrowDown: now - KEY_STEP,
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
        from.current = { y: event.clientY, height: drawn(event.currentTarget) };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
