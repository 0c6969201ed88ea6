import { ATOM } from '../runs';
import type { Range } from './query';

/** What stands round a hit, on one line. */
export interface Excerpt {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** How much is shown on either side, in UTF-16 units. */
const AROUND = 48;

const oneLine = (text: string): string => text.replaceAll(ATOM, '…').replace(/\s+/gu, ' ');

/** The words round a hit, cut between words; "…" says that there is more. */
export function excerptOf(text: string, { start, end }: Range): Excerpt {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: oneLine(from === 0 ? before : `…${before.replace(/^\S*\s(?=\S)/u, '')}`).toWellFormed(),
    hit: oneLine(text.slice(start, end)),
    after: oneLine(
      to === text.length ? after : `${after.replace(/(?<=\S)\s\S*$/u, '')}…`,
    ).toWellFormed(),
  };
}
