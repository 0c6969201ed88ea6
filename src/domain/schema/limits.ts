/** Limits and names of the layouts, apart from the schemas so that a window can use them without loading those. */

/** What a plan file calls itself. */
export const PLAN_FORMAT = 'golden-thread/plan';
/** Newest plan layout that this build reads and writes; older ones are migrated (see migrations.ts). */
export const PLAN_SCHEMA = 8;

/**
 * Longest single text that a plan holds, in UTF-16 units. Larger pastes are refused with a sentence; a section of a
 * business plan runs to a few thousand characters.
 */
export const LONGEST_TEXT = 200_000;

/** Longest title, name or label, in UTF-16 units. */
export const LONGEST_LINE = 2_000;

/** Longest texts of a house style, in UTF-16 units: `edge` is one end of a header or footer. */
export const LONGEST_IN_STYLE = {
  name: 80,
  word: 200,
  about: 300,
  edge: 300,
  classification: 80,
  watermark: 30,
} as const;

/** How deep lists may nest; Word's own list styles end at nine, a committee's patience well before. */
export const LIST_DEPTH = 4;

/** Most commands that one step may hold: a paste of 5,000 rows and room to spare. */
export const LONGEST_BATCH = 20_000;
