/** What was asked for at the start: the folder after `--library`, among the words that Chromium adds of its own. */
export function libraryAsked(words: readonly string[]): string | null {
  const at = words.indexOf('--library');
  if (at >= 0) return words[at + 1] ?? null;
  const joined = words.find((word) => word.startsWith('--library='));
  return joined === undefined ? null : joined.slice('--library='.length);
}
