/** Longest id that is made of a name. */
const LONGEST = 40;

/** An id for a style, made of its name: letters and digits with hyphens between. */
export function styleIdOf(name: string): string {
  const bare = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, LONGEST);
  return bare === '' ? 'style' : bare;
}

/** The same for a new style: unlike every other. */
export function newStyleId(name: string, taken: readonly string[]): string {
  const base = styleIdOf(name);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${String(count)}`;
    if (!taken.includes(id)) return id;
  }
}
