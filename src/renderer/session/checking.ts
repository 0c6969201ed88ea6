import { check } from '../../domain/checks/check';
import type { Finding } from '../../domain/checks/finding';
import { ruleSettings } from '../../domain/checks/programme';
import type { Elsewhere } from '../../domain/checks/rule';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';

/** What the checks said of a plan. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** When they ran, as a moment in UTC. */
  readonly at: string;
  /** How many rules are on. */
  readonly rules: number;
}

interface Known {
  readonly pack: Pack;
  readonly elsewhere: Elsewhere;
  readonly checked: Checked;
}

const known = new WeakMap<Plan, Known>();

/** Checks a plan, once: everybody who asks of the same plan gets the same answer. */
export function checked(plan: Plan, pack: Pack, elsewhere: Elsewhere): Checked {
  const before = known.get(plan);
  if (before?.pack === pack && before.elsewhere === elsewhere) return before.checked;
  const now: Checked = {
    findings: check(plan, pack, { elsewhere }),
    at: new Date().toISOString(),
    rules: ruleSettings(plan.kind, pack).filter(({ isOn }) => isOn).length,
  };
  known.set(plan, { pack, elsewhere, checked: now });
  return now;
}
