/** What a paper says in place of a text or a table that is not there; it is of nobody, and may go without a word. */
const STANDS_IN: ReadonlySet<string> = new Set([
  'Not yet written',
  'Not yet written.',
  'Not yet named',
  'The plan has no actions.',
  'The plan has no indicators.',
]);

/** Whether words only stand in for others. */
export const standsIn = (text: string): boolean => STANDS_IN.has(text.trim());
