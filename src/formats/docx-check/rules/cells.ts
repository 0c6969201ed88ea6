import { count } from '../../../domain/in-words';
import { paragraphsIn, textOfBlocks, type DocCell } from '../../docx-read';
import type { DocRule, Found } from '../finding';
import type { PlacedTable } from '../scan';

/** A cell that says nothing; one with a picture says something. */
export function isEmptyCell({ blocks }: DocCell): boolean {
  if (textOfBlocks(blocks).trim() !== '') return false;
  return [...paragraphsIn(blocks)].every(({ drawings }) => drawings.length === 0);
}

/** Every row has every column, and something in each: otherwise those who listen lose their place. */
export const cells: DocRule = {
  code: 'cells',
  passes: () => 'No merged or empty cells',
  fails: (found) => {
    const tables = new Set(found.map(({ place }) => place)).size;
    return `Merged or empty cells in ${count(tables, 'table')}`;
  },
  find: (_, { tables }) => tables.flatMap(inTable),
};

function inTable({ table, place }: PlacedTable): Found[] {
  const all = table.rows.flatMap((row) => row.cells);
  const merged = all.filter(({ span, merge }) => span > 1 || merge !== null).length;
  const empty = all.filter((cell) => cell.merge !== 'further' && isEmptyCell(cell)).length;
  const found: Found[] = [];
  if (merged > 0) {
    found.push({
      code: 'cells-merged',
      severity: 'should',
      place,
      says: `${count(merged, 'cell')} of it ${merged === 1 ? 'is' : 'are'} merged with others.`,
      wayOut: 'In Word: Table Layout, Split cells; say in each what holds for it.',
    });
  }
  if (empty > 0) {
    found.push({
      code: 'cells-empty',
      severity: 'should',
      place,
      says: `${count(empty, 'cell')} of it ${empty === 1 ? 'is' : 'are'} empty.`,
      wayOut: 'Write what is meant: “None”, “Not applicable”, or when it will be known.',
    });
  }
  return found;
}
