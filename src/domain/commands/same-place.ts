import type { Command } from './schema';

/**
 * Says whether two commands write exactly the same fields of the same record, so that the second leaves nothing of the
 * first: then doing the second alone is as good as doing both, and what takes the first back takes back both.
 */
export function writesTheSame(first: Command, second: Command): boolean {
  const place = placeOf(first);
  return place !== null && place === placeOf(second);
}

/** What a command overwrites whole, as a key; null for commands that do something else. */
function placeOf(command: Command): string | null {
  switch (command.type) {
    case 'plan.set':
    case 'covering.set':
      return JSON.stringify([command.type, fieldsOf(command.changes)]);
    case 'section.set':
    case 'action.set':
    case 'indicator.set':
    case 'gap.set':
    case 'comment.set':
      return JSON.stringify([command.type, command.id, fieldsOf(command.changes)]);
    case 'covering.answer':
    case 'covering.text':
      return JSON.stringify([command.type, command.id]);
    case 'record.set':
      return JSON.stringify([
        command.type,
        command.register,
        command.id,
        fieldsOf(command.changes),
      ]);
    case 'indicator.part':
      return JSON.stringify([
        command.type,
        command.indicatorId,
        command.partId,
        fieldsOf(command.changes),
      ]);
    case 'indicator.baseline':
    case 'indicator.actuals':
    case 'indicator.comparators':
      return JSON.stringify([command.type, command.indicatorId, command.partId]);
    case 'indicator.target':
      return JSON.stringify([command.type, command.indicatorId, command.partId, command.year]);
    default:
      return null;
  }
}

function fieldsOf(changes: object): readonly string[] {
  return Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .map(([field]) => field)
    .toSorted();
}
