import { aboutWords } from '../comments/place-words';
import type { Plan, Suggestion } from '../schema/plan';

/** Where a suggestion is about, as people read it: "A21 › Deliverable", "Staying safe › Text", "New action". */
export function suggestionName(plan: Plan, { kind, about, where, behind }: Suggestion): string {
  if (kind === 'add') {
    const before = plan.actions.find(({ id }) => id === behind)?.ref;
    return before === undefined ? 'New action' : `New action after ${before}`;
  }
  if (about === null) return where === '' ? 'The document' : where;
  const words = aboutWords(plan, about);
  return kind === 'drop' ? `${words}, deleted row` : words;
}

/** "Head of Service, 12 March 2008", or that nobody knows who. */
export function whoSuggested({ by, isTracked }: Suggestion): string {
  if (isTracked) return by;
  return by === '' ? 'not tracked' : `${by} (not tracked)`;
}
