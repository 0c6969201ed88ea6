/** What the steps of migration do with values of which nothing is known yet. */

/** An object whose fields may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record with the fields that it lacks; anything else as it is, for the schema to complain of. */
export function withFields(value: unknown, missing: Fields): unknown {
  return isRecord(value) ? { ...missing, ...value } : value;
}

/** A list with each of its items brought up to date; anything else as it is. */
export function each(value: unknown, update: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(update) : value;
}

/** A record with some of its fields brought up to date, where it has them. */
export function within(
  value: unknown,
  updates: Readonly<Record<string, (field: unknown) => unknown>>,
) {
  if (!isRecord(value)) return value;
  const next: Record<string, unknown> = { ...value };
  for (const [name, update] of Object.entries(updates)) {
    if (Object.hasOwn(value, name)) next[name] = update(value[name]);
  }
  return next;
}
