import type { Severity } from '../schema/common';

/** How grave a comment is stands in front of its words in Word, which has no place for it. */
const LEVELS: Readonly<Record<Severity, string>> = {
  must: 'Must',
  should: 'Should',
  note: 'Note',
};

/** "Must: give the reason". */
export function withLevel(level: Severity, text: string): string {
  return `${LEVELS[level]}: ${text}`;
}

/** The level that words begin with and the words behind it; without one it is what somebody should look at. */
export function readLevel(text: string): { readonly level: Severity; readonly text: string } {
  const match = /^\s*(must|should|note)\s*:\s*(.*)$/isu.exec(text);
  const [, word = '', rest = ''] = match ?? [];
  const level = (['must', 'should', 'note'] as const).find((one) => one === word.toLowerCase());
  return level === undefined || rest.trim() === ''
    ? { level: 'should', text }
    : { level, text: rest };
}
