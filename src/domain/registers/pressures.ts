import type { Pack } from '../schema/pack';
import { createRecord } from './create';
import type { AnyRecord, RegisterRecord } from './index';

/**
 * The pressures that the pack's document names and the budget does not have yet, as lines to be added. `newId` makes the
 * ids.
 */
export function pressuresToAdd(
  budget: readonly RegisterRecord<'budget'>[],
  pack: Pack,
  newId: () => string,
): readonly AnyRecord[] {
  const have = new Set(budget.map(({ line }) => line.trim().toLowerCase()));
  return pack.pressures
    .filter(({ label }) => !have.has(label.toLowerCase()))
    .map(({ label }) => ({
      ...createRecord('budget', newId()),
      line: label,
      kind: 'pressure',
    }));
}
