import { fold } from './fold';

/** Longest text that can be searched for, in UTF-16 units. */
export const LONGEST_QUERY = 200;

/** What is searched for, and how closely. */
export interface Query {
  /** Plain text on one line, with the spaces that were typed. */
  readonly text: string;
  /** Capitals and accents count. */
  readonly matchCase: boolean;
  /** Only where no letter or digit goes on before or after. */
  readonly wholeWords: boolean;
}

/** A place in a text, in UTF-16 units; the end is not part of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const IN_WORD_BEFORE = /[\p{L}\p{N}\p{M}_]$/u;
const IN_WORD_AFTER = /^[\p{L}\p{N}\p{M}_]/u;

/** Whether a range begins and ends where words do; at a sign that belongs to no word, as in "A*", nothing is asked. */
function isWhole(text: string, { start, end }: Range): boolean {
  const hit = text.slice(start, end);
  const goesOn = (before: string, after: string): boolean =>
    IN_WORD_BEFORE.test(before) && IN_WORD_AFTER.test(after);
  return !goesOn(text.slice(0, start).slice(-2), hit) && !goesOn(hit, text.slice(end, end + 2));
}

/**
 * Makes the search for a query: every place in a text that it is found, from the left, none over another. A query with
 * nothing to see in it is found nowhere.
 */
export function finder({ text, matchCase, wholeWords }: Query): (text: string) => readonly Range[] {
  const wanted = fold(text, matchCase).text;
  if (wanted.trim() === '') return () => [];
  return (searched) => {
    const { text: compared, from } = fold(searched, matchCase);
    const ranges: Range[] = [];
    let at = compared.indexOf(wanted);
    while (at >= 0) {
      const range = rangeOf(searched, from, at, at + wanted.length);
      const isHit = range !== null && (!wholeWords || isWhole(searched, range));
      if (isHit) ranges.push(range);
      at = compared.indexOf(wanted, isHit ? at + wanted.length : at + 1);
    }
    return ranges;
  };
}

/** The place in the text itself; null where only a part of a character was hit. */
function rangeOf(
  text: string,
  from: readonly number[] | null,
  at: number,
  end: number,
): Range | null {
  if (from === null) return { start: at, end };
  const start = from[at] ?? 0;
  if (from[at - 1] === start || (end < from.length && from[end - 1] === from[end])) return null;
  return { start, end: from[end] ?? text.length };
}
