import type { Pack } from '../schema/pack';
import type { Action, Plan } from '../schema/plan';

/** Which actions to show; what is left out shows all. */
export interface ActionFilter {
  /** Words that must all be found in the action or in the codes that it is linked to, in any case and order. */
  readonly text?: string;
  /** Accountable manager, exactly; blank: actions without one; null: everybody's. */
  readonly manager?: string | null;
  /** Only these actions. */
  readonly only?: ReadonlySet<string> | null;
}

/** Actions are immutable, so the text that a filter looks through is put together once for each. */
const texts = new WeakMap<Action, string>();

function textOf(action: Action): string {
  const known = texts.get(action);
  if (known !== undefined) return known;
  const text = [
    action.ref,
    action.title,
    action.manager,
    action.deliverable,
    action.description,
    action.contributors,
    action.partners,
    action.corporateTarget,
    action.risk,
    action.dependency,
    action.equality,
    action.progress,
    action.comment,
    action.budget.source,
    ...action.milestones.map((milestone) => milestone.text),
  ]
    .join('\n')
    .toLowerCase();
  texts.set(action, text);
  return text;
}

/** Makes the test that an action passes to be shown; null where every action passes. */
export function actionTest(
  plan: Plan,
  pack: Pack,
  filter: ActionFilter,
): ((action: Action) => boolean) | null {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  const manager = filter.manager ?? null;
  const only = filter.only ?? null;
  if (words.length === 0 && manager === null && only === null) return null;
  const codes = new Map([
    ...pack.priorities.map(({ id, code }) => [id, code.toLowerCase()] as const),
    ...plan.indicators.map(({ id, code }) => [id, code.toLowerCase()] as const),
  ]);
  const hasCode = (action: Action, word: string): boolean =>
    action.priorityIds.some((id) => codes.get(id)?.includes(word)) ||
    action.indicators.some((link) => codes.get(link.indicatorId)?.includes(word));
  return (action) =>
    (manager === null || action.manager === manager) &&
    (only === null || only.has(action.id)) &&
    words.every((word) => textOf(action).includes(word) || hasCode(action, word));
}
