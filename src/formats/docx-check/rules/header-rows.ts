import { count } from '../../../domain/in-words';
import type { DocRule } from '../finding';
import type { PlacedTable } from '../scan';

/** A table of one row holds a frame or a layout: there is nothing that a header could say of other rows. */
const hasRows = ({ table }: PlacedTable): boolean => table.rows.length > 1;

/** The first row of a table says what stands in its columns, on every page and to those who listen. */
export const headerRows: DocRule = {
  code: 'header-rows',
  passes: (_, { tables }) => {
    const many = tables.filter(hasRows).length;
    return many === 0
      ? 'No table lacks a header row'
      : `Header row repeats in ${count(many, 'table')}`;
  },
  fails: (found) => `${count(found.length, 'table')} without a header row that repeats`,
  find: (_, { tables }) =>
    tables
      .filter((one) => hasRows(one) && one.table.rows[0]?.isHeader !== true)
      .map(({ place }) => ({
        code: 'header-row-missing',
        severity: 'must',
        place,
        says: 'The first row is not marked as a header row.',
        wayOut: 'In Word: put the cursor in it, then Table Layout, Repeat header rows.',
      })),
};
