import { useEffect, useMemo, useState } from 'react';
import type { TargetChangeView, VersionView } from '../../../contract/views';
import type { Change } from '../../../domain/compare/change';
import type { Comparison } from '../../../domain/compare/compare';
import { standingChange } from '../../../domain/targets/standing-change';
import { useOpen, useSession, useSessionState } from '../../session/use-session';
import { NOW, versionSource } from './sources';

/** Who changed a target last, and why; `why` blank: no reason was given. */
export interface Reason {
  readonly by: string;
  readonly why: string;
}

/** Measures whose journal is asked for reasons: one question each. */
const MOST_ASKED = 40;

interface Asked {
  readonly key: string;
  readonly indicatorId: string;
  readonly partId: string;
}

const isOfTarget = ({ place }: Change): boolean => place.field.startsWith('target:');

/**
 * The reasons for changes of targets, as the journal has them, by the id of the change; for what changed between two
 * states of the open plan. Asked for when the list is shown.
 */
export function useReasons(
  comparison: Comparison | null,
  versions: readonly VersionView[] | null,
): ReadonlyMap<string, Reason> {
  const session = useSession();
  const { planId } = useOpen();
  const { before, after } = useSessionState((state) => state.views.review);
  const lineOf = (source: string | null): number | null =>
    versions?.find(({ versionId }) => versionSource(versionId) === source)?.n ?? null;
  const from = lineOf(before);
  const until = after === NOW ? Number.POSITIVE_INFINITY : lineOf(after);
  const changes = useMemo(
    () => (from === null || until === null ? [] : (comparison?.changes.filter(isOfTarget) ?? [])),
    [comparison, from, until],
  );
  const asked = useMemo(() => measuresOf(changes), [changes]);
  const [histories, setHistories] = useState<ReadonlyMap<string, readonly TargetChangeView[]>>(
    new Map(),
  );
  const key = asked.map((one) => one.key).join(' ');
  useEffect(() => {
    let isCurrent = true;
    for (const { key: of, indicatorId, partId } of asked) {
      void session.bridge
        .request('target.history', { planId, indicatorId, partId })
        .then((answer) => {
          if (!isCurrent || !answer.ok) return;
          setHistories((known) => new Map(known).set(of, answer.value));
        });
    }
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key says which measures are asked for
  }, [key, planId, session]);
  return useMemo(() => {
    const reasons = new Map<string, Reason>();
    for (const { id, place } of changes) {
      const year = place.field.slice('target:'.length);
      const within = histories
        .get(`${place.id ?? ''}/${place.partId ?? ''}`)
        ?.filter((one) => one.year === year && one.n > (from ?? 0) && one.n <= (until ?? 0));
      const [newest] = within ?? [];
      if (within === undefined || newest === undefined) continue;
      // Histories come newest first. What an undo put back has the reason that it had before.
      const standing = standingChange(within.toReversed());
      reasons.set(id, { by: (standing ?? newest).by, why: standing?.why ?? '' });
    }
    return reasons;
  }, [changes, from, histories, until]);
}

function measuresOf(changes: readonly Change[]): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const { place } of changes) {
    const [indicatorId, partId] = [place.id ?? '', place.partId ?? ''];
    const key = `${indicatorId}/${partId}`;
    if (asked.size < MOST_ASKED) asked.set(key, { key, indicatorId, partId });
  }
  return [...asked.values()];
}
