import type { Observation } from '../../../../domain/schema/plan';
import { periodDoubt } from '../../../../domain/targets/periods';
import { Shape } from '../../../components/shapes';

/** What stands beside a period that cannot be set beside others; null where it can. The text itself is kept. */
export function periodNote(period: Observation['period']) {
  const doubt = periodDoubt(period);
  if (doubt === null) return null;
  return (
    <span role="status">
      <Shape name="should" size={12} /> {doubt}
    </span>
  );
}
