import { useDeferredValue } from 'react';
import type { Gap } from '../../domain/gaps/gap';
import { gapsOf } from '../../domain/gaps/gaps-of';
import { useOpen } from './use-session';

/**
 * Every gap of the open plan. They are looked for after the edit, so that what was typed is drawn without waiting; until
 * the library has said what other plans take up, no commitment is a gap.
 */
export function useGaps(): readonly Gap[] {
  const { pack, history, elsewhere } = useDeferredValue(useOpen());
  return gapsOf(history.plan, pack, elsewhere);
}
