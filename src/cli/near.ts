/** Slips that a mistyped word may hold and still be known: letters put in, left out or wrong. */
const MOST_SLIPS = 3;

/** The name that a mistyped word is nearest to; null where none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
  // A word longer than every name by more than the slips is near none, and need not be measured.
  const few = names.filter((name) => Math.abs(name.length - word.length) <= MOST_SLIPS);
  const [best] = few
    .map((name) => ({ name, slips: slipsBetween(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ slips }) => slips <= MOST_SLIPS)
    .toSorted((a, b) => a.slips - b.slips);
  return best?.name ?? null;
}

/** The edit distance of Levenshtein (1966), a row at a time. */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const kept = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
