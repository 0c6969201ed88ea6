import { LONGEST_LINE, LONGEST_TEXT } from '../schema/limits';
import { cleanLine, cleanText } from '../text';

/** Text of other people's files made fit for a plan. */

/** A text of any length. */
export const fitText = (text: string): string =>
  cleanText(text).slice(0, LONGEST_TEXT).toWellFormed();

/** A name or a place on one line. */
export const fitLine = (text: string): string =>
  cleanLine(text).slice(0, LONGEST_LINE).toWellFormed();

/** The name of somebody who must have one. */
export const fitName = (by: string): string => fitLine(by) || 'Unknown';

/** A moment as Word writes it, with or without its zone, as a plan has it; another one where it is none. */
export function fitMoment(at: string, otherwise: string): string {
  const bare = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?/u.exec(at)?.[0];
  if (bare === undefined) return otherwise;
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/u.exec(at)?.[0] ?? 'Z';
  const time = Date.parse(`${bare}${zone}`);
  return Number.isNaN(time) ? otherwise : new Date(time).toISOString();
}
