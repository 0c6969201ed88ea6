import { styled } from '@mui/material/styles';
import { written } from '../../../domain/in-words';
import { Caption } from '../../components/layout';
import { token } from '../../theme/tokens';
import type { DrawnHeading } from './draw-pages';

const List = styled('ol')({
  listStyle: 'none',
  margin: 0,
  padding: 16,
  overflow: 'auto',
  flex: 1,
  minHeight: 0,
});
const Line = styled('button')({
  all: 'unset',
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'baseline',
  gap: 16,
  width: '100%',
  maxWidth: 720,
  padding: '5px 8px',
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover': { background: token('sunken') },
  '&:focus-visible': { outline: `2px solid ${token('teal')}` },
});

interface ContentsListProps {
  readonly headings: readonly DrawnHeading[];
  readonly onGo: (heading: DrawnHeading) => void;
}

/** The headings of a drawn paper, each of which leads to its page. */
export function ContentsList({ headings, onGo }: ContentsListProps) {
  return (
    <List aria-label="Contents of the paper">
      {headings.map((heading, at) => (
        // Headings may be alike, and their order is what they are told apart by.
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <li key={at}>
          <Line
            type="button"
            style={{
              paddingLeft: 8 + Math.max(0, heading.level - 1) * 20,
              fontWeight: heading.level < 2 ? 600 : 400,
            }}
            onClick={() => {
              onGo(heading);
            }}
          >
            <span style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{heading.text}</span>
            <Caption style={{ flex: 'none' }}>Page {written(heading.page)}</Caption>
          </Line>
        </li>
      ))}
    </List>
  );
}
