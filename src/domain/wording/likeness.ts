/**
 * From this share on two titles are taken for one: of the words that either has, those that both have (Jaccard's
 * coefficient, 1901). It lets one word in five be missing or added.
 */
const NEAR = 0.8;
/** Titles of fewer words are alike only where all words are. */
const LEAST_WORDS = 4;
/** Most earlier titles that one is held against; a plan with more that share a rare word repeats itself plainly enough. */
const MOST_COMPARED = 40;

const SMALL = new Set(
  'a an and are as at by for from in into is of on or our out that the their this to up with'.split(
    ' ',
  ),
);

/** The words of a title that say something, each once, without endings of the plural. */
export function keyWords(title: string): readonly string[] {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']s?(?!\p{L})|\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => (/[^s]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word));
  return [...new Set(words)];
}

function share(one: ReadonlySet<string>, other: readonly string[]): number {
  const both = other.filter((word) => one.has(word)).length;
  return both / (one.size + other.length - both);
}

/** Figures tell "Phase 1" from "Phase 2". */
const figures = (words: readonly string[]): string =>
  words
    .filter((word) => /\p{N}/u.test(word))
    .toSorted()
    .join(' ');

/** Things whose titles have the same key words. */
interface Group<T> {
  readonly members: T[];
  readonly words: readonly string[];
  readonly figures: string;
  /** Where it went when it was found to be near another. */
  joined: Group<T> | null;
}

function rootOf<T>(group: Group<T>): Group<T> {
  let root = group;
  while (root.joined) root = root.joined;
  return root;
}

/** Groups by key words, whatever their order, in the order of the first thing of each; blank titles are in none. */
function sameWords<T>(things: readonly T[], wordsOf: (thing: T) => readonly string[]): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const thing of things) {
    const words = wordsOf(thing);
    if (words.length === 0) continue;
    const key = words.toSorted().join(' ');
    const group = groups.get(key);
    if (group) group.members.push(thing);
    else groups.set(key, { members: [thing], words, figures: figures(words), joined: null });
  }
  return [...groups.values()];
}

/** Puts two groups together, under the one that comes first. */
function join<T>(one: Group<T>, other: Group<T>): void {
  const [first, second] = [rootOf(one), rootOf(other)];
  if (first === second) return;
  first.members.push(...second.members);
  second.joined = first;
}

/**
 * The rarest words of a group, enough of them that two near titles have at least one in common. Words that are as rare
 * as each other stand in one order for all titles.
 */
function rarestWords(words: readonly string[], frequency: ReadonlyMap<string, number>): string[] {
  if (words.length < LEAST_WORDS) return [];
  const of = (word: string): number => frequency.get(word) ?? 0;
  return words
    .toSorted((a, b) => of(a) - of(b) || (a < b ? -1 : 1))
    .slice(0, words.length - Math.ceil(NEAR * words.length) + 1);
}

/**
 * Groups of two and more things whose titles say the same, or nearly: {@link NEAR} of their key words, and the same
 * figures. A title is held only against those that share one of its rarest words (prefix filtering: Bayardo, Ma and
 * Srikant, Scaling Up All Pairs Similarity Search, 2007), so that the cost grows with the number of titles and not with
 * its square.
 */
export function alike<T>(things: readonly T[], wordsOf: (thing: T) => readonly string[]): T[][] {
  const groups = sameWords(things, wordsOf);
  const frequency = new Map<string, number>();
  for (const { words } of groups) {
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const holders = new Map<string, Group<T>[]>();
  for (const group of groups) {
    const own = new Set(group.words);
    for (const word of rarestWords(group.words, frequency)) {
      const others = holders.get(word) ?? [];
      for (const other of others.slice(-MOST_COMPARED)) {
        if (other.figures === group.figures && share(own, other.words) >= NEAR) join(other, group);
      }
      others.push(group);
      holders.set(word, others);
    }
  }
  return groups
    .filter(({ joined, members }) => joined === null && members.length > 1)
    .map(({ members }) => members);
}
