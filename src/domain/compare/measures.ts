import { apply } from '../commands/apply';
import { partsOf } from '../commands/parts-of';
import type { SimpleCommand } from '../commands/schema';
import type { Indicator, IndicatorPart, Plan } from '../schema/plan';
import type { Change } from './change';
import { partChanges } from './figures';
import type { Both } from './fields';
import { listChanges } from './lists';

/** Measures of an indicator that came, went, moved or changed. */
export function measureChanges(both: Both<Indicator>): readonly Change[] {
  const { before, after } = both;
  const find = (plan: Plan): Indicator | undefined =>
    plan.indicators.find(({ id }) => id === both.id);
  return listChanges<IndicatorPart>(both, {
    list: 'part',
    before: before.parts,
    after: after.parts,
    key: ({ id }) => id,
    name: 'measure',
    say: ({ label }) => label || 'Without a name',
    place: () => 'title',
    groups: { added: 'other', dropped: 'other', changed: 'other' },
    order: 'order of its measures',
    now: (plan) => find(plan)?.parts ?? null,
    set: (parts, plan) => {
      const indicator = find(plan);
      return indicator === undefined || parts.length === 0
        ? []
        : replaced(plan, { ...indicator, parts });
    },
    within: (old, now) => partChanges(both, old, now),
  });
}

/**
 * Puts an indicator in place of the one of the same id. No command changes the measures of an indicator: it is taken
 * out, and the way back of that, which brings all its links along, puts the other in.
 */
function replaced(plan: Plan, record: Indicator): readonly SimpleCommand[] {
  const removal: SimpleCommand = { type: 'indicator.remove', ids: [record.id] };
  const removed = apply(plan, removal);
  if (!removed.ok) return [];
  const { inverse } = removed.value;
  const back = inverse === null ? [] : partsOf(inverse);
  return [
    removal,
    ...back.map((command): SimpleCommand =>
      command.type === 'indicator.add'
        ? { ...command, entries: command.entries.map(({ at }) => ({ at, record })) }
        : command,
    ),
  ];
}
