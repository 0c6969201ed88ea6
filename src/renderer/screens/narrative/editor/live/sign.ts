import type { ResolvedPos } from '@tiptap/pm/model';

/** Longest search after a sign, in characters. */
const LONGEST_SEARCH = 60;

/** Stands for a line break, a figure or a mention in the text of a paragraph. */
const LEAF = '\uFFFC';

/** What may stand right before a sign that opens the list: a space, an opening bracket or quotation mark, a dash. */
const OPENS = /[\s([{“‘"'\u2013\u2014/\uFFFC]/u;

/** A sign and what was typed after it. */
export interface SignMatch {
  readonly range: { readonly from: number; readonly to: number };
  readonly query: string;
  readonly text: string;
}

/**
 * The sign before the caret, with the search typed after it; null where there is none. A sign in the middle of a word or
 * of an address opens nothing, nor does one with a space after it.
 */
export function signBefore(char: string, at: ResolvedPos): SignMatch | null {
  const line = at.parent.textBetween(0, at.parentOffset, undefined, LEAF);
  const place = line.lastIndexOf(char);
  if (place < 0 || (place > 0 && !OPENS.test(line.charAt(place - 1)))) return null;
  const query = line.slice(place + 1);
  if (/^\s/u.test(query) || query.includes(LEAF) || query.length > LONGEST_SEARCH) return null;
  return {
    range: { from: at.start() + place, to: at.pos },
    query,
    text: char + query,
  };
}
