import { isColourfulHex } from '../../../domain/colourful';
import { count } from '../../../domain/in-words';
import type { DocCell, DocTable } from '../../docx-read';
import type { Found } from '../finding';
import { wordsOf, type PlacedTable } from '../scan';
import { isEmptyCell } from './cells';
import { rowsInWords } from './rows-in-words';

/** Colours of cells that no words of theirs say: of empty cells, and of figures and codes among others of their kind. */
export function shadedCells({ table, place }: PlacedTable): Found[] {
  const finding = (
    isMeant: (cell: DocCell, row: number, column: number) => boolean,
    severity: Found['severity'],
    rest: string,
  ): Found[] => {
    const rows: number[] = [];
    let many = 0;
    for (const [at, { cells }] of table.rows.entries()) {
      const found = cells.filter((cell, column) => isMeant(cell, at, column)).length;
      many += found;
      if (found > 0) rows.push(at);
    }
    if (many === 0) return [];
    const [first = 0] = rows;
    const named = table.rows[first]?.cells[0];
    return [
      {
        code: 'colour-cell',
        severity,
        place: { ...place, row: named ? wordsOf(named) : '' },
        says: `${count(many, 'cell')} ${many === 1 ? 'has' : 'have'} a colour and ${rest}, in ${rowsInWords(rows)} of the table.`,
        wayOut: 'Write what the colour means into the cell: “Red”, “On target”.',
      },
    ];
  };
  const isEmpty = (cell: DocCell): boolean => isColourfulHex(cell.shade) && isEmptyCell(cell);
  const varied = variedColumns(table);
  return [
    ...finding(isEmpty, 'must', 'no words'),
    ...finding(
      (cell, row, column) => isFigure(cell) && varied.has(column) && isSetApart(table, row, column),
      'should',
      'no word that says what it means',
    ),
  ];
}

/** A word, or the letter by which red, amber and green are known. */
const WORD = /\p{L}{3}|^\s*[RAGB]\s*$/u;

const isFigure = (cell: DocCell): boolean =>
  isColourfulHex(cell.shade) && !isEmptyCell(cell) && !WORD.test(wordsOf(cell));

/** The columns that have more than one shade under the header. */
function variedColumns({ rows }: DocTable): ReadonlySet<number> {
  const shades: (string | null)[] = [];
  const varied = new Set<number>();
  for (const [row, { cells, isHeader }] of rows.entries()) {
    if (row === 0 || isHeader) continue;
    for (const [column, { shade }] of cells.entries()) {
      if (column in shades && shades[column] !== shade) varied.add(column);
      shades[column] = shade;
    }
  }
  return varied;
}

/** A row that is shaded from end to end says nothing by it, as a column does not; a header does not either. */
function isSetApart({ rows }: DocTable, row: number, column: number): boolean {
  const { cells = [], isHeader = true } = rows[row] ?? {};
  if (row === 0 || isHeader) return false;
  const shade = cells[column]?.shade;
  return cells.some((one) => one.shade !== shade);
}
