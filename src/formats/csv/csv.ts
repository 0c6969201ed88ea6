import Papa from 'papaparse';

/** A cell of a table. */
export type Cell = string | number;

/**
 * Rows as a CSV file that a spreadsheet opens: comma, CRLF, quotes where needed. A text that begins like a formula gets an
 * apostrophe before it, so that opening the file runs nothing.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: true },
  );
  return `${text}\r\n`;
}
