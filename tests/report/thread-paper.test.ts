import { expect, test } from 'vitest';
import { gapsOf } from '../../src/domain/gaps/gaps-of';
import { indicatorMatrix } from '../../src/domain/queries/link-matrix';
import { buildThreadReport, type Report, type Table } from '../../src/report';
import { textOf } from '../../src/report/cells';
import { samplePack, samplePlan } from '../support/samples';

const pack = samplePack();
const plan = samplePlan('commissioning-2008-9');
const none: ReadonlySet<string> = new Set();

const tablesOf = ({ blocks }: Report): readonly Table[] =>
  blocks.filter((block): block is Table => block.kind === 'table');
const rowsOf = ({ rows }: Table): string[][] =>
  rows.map((row) => row.map((cell) => cell.map(textOf).join(' / ')));

test('the thread as a paper has the table, the matrix by kind, and every gap, open and deliberate', () => {
  const report = buildThreadReport(plan, pack, none);
  expect(report.contents.map(({ text }) => text)).toEqual([
    'What is missing',
    'From outcomes to actions',
    'Priorities by indicators',
    'Deliberate gaps',
  ]);
  const tables = tablesOf(report);
  const gaps = gapsOf(plan, pack, none);
  const open = tables.find(({ caption }) => caption === 'Open gaps');
  expect(open?.rows).toHaveLength(gaps.filter(({ deliberate }) => deliberate === null).length);
  const kept = tables.find(({ caption }) => caption === 'Deliberate gaps');
  expect(kept?.rows).toHaveLength(plan.deliberateGaps.length);
});

test('the printed matrix says what the one on the screen says, cell by cell', () => {
  const matrix = indicatorMatrix(plan, pack);
  const printed = tablesOf(buildThreadReport(plan, pack, none)).filter(({ caption }) =>
    caption.startsWith('Priorities by '),
  );
  expect(printed.flatMap(({ columns }) => columns.slice(1).map(({ header }) => header))).toEqual(
    matrix.columns.map(({ code }) => code),
  );
  const lines = printed.map(rowsOf);
  for (const [place, { priority, cells }] of matrix.rows.entries()) {
    const letters = lines.flatMap((rows) => rows[place]?.slice(1) ?? []);
    expect([priority.code, letters]).toEqual([
      priority.code,
      matrix.columns.map(({ id }) => {
        const link = cells.get(id);
        return link === 'accountable' ? 'A' : link === 'contributes' ? 'C' : '–';
      }),
    ]);
  }
  const last = lines.flatMap((rows) => rows.at(-1)?.slice(1) ?? []);
  expect(last[matrix.columns.findIndex(({ code }) => code === 'NI 74')]).toBe('D2');
  expect(last[matrix.columns.findIndex(({ code }) => code === 'L3')]).toBe('0');
});

test('a kind with many indicators goes on in a table of its own, and widths stay', () => {
  const first = plan.indicators.find(({ kind }) => kind === 'local');
  if (!first) throw new Error('the sample has a local indicator');
  const many = Array.from({ length: 20 }, (_, n) => ({ ...first, id: `l${n}`, code: `X${n}` }));
  const printed = tablesOf(buildThreadReport({ ...plan, indicators: many }, pack, none)).filter(
    ({ caption }) => caption.startsWith('Priorities by '),
  );
  expect(printed.map(({ caption, columns }) => [caption, columns.length - 1])).toEqual([
    ['Priorities by local indicators', 16],
    ['Priorities by local indicators, continued', 4],
  ]);
  const widths = printed.map(({ columns }) =>
    Math.round(columns.reduce((sum, { share }) => sum + share, 0)),
  );
  expect(new Set(widths).size).toBe(1);
});

test('an introduction has the gaps of its commitments and documents, and no matrix', () => {
  const introduction = samplePlan('introduction-2008-9');
  const report = buildThreadReport(introduction, pack, none);
  expect(report.contents.map(({ text }) => text)).toEqual(['What is missing']);
  const [open] = tablesOf(report);
  expect(open && rowsOf(open).some(([gap]) => gap === 'Commitment taken up by no plan')).toBe(true);
});
