import type { SimpleCommand } from '../../../domain/commands/schema';
import { indicatorFromPack } from '../../../domain/create';
import type { Pack, PackIndicator } from '../../../domain/schema/pack';
import type { Indicator, Plan } from '../../../domain/schema/plan';

/** Why an indicator of the pack cannot be added; null where it can. */
export function alreadyThere(plan: Plan, item: PackIndicator): string | null {
  if (plan.indicators.some(({ packItemId }) => packItemId === item.id)) return 'In the plan';
  // A code is printed once in a plan, whoever defined it.
  if (plan.indicators.some(({ code }) => code === item.code)) return 'Code in use';
  return null;
}

/**
 * The command that adds indicators of the pack: each stands behind those of the plan that come before it in the pack, so
 * that the plan keeps the pack's order; local ones stay behind.
 */
export function addFromPack(
  plan: Plan,
  pack: Pack,
  itemIds: ReadonlySet<string>,
  newId: () => string,
): SimpleCommand | null {
  const order = new Map(pack.indicators.map(({ id }, at) => [id, at]));
  const rank = ({ packItemId }: Indicator): number =>
    order.get(packItemId ?? '') ?? Number.POSITIVE_INFINITY;
  const list = [...plan.indicators];
  const added = new Set<Indicator>();
  for (const item of pack.indicators) {
    if (!itemIds.has(item.id) || alreadyThere(plan, item) !== null) continue;
    const record = indicatorFromPack(item, newId());
    const before = list.findLastIndex((one) => rank(one) < rank(record));
    list.splice(before + 1, 0, record);
    added.add(record);
  }
  if (added.size === 0) return null;
  const entries = [...list.entries()]
    .filter(([, record]) => added.has(record))
    .map(([at, record]) => ({ at, record }));
  return { type: 'indicator.add', entries };
}
