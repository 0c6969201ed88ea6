import type { CommandOf } from '../../../../domain/commands/schema';
import type { Indicator } from '../../../../domain/schema/plan';
import { useSession } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';

/** Sets fields of an indicator as one step; answers null, as a field that took its text does. */
export function useSetIndicator(
  indicator: Indicator,
): (changes: CommandOf<'indicator.set'>['changes']) => null {
  const session = useSession();
  return (changes) => {
    session.dispatch({ type: 'indicator.set', id: indicator.id, changes });
    return null;
  };
}

/** Sets fields of a measure as one step. */
export function useSetPart({
  indicator,
  part,
}: MeasurePlace): (changes: CommandOf<'indicator.part'>['changes']) => null {
  const session = useSession();
  return (changes) => {
    const ids = { indicatorId: indicator.id, partId: part.id };
    session.dispatch({ type: 'indicator.part', ...ids, changes });
    return null;
  };
}
