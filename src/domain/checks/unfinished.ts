/** What is to be known of a paper that was made while findings of the gravest kind are open; null where none is. */
export function unfinishedSentence(must: number): string | null {
  if (must === 0) return null;
  if (must === 1) return '1 thing must still be fixed; the paper shows it as not yet set.';
  return `${String(must)} things must still be fixed; the paper shows them as not yet set.`;
}
