import { ok } from '../result';
import type { Plan } from '../schema/plan';
import type { Outcome } from './applied';
import { change, insert, takeOut } from './collection';
import type { CommandOf } from './schema';

/** What readers changed in Word, and what became of it. */

export function addSuggestions(plan: Plan, command: CommandOf<'suggestion.add'>): Outcome {
  const next = insert(plan.suggestions, command.entries, 'suggestion');
  if (!next.ok) return next;
  const ids = command.entries.map(({ record }) => record.id);
  return ok({
    plan: { ...plan, suggestions: next.value },
    inverse: [{ type: 'suggestion.remove', ids }],
  });
}

export function removeSuggestions(plan: Plan, command: CommandOf<'suggestion.remove'>): Outcome {
  const next = takeOut(plan.suggestions, command.ids, 'suggestion');
  if (!next.ok) return next;
  const { left, taken } = next.value;
  return ok({
    plan: { ...plan, suggestions: left },
    inverse: [{ type: 'suggestion.add', entries: taken }],
  });
}

export function decideSuggestion(plan: Plan, command: CommandOf<'suggestion.decide'>): Outcome {
  const { id, decided } = command;
  const next = change(plan.suggestions, id, 'suggestion', (one) => ok({ ...one, decided }));
  if (!next.ok) return next;
  const { list, before } = next.value;
  return ok({
    plan: { ...plan, suggestions: list },
    inverse: [{ type: 'suggestion.decide', id, decided: before.decided }],
  });
}
