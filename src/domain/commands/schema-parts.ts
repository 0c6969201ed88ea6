import { z } from 'zod';
import { id } from '../schema/common';

/** Position in a collection, counted from 0. */
export const position = z.int().min(0);

/** Records to put in, each at its place in the collection as it will be; places ascend. */
export function entries<T extends z.ZodType>(record: T) {
  return z.array(z.strictObject({ at: position, record })).min(1);
}
/** Ids of records of one list. */
export const ids = z.array(id).min(1);
/** Where a record goes: its place once it is there. */
export const move = { id, to: position };

/** A command by its name, with what it does in words for docs/COMMANDS.md. */
export function command<T extends string, F extends z.ZodRawShape>(
  type: T,
  does: string,
  fields: F,
) {
  return z.strictObject({ type: z.literal(type), ...fields }).describe(does);
}
