import { LONGEST_QUERY, type Query } from '../domain/find/query';
import { filledLine } from '../domain/schema/common';
import type { Call } from './command';
import { usageError } from './io';

/** How closely a text is looked for. */
export const QUERY_OPTIONS = {
  case: { help: 'capitals and accents count' },
  words: { help: 'whole words only' },
} as const;

/** What a command is to look for. */
export function queryOf({ switches }: Call, text: string): Query {
  const read = filledLine.max(LONGEST_QUERY).safeParse(text);
  if (!read.success || text.includes('\n')) {
    throw usageError(`TEXT is 1 to ${String(LONGEST_QUERY)} characters on one line.`);
  }
  return { text, matchCase: switches.has('case'), wholeWords: switches.has('words') };
}
