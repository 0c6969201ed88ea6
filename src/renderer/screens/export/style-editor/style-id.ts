/** Longest id that is made of a name. */
const LONGEST = 40;

/** An id for a new style, made of its name: letters and digits with hyphens between, unlike every other. */
export function newStyleId(name: string, taken: readonly string[]): string {
  const bare = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, LONGEST);
  const base = bare === '' ? 'style' : bare;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${String(count)}`;
    if (!taken.includes(id)) return id;
  }
}
