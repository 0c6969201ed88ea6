import { shiftYear, startOf } from '../financial-year';
import type { Pack } from '../schema/pack';

/** Lists that were counted on, by their pack and the year of the plan: the same list each time. */
const counted = new WeakMap<Pack, Map<string, readonly string[]>>();

/**
 * The years that a plan of a year sets targets for. A pack names those of its own year; a plan of another year, which was
 * begun from one of that year, has as many, counted on from its own.
 */
export function targetYearsOf(pack: Pack, year: string): readonly string[] {
  const by = startOf(year) - startOf(pack.year);
  if (by === 0) return pack.targetYears;
  const known = counted.get(pack) ?? new Map<string, readonly string[]>();
  counted.set(pack, known);
  const years = known.get(year) ?? pack.targetYears.map((one) => shiftYear(one, by));
  known.set(year, years);
  return years;
}
