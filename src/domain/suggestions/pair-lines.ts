import { diffArrays } from 'diff';
import type { Passage, ReturnedText, SentLine, Signed } from './returned';
import { signatureOf, type Signature } from './signature';

/** A paragraph as it went out and as it came back: changed, added (`before` null) or taken out (`after` null). */
export interface LinePair {
  readonly before: SentLine | null;
  readonly after: Passage | null;
  readonly signature: Signature;
}

/** Texts that differ more than this are paired in their order, and not worked out. */
const MOST_EDITS = 600;
/** Share of common words from which two paragraphs are one that was reworded. */
const LEAST_ALIKE = 0.35;

const plain = (text: string): string => text.trim();

/**
 * Pairs the paragraphs that went out with those that came back, in order. What stayed word for word is paired first; what
 * lies between is paired where Word says that one became the other, or where they have enough words in common.
 */
export function pairLines(text: ReturnedText, saved: Signed): readonly LinePair[] {
  const sent = text.sent ?? text.before.map((line) => ({ text: line.text, field: 'body' }));
  const runs = diffArrays(
    sent.map((line) => plain(line.text)),
    text.after.map((line) => plain(line.text)),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { value: sent.map((line) => line.text), removed: true, added: false },
    { value: text.after.map((line) => line.text), removed: false, added: true },
  ];
  const matched: [number | null, number | null][] = [];
  let [out, back] = [0, 0];
  let [gone, come]: [number[], number[]] = [[], []];
  const flush = (): void => {
    matched.push(
      ...pairBetween(gone, come, (a, b) => likeness(sent[a], text.after[b], text.before)),
    );
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of runs) {
    if (removed) gone.push(...value.map(() => out++));
    else if (added) come.push(...value.map(() => back++));
    else {
      flush();
      for (let at = 0; at < value.length; at += 1) matched.push([out++, back++]);
    }
  }
  flush();
  return matched.map(([a, b]) => {
    const before = a === null ? null : (sent[a] ?? null);
    const after = b === null ? null : (text.after[b] ?? null);
    return { before, after, signature: signatureOf(before, after, text.before, saved) };
  });
}

/** Pairs two stretches in order so that the likeness of all pairs is greatest. */
function pairBetween(
  gone: readonly number[],
  come: readonly number[],
  like: (gone: number, come: number) => number,
): [number | null, number | null][] {
  const best = Array.from({ length: gone.length + 1 }, () =>
    Array.from({ length: come.length + 1 }, () => 0),
  );
  const at = (a: number, b: number): number => best[a]?.[b] ?? 0;
  const likes = gone.map((a) => come.map((b) => like(a, b)));
  const likeOf = (a: number, b: number): number => likes[a]?.[b] ?? 0;
  for (let a = gone.length - 1; a >= 0; a -= 1) {
    for (let b = come.length - 1; b >= 0; b -= 1) {
      const row = best[a];
      if (row) row[b] = Math.max(at(a + 1, b), at(a, b + 1), at(a + 1, b + 1) + likeOf(a, b));
    }
  }
  const pairs: [number | null, number | null][] = [];
  let [a, b] = [0, 0];
  while (a < gone.length || b < come.length) {
    const isPair =
      a < gone.length &&
      b < come.length &&
      likeOf(a, b) > 0 &&
      at(a, b) === at(a + 1, b + 1) + likeOf(a, b);
    if (isPair) pairs.push([gone[a++] ?? null, come[b++] ?? null]);
    else if (a < gone.length && (b >= come.length || at(a, b) === at(a + 1, b))) {
      pairs.push([gone[a++] ?? null, null]);
    } else pairs.push([null, come[b++] ?? null]);
  }
  return pairs;
}

/** How much two paragraphs are one: 1 and more where the document has one become the other, else by their words. */
function likeness(
  sent: SentLine | undefined,
  after: Passage | undefined,
  before: readonly Passage[],
): number {
  if (!sent || !after) return 0;
  const own = before.find(
    ({ text, from, to }) =>
      plain(text) === plain(sent.text) && from <= after.to && to >= after.from,
  );
  const share = commonWords(sent.text, after.text);
  if (own) return 1 + share;
  return share < LEAST_ALIKE ? 0 : share;
}

/** Share of the words of two texts that both have (Dice). */
function commonWords(one: string, other: string): number {
  const count = (text: string): Map<string, number> => {
    const words = new Map<string, number>();
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
    return words;
  };
  const [a, b] = [count(one), count(other)];
  let [all, both] = [0, 0];
  for (const times of [...a.values(), ...b.values()]) all += times;
  for (const [word, times] of a) both += Math.min(times, b.get(word) ?? 0);
  return all === 0 ? 0 : (2 * both) / all;
}
