import { diffArrays } from 'diff';
import { likeness as wordsAlike } from './likeness';
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

/** Stretches with more pairs than this are paired in their order, as looking for what is alike would take too long. */
const MOST_PAIRS = 250_000;

const trimmed = (text: string): string => text.trim();

/**
 * Pairs the paragraphs that went out with those that came back, in order. What stayed word for word is paired first; what
 * lies between is paired where Word says that one became the other, or where they have enough words in common.
 */
export function pairLines(
  text: ReturnedText,
  saved: Signed,
  plain: (text: string) => string = trimmed,
): readonly LinePair[] {
  const sent =
    text.sent ??
    text.before.map((line) => ({ text: line.text, field: 'body', about: null, label: '' }));
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
  if (gone.length * come.length > MOST_PAIRS) {
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => [
      gone[at] ?? null,
      come[at] ?? null,
    ]);
  }
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
      trimmed(text) === trimmed(sent.text) && from <= after.to && to >= after.from,
  );
  const share = wordsAlike(sent.text, after.text);
  if (own) return 1 + share;
  return share < LEAST_ALIKE ? 0 : share;
}
