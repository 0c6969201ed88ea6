import { ok, type Result } from '../result';
import type { Role } from '../schema/common';
import type { Action, Indicator, Plan } from '../schema/plan';
import type { Outcome } from './applied';
import { change } from './collection';
import { refuse, type Refusal } from './refusal';
import type { CommandOf, SimpleCommand } from './schema';

/** Links are kept once, on the record that points: action to priority, indicator, commitment, document; indicator to priority. */

type Listed = 'priorityIds' | 'commitmentIds' | 'documentIds';

/** Puts an id into a list at a place (default: the end; one that is there moves only where a place is given). */
function placed(list: readonly string[], id: string, at: number | undefined): readonly string[] {
  const from = list.indexOf(id);
  if (from >= 0 && at === undefined) return list;
  const others = from >= 0 ? list.toSpliced(from, 1) : list;
  return others.toSpliced(Math.min(at ?? others.length, others.length), 0, id);
}

function changeAction(
  plan: Plan,
  actionId: string,
  update: (action: Action) => Result<Action, Refusal>,
  undo: (before: Action) => SimpleCommand,
): Outcome {
  const next = change(plan.actions, actionId, 'action', update);
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, actions: next.value.list },
    inverse: [undo(next.value.before)],
  });
}

/** Links an action to an item of the pack; undone by bringing the old list back. */
export function linkItem(
  plan: Plan,
  actionId: string,
  field: Listed,
  id: string,
  at: number | undefined,
): Outcome {
  return changeAction(
    plan,
    actionId,
    (action) => ok({ ...action, [field]: placed(action[field], id, at) }),
    (before) => ({ type: 'action.set', id: actionId, changes: { [field]: before[field] } }),
  );
}

/** Cuts a link of an action to an item of the pack. */
export function cutItem(plan: Plan, actionId: string, field: Listed, id: string): Outcome {
  return changeAction(
    plan,
    actionId,
    (action) =>
      action[field].includes(id)
        ? ok({ ...action, [field]: action[field].filter((other) => other !== id) })
        : refuse('notLinked', `from ${action.ref} to ${id}`),
    (before) => ({ type: 'action.set', id: actionId, changes: { [field]: before[field] } }),
  );
}

/** A list of links with one more, or with another role on one that is there. */
function linked<T extends { readonly role: Role }>(
  links: readonly T[],
  link: T,
  isSame: (other: T) => boolean,
  at: number | undefined,
): readonly T[] {
  const from = links.findIndex(isSame);
  if (from >= 0) return links.with(from, link);
  return links.toSpliced(Math.min(at ?? links.length, links.length), 0, link);
}

export function linkIndicator(plan: Plan, command: CommandOf<'link.indicator'>): Outcome {
  const { actionId, indicatorId, role, at } = command;
  if (!plan.indicators.some((indicator) => indicator.id === indicatorId)) {
    return refuse('unknownIndicator', indicatorId);
  }
  return changeAction(
    plan,
    actionId,
    (action) =>
      ok({
        ...action,
        indicators: linked(
          action.indicators,
          { indicatorId, role },
          (other) => other.indicatorId === indicatorId,
          at,
        ),
      }),
    (before) => ({
      type: 'action.set',
      id: actionId,
      changes: { indicators: before.indicators },
    }),
  );
}

export function cutIndicator(plan: Plan, command: CommandOf<'cut.indicator'>): Outcome {
  const { actionId, indicatorId } = command;
  return changeAction(
    plan,
    actionId,
    (action) => {
      const indicators = action.indicators.filter((link) => link.indicatorId !== indicatorId);
      return indicators.length === action.indicators.length
        ? refuse('notLinked', `from ${action.ref} to ${indicatorId}`)
        : ok({ ...action, indicators });
    },
    (before) => ({
      type: 'action.set',
      id: actionId,
      changes: { indicators: before.indicators },
    }),
  );
}

function changeMeasures(
  plan: Plan,
  indicatorId: string,
  update: (indicator: Indicator) => Result<Indicator, Refusal>,
): Outcome {
  const next = change(plan.indicators, indicatorId, 'indicator', update);
  if (!next.ok) return next;
  const { priorities } = next.value.before;
  return ok({
    plan: { ...plan, indicators: next.value.list },
    inverse: [{ type: 'indicator.set', id: indicatorId, changes: { priorities } }],
  });
}

export function linkMeasures(plan: Plan, command: CommandOf<'link.measures'>): Outcome {
  const { indicatorId, priorityId, role, at } = command;
  return changeMeasures(plan, indicatorId, (indicator) =>
    ok({
      ...indicator,
      priorities: linked(
        indicator.priorities,
        { priorityId, role },
        (other) => other.priorityId === priorityId,
        at,
      ),
    }),
  );
}

export function cutMeasures(plan: Plan, command: CommandOf<'cut.measures'>): Outcome {
  const { indicatorId, priorityId } = command;
  return changeMeasures(plan, indicatorId, (indicator) => {
    const priorities = indicator.priorities.filter((link) => link.priorityId !== priorityId);
    return priorities.length === indicator.priorities.length
      ? refuse('notLinked', `from ${indicator.code} to ${priorityId}`)
      : ok({ ...indicator, priorities });
  });
}
