import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { seenKey } from '../../../domain/compare/change';
import { summary } from '../../../domain/compare/summary';
import { written } from '../../../domain/in-words';
import { EmptyState } from '../../components/layout';
import { useCanWrite, usePlan, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { CommentsColumn } from '../comments/comments-column';
import { ChangeList } from './change-list';
import { GroupChips } from './group-chips';
import { ReviewToolbar } from './review-toolbar';
import { leftChanges, reviewRows } from './rows';
import { NOW, sourceName, versionSource } from './sources';
import { StepsBar } from './steps-bar';
import { ListBar } from './suggestions/list-bar';
import { SuggestionList } from './suggestions/suggestion-list';
import { StepsTaken } from './steps-taken';
import { useReasons } from './use-reasons';
import { useReview, type Review } from './use-review';

/** The room in columns: the changes take what is left by what stands beside them. */
const Columns = styled('div')({ flex: 1, minHeight: 0, display: 'flex' });
const Changes = styled('section')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  background: token('surface'),
});
const Sum = styled('p')({
  flex: 'none',
  margin: 0,
  padding: '10px 16px',
  borderBottom: `1px solid ${token('line')}`,
  color: token('ink2'),
  maxHeight: 60,
  overflow: 'auto',
});

/** What changed between two states of a plan, or two plans, change by change. */
export function ReviewScreen() {
  const review = useReview();
  const shows = useSessionState((state) => state.views.review.shows);
  return (
    <>
      <ReviewToolbar versions={review.versions ?? []} />
      <Columns>
        <Changes aria-label={shows === 'changes' ? 'Changes' : 'Suggestions'}>
          <ListBar />
          {shows === 'suggestions' ? (
            <SuggestionList />
          ) : review.comparison === null ? (
            <NothingYet review={review} />
          ) : (
            <Compared review={review} />
          )}
        </Changes>
        <CommentsColumn>
          <StepsTaken versions={review.versions ?? []} />
        </CommentsColumn>
      </Columns>
      <StepsBar />
    </>
  );
}

function Compared({ review: { comparison, versions } }: { readonly review: Review }) {
  const session = useSession();
  const view = useSessionState((state) => state.views.review);
  const since = useSessionState((state) =>
    view.before === null ? '' : sourceName(state, versions ?? [], view.before),
  );
  const reasons = useReasons(comparison, versions);
  const changes = useMemo(() => comparison?.changes ?? [], [comparison]);
  const left = useMemo(() => leftChanges(changes, view), [changes, view]);
  const rows = useMemo(() => reviewRows(changes, view), [changes, view]);
  const seen = useMemo(() => {
    const ticked = new Set(view.seen);
    return changes.filter((change) => ticked.has(seenKey(change))).length;
  }, [changes, view.seen]);
  const untouched = changes.length === 0;
  // What was handed on for the first time is compared with itself.
  const handedOn = usePlan().review.at(-1)?.versionId ?? null;
  const isFirst =
    handedOn !== null && view.after === NOW && view.before === versionSource(handedOn);
  const progress = untouched ? '' : ` ${written(seen)} of ${written(changes.length)} seen.`;
  return (
    <>
      <Sum role="status">
        {summary(changes, since)}
        {progress}
      </Sum>
      {left.length === 0 && view.group === null ? null : <GroupChips changes={left} />}
      {rows.length > 0 ? (
        <ChangeList rows={rows} reasons={reasons} />
      ) : (
        <EmptyState title={untouched ? 'Nothing changed' : 'No changes left to show'}>
          {untouched ? (
            isFirst ? (
              <>
                <p style={{ margin: '0 0 12px' }}>
                  No earlier version was kept, so there is nothing to compare it with. Read it, and
                  comment where something is to be said.
                </p>
                <Button
                  onClick={() => {
                    session.go('narrative');
                  }}
                >
                  Read the narrative
                </Button>
              </>
            ) : null
          ) : (
            <Button
              onClick={() => {
                session.setView('review', { filter: '', group: null, hidesSeen: false });
              }}
            >
              Show all {written(changes.length)}
            </Button>
          )}
        </EmptyState>
      )}
    </>
  );
}

function NothingYet({ review: { versions } }: { readonly review: Review }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { before } = useSessionState((state) => state.views.review);
  // Until the answer is here nothing is said: it comes at once.
  if (versions === null || before !== null) return null;
  return (
    <EmptyState title="No version to compare with yet">
      <p>
        {canWrite
          ? 'A version keeps the plan as it is now. What changes after it is listed here. Or choose another plan above.'
          : 'Whoever may change the plan can keep a version of it. Choose another plan above to compare it with.'}
      </p>
      {canWrite ? (
        <Button
          onClick={() => {
            session.showDialog('versions');
          }}
        >
          Keep a version…
        </Button>
      ) : null}
    </EmptyState>
  );
}
