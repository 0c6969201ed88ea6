/** The name that something is signed with: Word wants one. */
export const nameOf = (by: string): string => (by.trim() === '' ? 'Unknown' : by);

/** A moment as Word keeps it, without parts of a second. */
export const dateOf = (at: string): string => at.replace(/\.\d+/u, '');
