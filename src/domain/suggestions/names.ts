import { aboutFocus, recordName } from '../comments/about';
import { aboutWords } from '../comments/place-words';
import type { Focus } from '../focus';
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

/** Where what a suggestion is about is to be seen; null where it is of no place. */
export function suggestionFocus({ about, kind, behind }: Suggestion): Focus | null {
  if (kind === 'add') return behind === '' ? null : { room: 'actions', id: behind, field: null };
  return about === null ? null : aboutFocus(about);
}

/** What suggestions are listed under: the record, "New actions", or that they have no place of their own. */
export function groupName(plan: Plan, { kind, about }: Suggestion): string {
  if (kind === 'add') return 'New actions';
  if (about === null) return 'Without a place in the plan';
  return about.kind === 'plan' ? 'The plan' : (recordName(plan, about) ?? 'No longer in the plan');
}
