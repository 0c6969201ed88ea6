import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { FoundInLibrary } from '../../../contract/views';
import { findInPlan } from '../../../domain/find/find';
import type { Query } from '../../../domain/find/query';
import type { FindView } from '../../session/state';
import { useSession, useSessionState } from '../../session/use-session';

/** Most places that are listed; all are counted. */
const MOST_LISTED = 200;
/** How long typing must rest before the library is searched, in milliseconds. */
const REST_MS = 150;

/** What was found so far; `isOld` while a newer search is under way. */
export interface Results {
  readonly found: FoundInLibrary | null;
  readonly isOld: boolean;
}

/** What is found for the search as it stands: in the open plan at once, in the library when typing rests. */
export function useFound({ text, matchCase, wholeWords, scope }: FindView): Results {
  const query = useMemo(() => ({ text, matchCase, wholeWords }), [text, matchCase, wholeWords]);
  const inPlan = useFoundInPlan(scope === 'plan' ? query : null);
  const inLibrary = useFoundInLibrary(scope === 'library' ? query : null);
  return scope === 'plan' ? inPlan : inLibrary;
}

function useFoundInPlan(query: Query | null): Results {
  const open = useSessionState((state) => state.open);
  const plan = open?.history.plan;
  // In a plan of thousands of actions a search takes longer than a key.
  const asked = useDeferredValue(query);
  const found = useMemo((): FoundInLibrary | null => {
    if (plan === undefined || asked === null || asked.text.trim() === '') return null;
    const { hits, total } = findInPlan(plan, asked, MOST_LISTED);
    const { division, year, status } = plan.header;
    const own = { planId: plan.id, kind: plan.kind, division, year, status, editedAt: null };
    const plans = total === 0 ? [] : [{ ...own, hits, total }];
    return { plans, total, shown: hits.length, searched: 1, damaged: [] };
  }, [plan, asked]);
  return { found, isOld: asked !== query };
}

function useFoundInLibrary(query: Query | null): Results {
  const session = useSession();
  const [answer, setAnswer] = useState<{
    readonly to: Query;
    readonly found: FoundInLibrary;
  } | null>(null);
  const isBlank = query === null || query.text.trim() === '';
  useEffect(() => {
    if (query === null || isBlank) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      const args = { ...query, most: MOST_LISTED };
      void session.bridge.request('library.find', args).then((result) => {
        if (!isCurrent) return;
        if (result.ok) setAnswer({ to: query, found: result.value });
        else session.fail(result.error);
      });
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [session, query, isBlank]);
  if (isBlank) return { found: null, isOld: false };
  return { found: answer?.found ?? null, isOld: answer?.to !== query };
}
