/** Finds phrases of a list as whole words, in any case; a space stands for any run of space, a hyphen for either. */
export function phraseFinder(phrases: readonly string[]): (text: string) => string | null {
  const parts = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll('-', '[-\\s]').replaceAll(' ', '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => {
    const match = pattern.exec(text);
    return match ? match[0].replace(/\s+/gu, ' ').toLowerCase() : null;
  };
}

/** Every form of a regular verb: "promote", "promotes", "promoted", "promoting". */
export function verbForms(verb: string): readonly string[] {
  const stem = verb.replace(/e$/u, '');
  const isHissed = /(?:ch|sh|s|x|z)$/u.test(verb);
  if (/[^aeiou]y$/u.test(verb)) {
    const bare = verb.slice(0, -1);
    return [verb, `${bare}ies`, `${bare}ied`, `${verb}ing`];
  }
  return [verb, `${verb}${isHissed ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`];
}
