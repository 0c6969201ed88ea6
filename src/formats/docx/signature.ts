/** Longest name that a file may be signed with (the Open XML validator holds w:author to 255 characters). */
const LONGEST_NAME = 255;

/** The name that something is signed with: Word wants one, and takes no longer one than 255 characters. */
export function nameOf(by: string): string {
  if (by.trim() === '') return 'Unknown';
  return by.length <= LONGEST_NAME
    ? by
    : by.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, '');
}

/** A moment as Word keeps it, without parts of a second. */
export const dateOf = (at: string): string => at.replace(/\.\d+/u, '');
