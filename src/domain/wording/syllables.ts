import { syllable } from 'syllable';

const counted = new Map<string, number>();
/** A plan uses a few thousand words; a text made to be different each time must not grow without end. */
const MOST_KEPT = 20_000;

/** Syllables of one word as it is spoken; a figure, and a word without vowels, counts as one. */
export function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, syllable(word));
  if (counted.size >= MOST_KEPT) counted.clear();
  counted.set(word, count);
  return count;
}
