import type { LibraryView } from '../../contract/views';
import { check } from '../../domain/checks/check';
import { takenUpElsewhere } from '../../domain/checks/elsewhere';
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

const elsewhere = new WeakMap<LibraryView, Map<string, Elsewhere>>();

/** What other plans of the library take up, as it was last listed: the same value for the same list. */
export function elsewhereOf({ id, packId }: Plan, library: LibraryView | null): Elsewhere {
  if (library === null) return null;
  const byPlan = elsewhere.get(library) ?? new Map<string, Elsewhere>();
  elsewhere.set(library, byPlan);
  const key = `${id} ${packId}`;
  const taken = byPlan.has(key)
    ? (byPlan.get(key) ?? null)
    : takenUpElsewhere({ id, packId }, library);
  byPlan.set(key, taken);
  return taken;
}
