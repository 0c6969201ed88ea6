import { styled } from '@mui/material/styles';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { RoomTitle } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { token } from '../../theme/tokens';
import type { PartEntry } from './report';

const Side = styled('div')({
  width: 264,
  flex: 'none',
  overflow: 'auto',
  padding: '12px 8px 16px',
  borderRight: `1px solid ${token('line')}`,
  background: token('canvas'),
});

const Option = styled('div')({
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
  '& > .title': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& > .word': { color: token('ink2'), fontWeight: 400, fontSize: 12, whiteSpace: 'nowrap' },
});

interface PartListProps {
  readonly entries: readonly PartEntry[];
  readonly shownId: string;
  readonly onShow: (id: string) => void;
  /** Goes on to the part itself. */
  readonly onEnter: () => void;
}

/** The parts of the covering report in printed order. One tab stop: arrows walk, Enter goes on to the part. */
export function PartList({ entries, shownId, onShow, onEnter }: PartListProps) {
  const list = useRef<HTMLDivElement>(null);
  const walked = useRef(false);
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>(`[data-part="${shownId}"]`);
    option?.scrollIntoView({ block: 'nearest' });
    if (walked.current) option?.focus();
    walked.current = false;
  }, [shownId]);

  const walk = (to: number): void => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, to))];
    if (entry === undefined || entry.id === shownId) return;
    walked.current = true;
    onShow(entry.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = entries.findIndex(({ id }) => id === shownId);
    if (event.key === 'ArrowUp') walk(at - 1);
    else if (event.key === 'ArrowDown') walk(at + 1);
    else if (event.key === 'Home') walk(0);
    else if (event.key === 'End') walk(entries.length - 1);
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Side>
      <RoomTitle style={{ padding: '0 0 6px 8px' }}>Covering report</RoomTitle>
      <div
        ref={list}
        role="listbox"
        aria-label="Parts of the covering report"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {entries.map(({ id, title, shape, word }) => (
          <Option
            key={id}
            role="option"
            aria-selected={id === shownId}
            tabIndex={id === shownId ? 0 : -1}
            title={title}
            data-part={id}
            onClick={() => {
              onShow(id);
            }}
          >
            <Shape name={shape} />
            <span className="title">{title}</span> <span className="word">{word}</span>
          </Option>
        ))}
      </div>
    </Side>
  );
}
