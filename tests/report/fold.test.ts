import { expect, test } from 'vitest';
import type { Cell, Table } from '../../src/report';
import { textOf } from '../../src/report/cells';
import { folded } from '../../src/report/fold';

const cell = (text: string): Cell => [[{ text }]];
const HEADERS = ['Ref', 'Risk', 'Score', 'In place', 'Next', 'Owner'];
const table = (...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  number: 1,
  caption: 'Risks',
  description: 'Risks, one a row.',
  columns: HEADERS.map((header) => ({ header, share: 1, fields: [header.toLowerCase()] })),
  rows: rows.map((row) => row.map(cell)),
});
const risks = table(
  ['R1', 'Partnerships are not ready in September', '12', 'Clusters', 'Reports', 'Commissioning'],
  ['R2', 'Money follows duties too late', '9', 'Priorities', '–', 'Finance'],
);
const said = (cells: readonly Cell[]): string[] => cells.map((one) => one.map(textOf).join(' / '));

test('a table that fits stays as it is', () => {
  expect(folded([risks], 90)).toEqual([risks]);
});

test('the last columns stand in order under the one that says most, with their names', () => {
  const [made] = folded([risks], 45);
  expect(made?.columns.map(({ header }) => header)).toEqual(HEADERS.slice(0, 4));
  expect(made?.columns[1]).toMatchObject({
    fields: ['risk'],
    under: [
      { header: 'Next', fields: ['next'] },
      { header: 'Owner', fields: ['owner'] },
    ],
  });
  expect(made?.rows.map(said)).toEqual([
    [
      'R1',
      'Partnerships are not ready in September / Next: Reports / Owner: Commissioning',
      '12',
      'Clusters',
    ],
    ['R2', 'Money follows duties too late / Owner: Finance', '9', 'Priorities'],
  ]);
});

test('some columns are always left', () => {
  expect(folded([risks], 1)[0]?.columns).toHaveLength(4);
});
