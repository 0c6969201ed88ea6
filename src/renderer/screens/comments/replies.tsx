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

/** What was answered, oldest first; that it was opened again is said as well. */
export function Replies({ replies }: { readonly replies: readonly Reply[] }) {
  if (replies.length === 0) return null;
  return (
    <List aria-label="Replies">
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
