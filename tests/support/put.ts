/** A place in plain data. */
export type Path = readonly (string | number)[];

/** A copy of plain data with another value at a place; `undefined` takes the place away. */
export function put(value: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? put(item, rest, to) : item));
  }
  const next = new Map<string, unknown>(Object.entries(value ?? {}));
  const inside = put(next.get(String(step)), rest, to);
  if (inside === undefined) next.delete(String(step));
  else next.set(String(step), inside);
  return Object.fromEntries(next);
}

/** Every place in plain data, the whole first. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const isList = Array.isArray(value);
  return [
    path,
    ...Object.entries(value).flatMap(([key, child]) =>
      placesIn(child, [...path, isList ? Number(key) : key]),
    ),
  ];
}
