import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Check, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { goneWords } from '../../../domain/comments/about';
import { isOpen } from '../../../domain/comments/order';
import { placeWords } from '../../../domain/comments/place-words';
import type { Comment } from '../../../domain/schema/plan';
import { Caption } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { personOf } from '../../session/person';
import { useIsHeld, usePlan, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { whenEdited } from '../library/when-edited';
import { Level } from './level';
import { goToComment, remove, reopen, replyTo, resolve, reword } from './operations';
import { Replies } from './replies';
import { SayField } from './say-field';

const Frame = styled('article')({
  border: `1px solid ${token('line')}`,
  borderRadius: 8,
  background: token('surface'),
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  '&[data-current="true"]': { borderColor: token('teal'), boxShadow: `0 0 0 1px ${token('teal')}` },
  '&[data-current="true"][data-level="must"]': {
    borderColor: token('must'),
    boxShadow: `0 0 0 1px ${token('must')}`,
  },
  '&[data-resolved="true"]': { background: token('head') },
});
const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '2px 8px',
  padding: '6px 12px',
  borderBottom: `1px solid ${token('line')}`,
  background: token('head'),
});
const Place = styled('button')({
  flex: 1,
  minWidth: 80,
  padding: 0,
  border: 0,
  borderRadius: 3,
  background: 'none',
  color: token('ink'),
  font: 'inherit',
  fontWeight: 500,
  textAlign: 'left',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
});
const Body = styled('div')({ padding: '8px 12px' });
const Quote = styled('p')({ margin: '0 0 4px', color: token('ink2') });
/** The beginning of the words; all of them stand in the text. */
const Words = styled(Quote)({
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 3,
});
const Tools = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 4px',
  marginLeft: -6,
  paddingTop: 6,
  '& .MuiButton-root': { minWidth: 0, padding: '0 6px', minHeight: 26 },
});

interface CommentCardProps {
  readonly comment: Comment;
  /** Whether the place is said: not where all comments are on the one record that is looked at. */
  readonly saysPlace?: boolean;
}

/** What somebody said of the plan, what was answered, and what can be done about it. */
export function CommentCard({ comment, saysPlace = true }: CommentCardProps) {
  const session = useSession();
  const plan = usePlan();
  const isHeld = useIsHeld();
  const isCurrent = useSessionState((state) => state.views.comments.at === comment.id);
  const isOwn = useSessionState(personOf) === comment.by;
  const [asks, setAsks] = useState<'edit' | 'reply' | null>(null);
  const { id, level, by, at, text, quote, resolved } = comment;
  const gone = goneWords(plan, comment);
  const place = placeWords(plan, comment);
  const close = (): void => {
    setAsks(null);
  };
  const card = useRef<HTMLElement>(null);
  // What has focus is in sight. To move it between the press and the release of the mouse would swallow the click.
  const isByFocus = useRef(false);
  useEffect(() => {
    if (isCurrent && !isByFocus.current) card.current?.scrollIntoView({ block: 'nearest' });
    isByFocus.current = false;
  }, [isCurrent]);
  return (
    <Frame
      ref={card}
      tabIndex={-1}
      data-comment-card={id}
      data-level={level}
      data-current={isCurrent}
      data-resolved={!isOpen(comment)}
      aria-label={`${level === 'note' ? 'Note' : `Comment, ${level}`}: ${place}`}
      onFocus={() => {
        if (isCurrent) return;
        isByFocus.current = true;
        session.setView('comments', { at: id });
      }}
    >
      <Head>
        <Level level={level} />
        {saysPlace || comment.about.kind === 'text' ? (
          <Place
            type="button"
            title="Go to it"
            onClick={() => {
              goToComment(session, comment);
            }}
          >
            {saysPlace ? place : 'In the text'}
          </Place>
        ) : (
          <span style={{ flex: 1 }}>{place.split(' › ')[1] ?? ''}</span>
        )}
        <Caption>{whenEdited(at)}</Caption>
      </Head>
      <Body>
        {quote === '' ? null : <Words title={quote}>“{quote}”</Words>}
        {gone === null ? null : (
          <Quote style={{ display: 'flex', gap: 6 }}>
            <Shape name="should" size={12} />
            {gone}
          </Quote>
        )}
        {asks === 'edit' ? (
          <SayField
            name={`edit ${id}`}
            label="Comment"
            first={text}
            button="Save"
            onSay={(words) => words === text || reword(session, comment, words)}
            onClose={close}
          />
        ) : (
          <p style={{ margin: 0, whiteSpace: 'pre-wrap' }}>{text}</p>
        )}
        <Replies replies={comment.replies} asker={isOwn ? by : null} />
        {resolved === null ? null : (
          <Caption style={{ display: 'block', paddingTop: 4 }}>
            Resolved by {resolved.by}, {whenEdited(resolved.at)}
          </Caption>
        )}
        {asks === 'reply' ? (
          <SayField
            name={`reply ${id}`}
            label="Reply"
            button="Reply"
            onSay={(words) => replyTo(session, comment, words)}
            onClose={close}
          />
        ) : null}
        <Tools>
          {!isHeld || asks !== null ? null : resolved === null ? (
            <>
              <Button
                variant="text"
                onClick={() => {
                  setAsks('reply');
                }}
              >
                Reply
              </Button>
              <Button
                variant="text"
                startIcon={<Check size={14} />}
                onClick={() => {
                  resolve(session, comment);
                }}
              >
                Resolve
              </Button>
              {isOwn ? (
                <>
                  <Button
                    variant="text"
                    onClick={() => {
                      setAsks('edit');
                    }}
                  >
                    Edit
                  </Button>
                  <Button
                    variant="text"
                    onClick={() => {
                      remove(session, comment);
                    }}
                  >
                    Delete
                  </Button>
                </>
              ) : null}
            </>
          ) : (
            <Button
              variant="text"
              startIcon={<RotateCcw size={14} />}
              onClick={() => {
                reopen(session, comment);
              }}
            >
              Reopen
            </Button>
          )}
          <span style={{ flex: 1 }} />
          <Caption style={{ color: token('ink2'), paddingLeft: 6 }}>{by}</Caption>
        </Tools>
      </Body>
    </Frame>
  );
}
