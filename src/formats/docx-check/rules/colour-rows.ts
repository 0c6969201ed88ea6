import { isColourfulHex } from '../../../domain/colourful';
import { capital } from '../../../domain/in-words';
import { paragraphsIn, type DocRow } from '../../docx-read';
import type { Found } from '../finding';
import { wordsOf, type PlacedTable } from '../scan';
import { isEmptyCell } from './cells';
import { rowsInWords } from './rows-in-words';
import { STATUS } from './status-words';

/** Rows that more than one of so many have a colour are banding, groups or another pattern of the table's. */
const ONE_OF = 4;

/** What sums up other rows is known by its word. */
const SUM = /\b(?:(?:sub-?)?totals?|sum|net|gross|all|overall|average|mean)\b/iu;

/**
 * The few rows of a table that one colour sets apart from end to end, where no other has any and no word says why: one
 * that is late, or new. It would rather miss one than take the look of a table for a meaning.
 */
export function shadedRows({ table: { rows }, place }: PlacedTable): Found[] {
  const heads = rows.filter(({ isHeader }, at) => at === 0 || isHeader);
  const body = [...rows.entries()].filter(([at, { isHeader }]) => at > 0 && !isHeader);
  const found = body.filter(([, { cells }]) => cells.some(({ shade }) => isColourfulHex(shade)));
  const [[, row] = []] = found;
  if (!row || found.length * ONE_OF > body.length) return [];
  const shade = row.cells[0]?.shade ?? null;
  // The colour of the header is one of the table's own.
  if (heads.some(({ cells }) => cells.some((cell) => cell.shade === shade))) return [];
  const isMeant = ([at, one]: readonly [number, DocRow]): boolean =>
    at < rows.length - 1 && one.cells.every((cell) => cell.shade === shade) && !isTold(one);
  if (!found.every(isMeant)) return [];
  const is = found.length === 1 ? 'is' : 'are';
  const named = row.cells[0];
  return [
    {
      code: 'colour-row',
      severity: 'note',
      place: { ...place, row: named ? wordsOf(named) : '' },
      says: `${capital(rowsInWords(found.map(([at]) => at)))} of the table ${is} coloured from end to end where the others are not, and no word says what that means.`,
      wayOut: 'Write what the colour means into a cell: “Late”, “New this year”; or take it off.',
    },
  ];
}

/** A row that more than its colour sets apart: a group's heading, a sum, bold type, a word for what the colour means. */
function isTold({ cells }: DocRow): boolean {
  const [first] = cells;
  if (!first || cells.length < 2) return true;
  if (cells.some((cell) => cell.span > 1 || cell.merge !== null || isEmptyCell(cell))) return true;
  if (SUM.test(wordsOf(first)) || STATUS.test(cells.map(wordsOf).join(' '))) return true;
  return [...paragraphsIn(first.blocks)].some(({ runs }) =>
    runs.some(({ text, look }) => text.trim() !== '' && look.bold === true),
  );
}
