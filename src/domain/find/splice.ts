import type { Range } from './query';

/** A part of a text, and what is to stand in its place. */
export interface Splice extends Range {
  readonly text: string;
}

/** A text with parts of it replaced; `splices` in order, none over another. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let next = '';
  let done = 0;
  for (const { start, end, text: put } of splices) {
    next += text.slice(done, start) + put;
    done = end;
  }
  return next + text.slice(done);
}
