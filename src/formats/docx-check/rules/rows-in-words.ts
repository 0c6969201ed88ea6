import { nameList } from '../../../domain/in-words';

/** Most rows that are counted up. */
const MOST = 5;

/** "row 2"; "rows 2, 3 and 7"; "rows 2, 3, 4, 5, 6 and 12 more". Takes places from 0, at least one. */
export function rowsInWords(rows: readonly number[]): string {
  const numbers = rows.slice(0, MOST).map((at) => String(at + 1));
  const more = rows.length - numbers.length;
  const all = more === 0 ? numbers : [...numbers, `${String(more)} more`];
  return `${rows.length === 1 ? 'row' : 'rows'} ${nameList(all)}`;
}
