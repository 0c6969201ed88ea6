import { styled } from '@mui/material/styles';
import type { Reply } from '../../../domain/schema/plan';
import { Caption } from '../../components/layout';
import { token } from '../../theme/tokens';
import { whenEdited } from '../library/when-edited';

const List = styled('ol')({
  listStyle: 'none',
  margin: '8px 0 0',
  padding: '8px 0 0',
  borderTop: `1px solid ${token('line')}`,
  display: 'grid',
  gap: 6,
});

interface RepliesProps {
  readonly replies: readonly Reply[];
  /** Who looks at them where the comment is their own; null: it is somebody else's. */
  readonly asker: string | null;
}

/** What was answered, oldest first; that it was opened again is said as well, and that it answers what one said oneself. */
export function Replies({ replies, asker }: RepliesProps) {
  if (replies.length === 0) return null;
  const isAnswered = asker !== null && replies.at(-1)?.by !== asker;
  return (
    <List aria-label="Replies">
      {isAnswered ? (
        <li>
          <Caption style={{ color: token('teal') }}>Answers your comment</Caption>
        </li>
      ) : null}
      {replies.map(({ id, by, at, text, reopens }) => (
        <li key={id}>
          <strong style={{ fontWeight: 600 }}>{by}</strong>{' '}
          {reopens === null ? null : (
            <span style={{ color: token('ink2') }}>opened it again. </span>
          )}
          <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span> <Caption>{whenEdited(at)}</Caption>
        </li>
      ))}
    </List>
  );
}
