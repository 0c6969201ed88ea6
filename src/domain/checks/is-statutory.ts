import type { Gap } from '../gaps/gap';
import type { Indicator, Plan } from '../schema/plan';

const statutory = new WeakMap<readonly Indicator[], ReadonlySet<string>>();

/** Whether a gap is about a statutory indicator of the plan. */
export function isStatutory({ about }: Gap, { indicators }: Plan): boolean {
  const ids =
    statutory.get(indicators) ??
    new Set(indicators.flatMap(({ id, kind }) => (kind === 'statutory' ? [id] : [])));
  statutory.set(indicators, ids);
  return ids.has(about);
}
