/** Widths of characters of the interface's font as shares of its size, on the wide side. */
const NARROW = /[ .,:;'’|!ijl()[\]]/u;
const SLIM = /[frt-]/u;
const DIGIT = /\d/u;
const WIDE = /[mwMW%@—…]/u;
const CAPITAL = /\p{Lu}/u;
const FULL = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF]|\p{Extended_Pictographic}/u;

function share(character: string): number {
  if (NARROW.test(character)) return 0.3;
  if (SLIM.test(character)) return 0.4;
  if (DIGIT.test(character)) return 0.65;
  if (FULL.test(character)) return 1.05;
  if (WIDE.test(character)) return 0.92;
  return CAPITAL.test(character) ? 0.74 : 0.59;
}

/**
 * About how wide a text is, in pixels. It is worked out and not measured, so that labels can be placed before they are
 * drawn, and without a page; it rather says too much than too little.
 */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, character) => sum + share(character), 0) * fontSize;
}

/** A text cut to a width, with an ellipsis where something went. */
export function fitted(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
