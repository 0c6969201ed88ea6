/**
 * Texts as they are compared in a search. What a keyboard writes plainly and a word processor writes finely is alike:
 * quotes, apostrophes, dashes, hyphens and spaces. Marks that nobody sees (soft hyphens, zero-width spaces) do not count.
 */

/** A text ready to be compared, and the way back to the places in the text that it was made from. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`, the start of the character that it came from; null where the places are the same. */
  readonly from: readonly number[] | null;
}

const FAMILIES: readonly (readonly [plain: string, others: string])[] = [
  ["'", '‘’‚‛′ʼ`´'],
  ['"', '“”„‟″'],
  ['-', '‐‑‒–—―−'],
  [
    ' ',
    '\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
  ],
];

/** The plain character for each that counts as the same. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

const UNSEEN = '\u00AD\u200B\u2060\uFEFF';
/** A character with the marks and unseen signs that follow it. */
const CHARACTERS = new RegExp(`[^\\p{M}${UNSEEN}][\\p{M}${UNSEEN}]*|[\\p{M}${UNSEEN}]+`, 'gu');
/** Those of them that are not simply one ASCII sign. */
const ODD = new RegExp(`[^][\\p{M}${UNSEEN}]+|[^\\0-\\x7F]|\\t`, 'gu');
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');

/** The plain form of a character that counts as the same, or the character itself. */
export function plainForm(character: string): string {
  return PLAIN.get(character) ?? character;
}

function plainCharacter(character: string, matchCase: boolean): string {
  const seen = character.replace(ALL_UNSEEN, '');
  const alike = PLAIN.get(seen);
  if (alike !== undefined) return alike;
  return matchCase ? seen.normalize('NFC') : seen.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Makes a text ready to be compared; without `matchCase`, capitals and accents do not count either. */
export function fold(text: string, matchCase: boolean): Folded {
  let isEven = true;
  const plain = text.replace(ODD, (character) => {
    const folded = plainCharacter(character, matchCase);
    if (folded.length !== character.length) isEven = false;
    return folded;
  });
  const compared = matchCase ? plain : plain.toLowerCase();
  if (isEven && compared.length === text.length) return { text: compared, from: null };
  return foldApart(text, matchCase);
}

/** The same for a text whose places shift, one character after the other. */
function foldApart(text: string, matchCase: boolean): Folded {
  const from: number[] = [];
  let compared = '';
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    const plain = plainCharacter(character, matchCase);
    const folded = matchCase ? plain : plain.toLowerCase();
    for (let unit = 0; unit < folded.length; unit += 1) from.push(index);
    compared += folded;
  }
  return { text: compared, from };
}
