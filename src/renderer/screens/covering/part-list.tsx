import { styled } from '@mui/material/styles';
import { RoomTitle } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { ListColumn, PartOption, useWalk } from '../../components/side-list';
import { token } from '../../theme/tokens';
import type { PartEntry } from './report';

const Option = styled(PartOption)({
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
  const ids = entries.map(({ id }) => id);
  const { list, onKeyDown } = useWalk<HTMLDivElement>({ ids, shownId, onShow, onEnter });
  return (
    <ListColumn style={{ width: 264 }}>
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
            data-option={id}
            onClick={() => {
              onShow(id);
            }}
          >
            <Shape name={shape} />
            <span className="title">{title}</span> <span className="word">{word}</span>
          </Option>
        ))}
      </div>
    </ListColumn>
  );
}
