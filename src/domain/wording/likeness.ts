/**
 * From this share on two texts are taken for one: of the words that either has, those that both have (Jaccard's
 * coefficient, 1901). It lets one word in five be missing or added.
 */
const NEAR = 0.8;
/** Texts of fewer words are alike only where all words are. */
const LEAST_WORDS = 4;

/** Words that say nothing; "s" is what an apostrophe leaves of "children's". */
const SMALL = new Set(
  'a all an and any are as at by each every for from in into is of on or our out s that the their this to up with'.split(
    ' ',
  ),
);
// oxlint-disable-next-line no-control-regex -- the first 128 characters, among which letters are quickly told
const PLAIN = /^[\u0000-\u007F]*$/u;

function wordsOf(text: string): readonly string[] {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small.match(/[a-z0-9]+/gu) ?? [];
  return (
    small
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words of a text that say something, each once, in small letters, without endings of the plural. */
export function keyWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of wordsOf(text)) {
    if (SMALL.has(word)) continue;
    const isPlural = word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
    words.add(isPlural ? word.slice(0, -1) : word);
  }
  return words;
}

/** A text, ready to be held against others. */
export interface Likeness {
  readonly words: ReadonlySet<string>;
  /** The same for texts of the same words, whatever their order. */
  readonly key: string;
  /**
   * Under which it is looked up. Two near texts have at least one of these in common: each takes so many of its words, in
   * one order for all texts, that the others cannot be {@link NEAR} of both (prefix filtering: Bayardo, Ma and Srikant,
   * Scaling Up All Pairs Similarity Search, 2007). Long words come first, as fewer texts share them. Figures go with
   * each, since they tell "Phase 1" from "Phase 2".
   */
  readonly marks: readonly string[];
}

/** Makes a text ready; null for one without a word. */
export function likenessOf(text: string): Likeness | null {
  const words = keyWords(text);
  if (words.size === 0) return null;
  const ordered = [...words].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const figures = /\d/u.test(text) ? ordered.filter((word) => /\d/u.test(word)).join(' ') : '';
  const marked = words.size < LEAST_WORDS ? 0 : words.size - Math.ceil(NEAR * words.size) + 1;
  return {
    words,
    key: ordered.join(' '),
    marks: ordered.slice(0, marked).map((word) => `${word} ${figures}`),
  };
}

/** Whether two texts are taken for one by their key words. */
export function isNear(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (fewer.size < NEAR * more.size) return false;
  let both = 0;
  for (const word of fewer) if (more.has(word)) both += 1;
  return both >= NEAR * (fewer.size + more.size - both);
}
