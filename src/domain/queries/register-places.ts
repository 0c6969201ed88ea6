import { recordsOf, REGISTER_KEYS, type RegisterKey } from '../registers/index';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { perPlan } from './per-plan';
import { templateOf, wishesFor } from './template';

/** Where the registers of a plan stand in its paper. */
export interface RegisterPlaces {
  /** The registers under the text of a section, by its id; sections without are left out. */
  readonly bySection: ReadonlyMap<string, readonly RegisterKey[]>;
  /** Registers for which the plan has no section. */
  readonly unplaced: readonly RegisterKey[];
}

/** Each register stands under the first section of the plan whose template says so. */
export const registerPlaces: (plan: Plan, pack: Pack) => RegisterPlaces = perPlan((plan, pack) => {
  const template = templateOf(plan, pack);
  const left = new Set<RegisterKey>(REGISTER_KEYS);
  const bySection = new Map<string, readonly RegisterKey[]>();
  for (const section of plan.sections) {
    const own = (wishesFor(section, template)?.registers ?? []).filter((key) => left.delete(key));
    if (own.length > 0) bySection.set(section.id, own);
  }
  return { bySection, unplaced: [...left] };
});

/**
 * The registers that a plan is asked for: those that its template has a place for, and any that it has records in; all of
 * them where the template says nothing of registers.
 */
export function wantedRegisters(plan: Plan, pack: Pack): readonly RegisterKey[] {
  const { unplaced } = registerPlaces(plan, pack);
  if (unplaced.length === REGISTER_KEYS.length) return REGISTER_KEYS;
  const without = new Set(unplaced);
  return REGISTER_KEYS.filter((key) => !without.has(key) || recordsOf(plan, key).length > 0);
}
