import { showsNothing } from '../../../domain/text';
import { capital, count, nameList } from '../../../domain/in-words';
import { paragraphsIn, textOfBlocks, type DocCell, type DocRow } from '../../docx-read';
import { quote, type DocRule, type Found } from '../finding';
import { wordsOf, type PlacedTable } from '../scan';
import { rowsInWords } from './rows-in-words';

/** Most rows of a table whose empty cells are named one by one. */
const MOST_ROWS = 5;
/** Rows between two turns of other work: a few milliseconds. */
const STRIDE = 500;

/** A cell that says nothing; one with a picture says something. */
export function isEmptyCell({ blocks }: DocCell): boolean {
  if (!showsNothing(textOfBlocks(blocks))) return false;
  return [...paragraphsIn(blocks)].every(({ drawings }) => drawings.length === 0);
}

/** Every row has every column, and something in each: otherwise those who listen lose their place. */
export const cells: DocRule = {
  code: 'cells',
  passes: () => 'No merged or empty cells',
  fails: (found) => {
    const names = found.map(({ place }) => JSON.stringify([place?.trail, place?.table]));
    const tables = count(new Set(names).size, 'table');
    return found.every(({ code }) => code === 'cells-uneven')
      ? `Rows without every column in ${tables}`
      : `Merged or empty cells in ${tables}`;
  },
  *find(_, { tables }) {
    for (const one of tables) {
      yield* mergedIn(one);
      yield* unevenIn(one);
      yield null;
      yield* emptyIn(one);
      yield null;
    }
  },
};

function firstWords({ cells: [first] }: DocRow): string {
  const words = first ? wordsOf(first) : '';
  return showsNothing(words) ? '' : words;
}

function mergedIn({ table, place }: PlacedTable): Found[] {
  const isMerged = ({ span, merge }: DocCell): boolean => span > 1 || merge !== null;
  const rows = table.rows.flatMap(({ cells: all }, at) => (all.some(isMerged) ? [at] : []));
  const first = table.rows[rows[0] ?? 0];
  if (rows.length === 0 || !first) return [];
  const many = table.rows.reduce((sum, { cells: all }) => sum + all.filter(isMerged).length, 0);
  const where = rowsInWords(rows);
  return [
    {
      code: 'cells-merged',
      severity: 'should',
      place: { ...place, row: firstWords(first) },
      says: `${count(many, 'cell')} ${many === 1 ? 'is' : 'are'} merged with others, in ${where} of the table.`,
      wayOut: 'In Word: Table Layout, Split cells; say in each what holds for it.',
    },
  ];
}

/** Rows that lack a column, or have one more, without a cell that says so. */
function unevenIn({ table, place }: PlacedTable): Found[] {
  const widths = table.rows.map(({ cells: all }) => all.reduce((sum, { span }) => sum + span, 0));
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  const [[usual] = [0]] = [...times].toSorted(([, one], [, other]) => other - one);
  const uneven = table.rows.flatMap((_, at) => (widths[at] === usual ? [] : [at]));
  const [first = 0] = uneven;
  const row = table.rows[first];
  if (uneven.length === 0 || !row) return [];
  return [
    {
      code: 'cells-uneven',
      severity: 'should',
      place: { ...place, row: firstWords(row) },
      says: `${capital(rowsInWords(uneven))} of the table ${uneven.length === 1 ? 'does' : 'do'} not have the ${count(usual, 'column')} of the other rows.`,
      wayOut: 'In Word: put the missing cells in (Table Layout, Insert), or part the table in two.',
    },
  ];
}

function* emptyIn({ table, place }: PlacedTable): Generator<Found | null, void> {
  const headers = (table.rows[0]?.cells ?? []).map(wordsOf);
  const wayOut = 'Write what is meant: “None”, “Not applicable”, or when it will be known.';
  const about = { code: 'cells-empty', severity: 'should', wayOut } as const;
  let named = 0;
  let more = 0;
  for (const [at, row] of table.rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield null;
    const empty = row.cells.flatMap((cell, column) =>
      cell.merge !== 'further' && isEmptyCell(cell) ? [column] : [],
    );
    const [first] = empty;
    if (first === undefined) continue;
    if (named === MOST_ROWS) {
      more += 1;
      continue;
    }
    const isAligned = at > 0 && row.cells.length === headers.length;
    const column = isAligned ? { headers, at: first } : null;
    const names = empty.map((one) => columnName(isAligned ? headers[one] : '', one));
    named += 1;
    yield {
      ...about,
      place: { ...place, row: firstWords(row), column },
      says: `Row ${String(at + 1)} has ${empty.length === 1 ? 'an empty cell' : count(empty.length, 'empty cell')}, ${nameList(names)}.`,
    };
  }
  if (more === 0) return;
  const says = `${count(more, 'more row')} of the table ${more === 1 ? 'has' : 'have'} empty cells.`;
  yield { ...about, place, says };
}

function columnName(header: string | undefined, at: number): string {
  return header === undefined || showsNothing(header)
    ? `in column ${String(at + 1)}`
    : `under “${quote(header)}”`;
}
