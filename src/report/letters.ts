/** Advance widths of Arial's letters in thousandths of its size, by width; every other is as wide as a figure. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [222, "ijl'|"],
  [278, 'ftI!.,:;/[] '],
  [333, 'r()-'],
  [500, 'ckszvxyJ'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
];
const FIGURE = 556;
const BY_LETTER = new Map(WIDTHS.flatMap(([width, all]) => [...all].map((one) => [one, width])));

/** What a table counts a letter as, in the same thousandths; see `ACROSS` in widths.ts. */
const COUNTED = 536;

/**
 * How many letters of table text a word takes the room of: "November" nine, as it has few narrow ones. Never less than it
 * has.
 */
export function roomOf(word: string): number {
  let width = 0;
  for (const letter of word) width += BY_LETTER.get(letter) ?? FIGURE;
  return Math.max(word.length, width / COUNTED);
}
