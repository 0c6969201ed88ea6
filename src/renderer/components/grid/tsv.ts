/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows; a cell that holds a tab,
 * a line end or a quotation mark stands in quotation marks, with its own marks doubled.
 */

/** What a copied block holds, row by row. Rows may differ in length; a line end after the last row adds none. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = (text[at] === '"' ? readQuoted(text, at) : null) ?? readPlain(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else if (at < text.length) at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Cell {
  readonly value: string;
  /** Where the separator after the cell stands. */
  readonly end: number;
}

const isEnd = (char: string | undefined): boolean =>
  char === undefined || char === '\t' || char === '\n' || char === '\r';

function readPlain(text: string, start: number): Cell {
  let end = start;
  while (!isEnd(text[end])) end += 1;
  return { value: text.slice(start, end), end };
}

/** Null where the mark is only a character: it is never closed, or something follows the closing one. */
function readQuoted(text: string, start: number): Cell | null {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    if (text[close + 1] === '"') {
      at = close + 2;
      continue;
    }
    if (!isEnd(text[close + 1])) return null;
    const inside = text.slice(start + 1, close).replaceAll('""', '"');
    return { value: inside.replace(/\r\n?/gu, '\n'), end: close + 1 };
  }
}

/** Puts rows of cells into the form in which spreadsheets take them. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
