import { copiedPage } from '../copied-page';
import { parseTsv, toTsv } from './tsv';

/**
 * Rows and columns as another program copied them. A table of a word processor comes as text in which a second paragraph
 * of a cell begins a new row; where its own table says otherwise, the table is right.
 */
export function copiedRows(clipboard: Pick<DataTransfer, 'getData'>): string {
  const text = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  // What Excel says as text is right by itself, and its page may be some megabytes.
  const rows = html.includes('office:excel') ? null : tableOf(html);
  return rows === null || rows.length === parseTsv(text).length ? text : toTsv(rows);
}

/** The cells of the one table that a copied page holds; null where it holds none, several, or text beside it. */
function tableOf(html: string): string[][] | null {
  if (!/<table/iu.test(html)) return null;
  const { body } = copiedPage(html);
  const [table, ...others] = body.querySelectorAll('table');
  if (!table || others.length > 0) return null;
  const rows = rowsOf(table);
  table.remove();
  for (const hidden of body.querySelectorAll('script')) hidden.remove();
  return rows.length > 0 && body.textContent.trim() === '' ? rows : null;
}

/** A cell over several columns or rows stands in its first one; the others are blank, as in a spreadsheet. */
function rowsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  for (const [at, { cells }] of [...table.rows].entries()) {
    const row = (rows[at] ??= []);
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column += 1;
      // A browser may take any number here: a table cannot be asked to have more cells than these.
      const wide = Math.min(cell.colSpan, MOST_COLUMNS);
      const high = Math.min(cell.rowSpan, table.rows.length - at);
      for (let down = 0; down < high; down += 1) {
        const line = (rows[at + down] ??= []);
        for (let right = 0; right < wide; right += 1) line[column + right] = '';
      }
      row[column] = textOf(cell);
      column += wide;
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

const MOST_COLUMNS = 100;

const LINE_ENDERS = 'p, li, div, br, h1, h2, h3, h4, h5, h6';

/** The paragraphs of a cell, a line each. */
function textOf(cell: HTMLTableCellElement): string {
  // Line ends within a paragraph are only how the page was written down.
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    node.textContent = (node.textContent ?? '').replaceAll(/[\s\u00A0]+/gu, ' ');
  }
  for (const element of cell.querySelectorAll(LINE_ENDERS)) element.after('\n');
  return cell.textContent
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
