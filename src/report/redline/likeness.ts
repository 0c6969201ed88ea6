import { textOf } from '../cells';
import type { Runs } from '../model';

/** Share of common words from which two paragraphs are one that was reworded. */
const LEAST = 0.35;

function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** How much of the words of two texts is the same (Dice), from 0 to 1; 0 where it is too little for one to be the other. */
export function likenessOf(before: Runs, after: Runs): number {
  const [old, now] = [wordsOf(textOf(before)), wordsOf(textOf(after))];
  const count = (words: ReadonlyMap<string, number>): number =>
    [...words.values()].reduce((sum, times) => sum + times, 0);
  const all = count(old) + count(now);
  if (all === 0) return 0;
  let common = 0;
  for (const [word, times] of old) common += Math.min(times, now.get(word) ?? 0);
  const share = (2 * common) / all;
  return share < LEAST ? 0 : share;
}
