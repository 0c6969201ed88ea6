import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { commentsOn, isOpen } from '../../../domain/comments/order';
import type { CommentedRecord } from '../../../domain/comments/about';
import { written } from '../../../domain/in-words';
import type { Comment } from '../../../domain/schema/plan';
import { useIsHeld, usePlan, useSession, useSessionState } from '../../session/use-session';
import { CommentCard } from './comment-card';
import { offerHere } from './offer-here';

/** How many comments on a record are open. */
export function useOpenCount(record: CommentedRecord): number {
  return commentsOn(usePlan(), record).filter(isOpen).length;
}

interface RecordCommentsProps {
  readonly record: CommentedRecord;
  /** Which of them are shown; left out: all. */
  readonly isWanted?: (comment: Comment) => boolean;
}

const always = (): boolean => true;

/** The comments on a record and on what is in it: the open ones, and the resolved ones while they are asked for. */
export function RecordComments({ record, isWanted = always }: RecordCommentsProps) {
  const session = useSession();
  const isHeld = useIsHeld();
  const showsResolved = useSessionState((state) => state.views.comments.showsResolved);
  const all = commentsOn(usePlan(), record).filter(isWanted);
  const resolved = all.filter((comment) => !isOpen(comment)).length;
  const shown = all.filter((comment) => showsResolved || isOpen(comment));
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      {shown.map((comment) => (
        <CommentCard key={comment.id} comment={comment} saysPlace={false} />
      ))}
      <div style={{ display: 'flex', gap: 8 }}>
        {isHeld ? (
          <Button
            startIcon={<Plus size={14} />}
            onClick={() => {
              offerHere(session);
            }}
          >
            Comment
          </Button>
        ) : null}
        {resolved === 0 ? null : (
          <Button
            variant="text"
            aria-expanded={showsResolved}
            onClick={() => {
              session.setView('comments', { showsResolved: !showsResolved });
            }}
          >
            {showsResolved ? 'Hide resolved' : `${written(resolved)} resolved`}
          </Button>
        )}
      </div>
    </div>
  );
}
