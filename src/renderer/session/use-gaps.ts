import { useDeferredValue, useMemo } from 'react';
import type { Gap } from '../../domain/gaps/gap';
import { gapsOf } from '../../domain/gaps/gaps-of';
import { useAnswer } from './use-answer';
import { useOpen } from './use-session';

/**
 * Every gap of the open plan. They are looked for after the edit, so that what was typed is drawn without waiting; what
 * other plans take up is asked of the library when the component is shown, and until then no commitment is a gap.
 */
export function useGaps(): readonly Gap[] {
  const { planId, pack, history } = useOpen();
  const { value } = useAnswer('library.commitments', { planId });
  const elsewhere = useMemo(() => (value === null ? null : new Set(value)), [value]);
  const plan = useDeferredValue(history.plan);
  return gapsOf(plan, pack, elsewhere);
}
