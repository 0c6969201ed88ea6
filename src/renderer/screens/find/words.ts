import type { FoundInLibrary } from '../../../contract/views';
import { written } from '../../../domain/in-words';
import type { Results } from './use-found';

function places(count: number): string {
  return count === 1 ? '1 place' : `${written(count)} places`;
}

function plans(count: number): string {
  return count === 1 ? '1 plan' : `${written(count)} plans`;
}

function foundWords({ total, shown, plans: found, searched, damaged }: FoundInLibrary): string {
  const first = shown < total ? `First ${written(shown)} of ` : '';
  const where = searched === 1 && damaged.length === 0 ? '' : ` in ${plans(found.length)}`;
  const unread = damaged.length === 0 ? '' : `, ${plans(damaged.length)} not read`;
  return `${first}${places(total)}${where}${unread}`;
}

/**
 * How a search stands, for the foot of the dialog: "First 200 of 1,340 places in 3 plans". Where they are to be replaced,
 * it says that the others are as well.
 */
export function statusWords({ found, isOld }: Results, isReplacing: boolean): string {
  if (isOld) return 'Searching';
  if (found === null) return '';
  if (found.total === 0 && found.damaged.length === 0) return 'Nothing found';
  const others = isReplacing && found.shown < found.total ? '; the others are replaced too' : '';
  return `${foundWords(found)}${others}`;
}
