import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronUp, Plus } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { countByLevel } from '../../../domain/comments/counts';
import { commentsInOrder, isOpen } from '../../../domain/comments/order';
import { written } from '../../../domain/in-words';
import { shortcutText } from '../../commands/shortcuts';
import { Muted, Spacer } from '../../components/layout';
import { useIsHeld, usePlan, useSession, useSessionState } from '../../session/use-session';
import { SERIF, token, VERY_NARROW } from '../../theme/tokens';
import { CommentCard } from './comment-card';
import { LevelTabs } from './level-tabs';
import { offerComment } from './offer';
import { focusCard } from './operations';

const Column = styled('aside')({
  width: 340,
  flex: 'none',
  boxSizing: 'border-box',
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  borderLeft: `1px solid ${token('line')}`,
  background: token('canvas'),
  [VERY_NARROW]: { width: 280 },
});
const Head = styled('div')({ display: 'grid', gap: 10, padding: '12px 16px 8px' });
const List = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: '4px 16px 16px',
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  '& > *': { flex: 'none' },
});

/** Every comment on the plan in reading order: open ones by level, resolved ones on request. What else is known stands under it. */
export function CommentsColumn({ children }: { readonly children?: ReactNode }) {
  const session = useSession();
  const plan = usePlan();
  const isHeld = useIsHeld();
  const { level, showsResolved, at } = useSessionState((state) => state.views.comments);
  const all = commentsInOrder(plan);
  const open = all.filter(isOpen);
  const resolved = all.filter((comment) => !isOpen(comment));
  const shown = open.filter((comment) => level === null || comment.level === level);
  useEffect(() => {
    // Somebody came here for it: from a note in a room, or from the place of a comment on the plan itself.
    if (at !== null && document.activeElement === document.body) focusCard(at);
    // oxlint-disable-next-line react/exhaustive-deps -- only on coming into the room
  }, []);
  const Chevron = showsResolved ? ChevronUp : ChevronDown;
  return (
    <Column aria-label="Comments" data-region="panel">
      <Head>
        <div style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
          <h2 style={{ margin: 0, fontFamily: SERIF, fontSize: 16, lineHeight: '24px' }}>
            Comments
          </h2>
          <Muted style={{ whiteSpace: 'nowrap' }}>{written(open.length)} open</Muted>
          <Spacer />
          {isHeld ? (
            <Button
              title={`About the plan, or the change that is looked at (${shortcutText('Ctrl+Shift+M')})`}
              startIcon={<Plus size={16} />}
              onClick={() => {
                offerComment(session);
              }}
            >
              Comment
            </Button>
          ) : null}
        </div>
        <LevelTabs counts={countByLevel(open)} />
      </Head>
      {/* A region that scrolls must be reachable by keyboard. */}
      <List role="group" aria-label="List of comments" tabIndex={0}>
        {shown.length === 0 ? (
          <Muted>{open.length === 0 ? 'No comment is open.' : 'None of this level.'}</Muted>
        ) : null}
        {shown.map((comment) => (
          <CommentCard key={comment.id} comment={comment} />
        ))}
        {resolved.length === 0 ? null : (
          <Button
            variant="text"
            aria-expanded={showsResolved}
            endIcon={<Chevron size={14} />}
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              session.setView('comments', { showsResolved: !showsResolved });
            }}
          >
            {showsResolved ? 'Hide resolved' : `${written(resolved.length)} resolved`}
          </Button>
        )}
        {showsResolved
          ? resolved.map((comment) => <CommentCard key={comment.id} comment={comment} />)
          : null}
      </List>
      {children}
    </Column>
  );
}
