import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import type { ChangeView } from '../../../contract/views';
import { Muted, Spacer } from '../../components/layout';
import { useAnswer } from '../../session/use-answer';
import { useOpen, usePlan, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { showSince, versionBefore } from '../review/sources';
import { CardHead, OverviewCard, PlainList } from './parts';
import { changeTime, changeWords, recentChanges } from './recent-changes';

const Row = styled('li')({
  display: 'flex',
  gap: 12,
  padding: '3px 0',
  '& time': {
    width: 56,
    flex: 'none',
    color: token('ink2'),
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Typing in one place makes many lines of the journal and one of this list. */
const LINES = 100;

/** What was changed last, by whom and when, as the journal has it. */
export function ChangesCard() {
  const session = useSession();
  const { planId, save } = useOpen();
  const person = useSessionState((state) => state.start?.settings.person ?? '');
  const [lines, setLines] = useState<readonly ChangeView[] | null>(null);
  const [now, setNow] = useState(() => new Date());
  const savedAt = save.kind === 'saved' ? save.at : save.kind;
  useEffect(() => {
    let isCurrent = savedAt !== 'saving';
    if (isCurrent) {
      void session.bridge.request('plan.changes', { planId, limit: LINES }).then((answer) => {
        if (!isCurrent || !answer.ok) return;
        setLines(answer.value);
        setNow(new Date());
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [planId, savedAt, session]);
  const { value: versions } = useAnswer('version.list', { planId });
  const newest = versionBefore(usePlan(), versions);
  const changes = recentChanges(lines ?? []);
  return (
    <OverviewCard aria-label="Recent changes" data-card="changes">
      <CardHead>
        <h2>Recent changes</h2>
        <Spacer />
        {newest === undefined ? null : (
          <Button
            variant="text"
            onClick={() => {
              showSince(session, newest.versionId);
            }}
          >
            All changes since {newest.name}
          </Button>
        )}
      </CardHead>
      {lines !== null && changes.length === 0 ? <Muted>Nothing was changed yet.</Muted> : null}
      <PlainList>
        {changes.map((change) => (
          <Row key={change.n}>
            <time dateTime={change.at}>{changeTime(change.at, now)}</time>
            <span style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <strong style={{ fontWeight: 600 }}>
                {change.by === person ? 'You' : change.by}
              </strong>
              {' · '}
              {changeWords(change)}
            </span>
          </Row>
        ))}
      </PlainList>
    </OverviewCard>
  );
}
