import { useDeferredValue, useMemo } from 'react';
import type { Assessment } from '../../../../domain/targets/assess';
import { useOpen, useSessionState } from '../../../session/use-session';
import { asTyped, isOf } from '../as-typed';
import { assessmentOf } from '../assessment-of';
import type { MeasurePlace } from '../fields';

/** The measure as what is being typed would make it; the keys do not wait for that. */
export function useAsTyped(place: MeasurePlace): MeasurePlace {
  const { history, pack } = useOpen();
  const { plan } = history;
  const typed = useDeferredValue(
    useSessionState(({ views }) =>
      views.indicators.typed !== null && isOf(views.indicators.typed, place)
        ? views.indicators.typed
        : null,
    ),
  );
  return useMemo(() => asTyped(place, typed, { plan, pack }), [place, typed, plan, pack]);
}

/** What the figures of a measure say, with what is being typed among them; worked out once for the panel and the list. */
export function useAssessment(place: MeasurePlace): Assessment {
  const { history, pack } = useOpen();
  const { plan } = history;
  const now = useAsTyped(place);
  return useMemo(() => assessmentOf(now, { plan, pack }), [now, plan, pack]);
}
