/** Where a text has the wanted one: 0 at its start, 1 at the start of a word, 2 inside a word; null: nowhere. */
function placeOf(text: string, wanted: string): 0 | 1 | 2 | null {
  if (text.startsWith(wanted)) return 0;
  if (!text.includes(wanted)) return null;
  const words = text.matchAll(/[\p{L}\p{N}]+/gu);
  return Array.from(words).some(({ index }) => text.startsWith(wanted, index)) ? 1 : 2;
}

/**
 * The choices that have a text in them, in whatever case; those that begin with it come first, then those with a word
 * that does: "done" means Done, and not Abandoned.
 */
export function matching<C extends { readonly text: string }>(
  choices: readonly C[],
  text: string,
): readonly C[] {
  const wanted = text.trim().toLowerCase();
  const places = new Map(choices.map((one) => [one, placeOf(one.text.toLowerCase(), wanted)]));
  const placed = (choice: C): number => places.get(choice) ?? Number.POSITIVE_INFINITY;
  return choices
    .filter((choice) => Number.isFinite(placed(choice)))
    .toSorted((a, b) => placed(a) - placed(b));
}
