/** A phrase in a text. */
export interface FoundPhrase {
  /** In small letters, with single spaces. */
  readonly said: string;
  /** What stands before and behind it. */
  readonly before: string;
  readonly after: string;
}

/**
 * Finds the first of the phrases of a list in a text as whole words, in any case; a space stands for any run of space, a
 * hyphen for either.
 */
export function phraseSeeker(phrases: readonly string[]): (text: string) => FoundPhrase | null {
  const parts = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll('-', '[-\\s]').replaceAll(' ', '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const [found] = match;
    return {
      said: found.replace(/\s+/gu, ' ').toLowerCase(),
      before: text.slice(0, match.index),
      after: text.slice(match.index + found.length),
    };
  };
}

/** {@link phraseSeeker} for the phrase alone. */
export function phraseFinder(phrases: readonly string[]): (text: string) => string | null {
  const seek = phraseSeeker(phrases);
  return (text) => seek(text)?.said ?? null;
}

const HISSED = /(?:ch|sh|s|x|z)$/u;
const CONSONANT_Y = /[^aeiou]y$/u;

/** What an s does at the end of a word: "plans", "classes", "policies". */
function withS(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return HISSED.test(word) ? `${word}es` : `${word}s`;
}

/** One of a thing and several: "policy", "policies". */
export function nounForms(noun: string): readonly string[] {
  return [noun, withS(noun)];
}

/** Every form of a regular verb: "promote", "promotes", "promoted", "promoting". */
export function verbForms(verb: string): readonly string[] {
  const past = CONSONANT_Y.test(verb) ? `${verb.slice(0, -1)}i` : verb.replace(/e$/u, '');
  return [verb, withS(verb), `${past}ed`, `${verb.replace(/e$/u, '')}ing`];
}
