/**
 * The one way in which a document becomes text: keys sorted, two spaces, a final newline. The same value gives the same
 * bytes on every machine, so files can be compared and hashed, and a person can read them.
 */
export function serialise(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/** The same on one line, for journals and hashes. */
export function serialiseLine(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const source = value as Record<string, unknown>;
  const target: Record<string, unknown> = {};
  for (const key of Object.keys(source).toSorted()) {
    if (source[key] !== undefined) target[key] = sorted(source[key]);
  }
  return target;
}
