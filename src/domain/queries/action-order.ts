import type { Pack } from '../schema/pack';
import type { Action } from '../schema/plan';

/** Fields that a list of actions can be ordered by. */
export type ActionSortField =
  'ref' | 'title' | 'manager' | 'start' | 'due' | 'deliverable' | 'status';

/** An order of actions. */
export interface ActionSort {
  readonly field: ActionSortField;
  readonly descending: boolean;
}

/** Reads "A9" before "A10", and capitals beside small letters. */
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Puts actions in an order; those that are blank there come last, equal ones stay in plan order. */
export function inOrder(actions: readonly Action[], sort: ActionSort, pack: Pack): Action[] {
  const places = new Map(
    pack.vocabularies.actionStatus.map((status, place) => [status.id, String(place)]),
  );
  const keyOf = (action: Action): string =>
    sort.field === 'status' ? (places.get(action.status) ?? '') : (action[sort.field] ?? '').trim();
  const sign = sort.descending ? -1 : 1;
  return actions
    .map((action) => ({ action, key: keyOf(action) }))
    .toSorted((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return sign * collator.compare(a.key, b.key);
    })
    .map(({ action }) => action);
}
