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
/** By the code of a letter of ASCII. */
const BY_CODE = Uint16Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return WIDTHS.find(([, letters]) => letters.includes(letter))?.[0] ?? FIGURE;
});
/** The second half of a letter beyond Unicode's first 65,536 takes no room of its own. */
const isSecondHalf = (code: number): boolean => code >= 0xdc_00 && code < 0xe0_00;

/** What a table counts a letter as, in the same thousandths; see `ACROSS` in widths.ts. */
const COUNTED = 536;

/**
 * How many letters of table text a word takes the room of: "November" nine, as it has few narrow ones. Never less than it
 * has. The word is a text or, without a copy, a part of one.
 */
export function roomOf(text: string, start = 0, end = text.length): number {
  return Math.max(end - start, widthOf(text, start, end) / COUNTED);
}

function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let place = start; place < end; place += 1) {
    const code = text.charCodeAt(place);
    width += BY_CODE[code] ?? (isSecondHalf(code) ? 0 : FIGURE);
  }
  return width;
}

/** Bold letters, of headers and of names of rows, are wider. */
export const BOLD = 1.12;

/** How wide the widest word of bold texts is, in parts of the size of its type. */
export function widestBold(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/[\s\u2013-]+/u));
  return (Math.max(0, ...words.map((word) => widthOf(word, 0, word.length))) * BOLD) / 1_000;
}
