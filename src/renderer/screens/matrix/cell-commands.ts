import type { Command } from '../../../domain/commands/schema';
import { unreachable } from '../../../domain/control';
import type { LinkMatrix, MatrixColumn, MatrixRow } from '../../../domain/queries/link-matrix';

/**
 * What a person wants of a cell. `strong`: accountable, or printed here. `weak`: contributes, or serves it too. `toggle`:
 * none where there is one, else the weak one.
 */
export type CellWish = 'strong' | 'weak' | 'none' | 'toggle';

/** What a key asks of a cell; null: nothing. */
export function wishOfKey(key: string): CellWish | null {
  switch (key) {
    case 'a':
    case 'A':
      return 'strong';
    case 'c':
    case 'C':
      return 'weak';
    case 'Delete':
    case 'Backspace':
      return 'none';
    case ' ':
      return 'toggle';
    default:
      return null;
  }
}

/** The command that a wish comes to; null where it is so already. */
export function cellCommand(
  by: LinkMatrix['by'],
  row: MatrixRow,
  column: MatrixColumn,
  wish: CellWish,
): Command | null {
  const link = row.cells.get(column.id);
  const wanted = wish === 'toggle' ? (link === undefined ? 'weak' : 'none') : wish;
  const priorityId = row.priority.id;
  const ids = { indicatorId: column.id, priorityId };
  const served = { actionId: column.id, priorityId };
  if (wanted === 'none') {
    if (link === undefined) return null;
    return by === 'indicators'
      ? { type: 'cut.measures', ...ids }
      : { type: 'cut.priority', ...served };
  }
  switch (by) {
    case 'indicators': {
      const role = wanted === 'strong' ? 'accountable' : 'contributes';
      return link === role ? null : { type: 'link.measures', ...ids, role };
    }
    case 'actions':
      if (wanted === 'strong') {
        return link === 'printed' ? null : { type: 'link.priority', ...served, at: 0 };
      }
      // The first that an action serves is where it is printed: another has to become that first.
      return link === undefined ? { type: 'link.priority', ...served } : null;
    default:
      return unreachable(by);
  }
}
