import { styled } from '@mui/material/styles';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { token } from '../theme/tokens';

/** The column of a room that lists its parts in printed order. */
export const ListColumn = styled('div')({
  flex: 'none',
  // Words for screen readers are placed: they must scroll with the list, not make the window longer.
  position: 'relative',
  overflow: 'auto',
  padding: '12px 8px 16px',
  borderRight: `1px solid ${token('line')}`,
  background: token('canvas'),
});

/** A part in such a list, with `role="option"` and its id as `data-option`. */
export const PartOption = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 7,
  minHeight: 28,
  padding: '2px 8px',
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover': { background: token('sunken') },
  '&:focus-visible': { outlineOffset: -2 },
  '&[aria-selected="true"]': {
    background: token('tealTint'),
    color: token('teal'),
    fontWeight: 600,
  },
});

interface Walk {
  /** Ids in the order in which the list shows them. */
  readonly ids: readonly string[];
  readonly shownId: string;
  readonly onShow: (id: string) => void;
  /** Goes on to the part itself. */
  readonly onEnter: () => void;
  /** Moves the part that is shown one up or down; left out where the order stands. */
  readonly onMove?: (step: 1 | -1) => void;
}

/** The keys of a list box with one tab stop: arrows, Home and End walk and show, Alt with an arrow moves, Enter goes on. */
export function useWalk<Box extends HTMLElement>(
  walk: Walk,
): { readonly list: RefObject<Box | null>; readonly onKeyDown: (event: KeyboardEvent) => void } {
  const { ids, shownId, onShow, onEnter, onMove } = walk;
  const list = useRef<Box>(null);
  const walked = useRef(false);
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>(`[data-option="${shownId}"]`);
    option?.scrollIntoView({ block: 'nearest' });
    if (walked.current) option?.focus();
    walked.current = false;
  }, [shownId]);

  const go = (to: number): void => {
    const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (id === undefined || id === shownId) return;
    walked.current = true;
    onShow(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = ids.indexOf(shownId);
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0 && event.altKey && onMove) onMove(step);
    else if (step !== 0) go(at + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(ids.length - 1);
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { list, onKeyDown };
}
