import { useMemo } from 'react';
import { assessIndicator, contextOf, type Assessment } from '../../../../domain/targets/assess';
import { assert } from '../../../../domain/control';
import { useOpen } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';

/** What the figures of a measure say; worked out once for the panel and the list. */
export function useAssessment({ indicator, part }: MeasurePlace): Assessment {
  const { history, pack } = useOpen();
  const { plan } = history;
  return useMemo(() => {
    const assessment = assessIndicator(indicator, contextOf(plan, pack, indicator)).get(part.id);
    assert(assessment !== undefined, 'every measure of an indicator is assessed');
    return assessment;
  }, [plan, pack, indicator, part]);
}
