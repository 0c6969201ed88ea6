/** The part of the form of a covering report that holds the front sheet, beside those that the pack names. */
export const FRONT_SHEET = 'front-sheet';

/** An id of a pack as words, where only the plan is known: "key-decision" is "key decision". */
export function worded(id: string): string {
  return id.replaceAll(/[-._]+/gu, ' ');
}
