/**
 * Stands right after a figure that was made up for a sample, on paper. A letter in square brackets, and not a dagger or a
 * star, as screen readers say it; a space that does not break, so that it stays with its figure.
 * Source: Government Analysis Function, "Symbols in tables: definitions and help".
 */
export const MADE_UP_MARK = '\u00A0[i]';

/** The mark where a figure was made up, and nothing where it was not. */
export function madeUpMark(isMadeUp: boolean): string {
  return isMadeUp ? MADE_UP_MARK : '';
}
