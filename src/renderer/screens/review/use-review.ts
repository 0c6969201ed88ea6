import { useEffect, useMemo } from 'react';
import type { VersionView } from '../../../contract/views';
import type { Comparison } from '../../../domain/compare/compare';
import { useAnswer } from '../../session/use-answer';
import { useOpen, usePlan, useSession, useSessionState } from '../../session/use-session';
import { comparisonOf } from './rows';
import { load, versionBefore, versionSource } from './sources';

/** What the room shows: the versions to choose from, and the comparison of what is chosen. */
export interface Review {
  /** Null until they are known. */
  readonly versions: readonly VersionView[] | null;
  /** Null until both plans were read, or while nothing is chosen. */
  readonly comparison: Comparison | null;
}

/** Asks for what the room needs: versions, the chosen plans, what was seen. */
export function useReview(): Review {
  const session = useSession();
  const { planId } = useOpen();
  const plan = usePlan();
  const { value: versions, reload } = useAnswer('version.list', { planId });
  const { before, after } = useSessionState((state) => state.views.review);
  const hasDialog = useSessionState(({ dialog }) => dialog === 'versions');
  useEffect(() => {
    // A version may have been kept in the dialog.
    if (!hasDialog) reload();
    // oxlint-disable-next-line react/exhaustive-deps -- reload is another function each time and says nothing of the dialog
  }, [hasDialog]);
  // A step takes its version with it, which is there once the step is saved.
  const taken = useSessionState(({ open }) =>
    open?.save.kind === 'saved' ? open.history.plan.review.length : null,
  );
  useEffect(() => {
    if (taken !== null && taken > 0) reload();
    // oxlint-disable-next-line react/exhaustive-deps -- as above
  }, [taken]);
  const newest = versionBefore(plan, versions)?.versionId;
  useEffect(() => {
    if (before === null && newest !== undefined) {
      session.setView('review', { before: versionSource(newest) });
    }
  }, [before, newest, session]);
  useEffect(() => {
    if (before !== null) void load(session, before, 'before');
    void load(session, after, 'after');
  }, [before, after, session]);
  useEffect(() => {
    void session.bridge.request('seen.list', { planId }).then((answer) => {
      if (answer.ok && session.state.open?.planId === planId) {
        session.setView('review', { seen: answer.value });
      }
    });
  }, [planId, session]);
  const comparison = useSessionState(comparisonOf);
  return useMemo(() => ({ versions, comparison }), [versions, comparison]);
}
