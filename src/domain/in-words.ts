/** Most names that a sentence of a finding lists before it says how many more there are. */
const MOST_NAMES = 6;
/** The same for names with titles, which are longer. */
const MOST_TITLES = 4;

const numbers = new Intl.NumberFormat('en-GB');

/** "1,173": a number of things as it is written for people, wherever it stands. */
export function written(number: number): string {
  return numbers.format(number);
}

/** "1 action", "1,173 actions"; an irregular plural is given. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${written(number)} ${number === 1 ? noun : plural}`;
}

/** "2.5 full-time equivalents", as staff are counted. */
export function staffInWords(fte: number): string {
  return `${String(fte)} full-time equivalent${fte === 1 ? '' : 's'}`;
}

/** "NI 92, NI 99 and NI 100"; a long list ends "and 12 more". */
export function nameList(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${written(rest)} more`] : shown;
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** "A26 Agree a protocol; A29 Open three centres"; a long list ends "; and 12 more". */
export function titleList(titles: readonly string[]): string {
  const shown = titles.length > MOST_TITLES ? titles.slice(0, MOST_TITLES) : titles;
  const rest = titles.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${written(rest)} more`] : [])].join('; ');
}

/** Most names that stand beside a finding. */
const MOST_PLACES = 4;

/** "A26, A29" beside a finding, where there is little room; a long list ends "and 12 more". */
export function whereList(names: readonly string[]): string {
  const shown = names.length > MOST_PLACES ? names.slice(0, MOST_PLACES - 1) : names;
  const rest = names.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${written(rest)} more` : ''}`;
}

/** A text as the beginning of a sentence. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A text as the end of a sentence: with one full stop, be it inside quotation marks. */
export function sentence(text: string): string {
  return /[.!?][”’)]?$/u.test(text) ? text : `${text}.`;
}

/** A label inside a sentence: "grade band"; "FTE" stays. */
export function lowered(label: string): string {
  return label.replace(/^[A-Z](?![A-Z])/u, (letter) => letter.toLowerCase());
}
