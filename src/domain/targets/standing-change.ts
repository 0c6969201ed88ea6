import type { HistoryEvent } from '../history';

interface Change {
  readonly kind: 'create' | 'restore' | HistoryEvent['kind'];
}

/**
 * The change that gave a target what it is now, out of all changes of it, oldest first: what was undone counts no more,
 * what was done again does. Null where all that is known was undone.
 */
export function standingChange<T extends Change>(changes: readonly T[]): T | null {
  const standing: T[] = [];
  const undone: T[] = [];
  for (const change of changes) {
    switch (change.kind) {
      case 'undo': {
        const last = standing.pop();
        if (last) undone.push(last);
        break;
      }
      case 'redo':
        standing.push(undone.pop() ?? change);
        break;
      default:
        standing.push(change);
        undone.length = 0;
    }
  }
  return standing.at(-1) ?? null;
}
