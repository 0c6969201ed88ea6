import { describe, expect, test } from 'vitest';
import { PLAIN_WISHES, type PaperWishes } from '../../src/domain/paper-options';
import { buildPaper, buildReport, textOf, type Report, type Table } from '../../src/report';
import { leastLetters } from '../../src/report/widths';
import { makePack, makePlan } from '../support/plan-factory';

const pack = makePack();
const plan = makePlan({ actions: 9 });
const report = (wishes: Partial<PaperWishes>): Report =>
  buildReport(plan, pack, 'hidden', { ...PLAIN_WISHES, ...wishes });
const tables = ({ blocks }: Report): Table[] => blocks.filter((block) => block.kind === 'table');
const actionTables = (paper: Report): Table[] =>
  tables(paper).filter(({ columns }) => columns[1]?.header === 'Key action');

describe('a paper on portrait pages', () => {
  const paper = report({ landscape: false });

  test('never turns, and begins a page where an appendix does', () => {
    const pages = paper.blocks.flatMap((block, place) =>
      block.kind === 'page' ? [{ block, next: paper.blocks[place + 1] }] : [],
    );
    expect(pages.length).toBeGreaterThan(0);
    for (const { block, next } of pages) {
      expect(block.orientation).toBe('portrait');
      expect(next).toMatchObject({ kind: 'heading', numbering: 'appendix' });
    }
  });

  test('says the same as on landscape ones', () => {
    // A column that had no room stands under another with its name, where it says anything.
    const wide = tables(report({}));
    const words = ({ blocks }: Report) => {
      let place = 0;
      return blocks.flatMap((block): readonly unknown[] => {
        if (block.kind === 'page') return [];
        if (block.kind !== 'table') return [block];
        const headers = (wide[place] ?? block).columns.map(({ header }) => header);
        place += 1;
        const strip = (text: string): string =>
          headers.reduce((rest, header) => rest.replace(`${header}: `, ''), text);
        return [
          block.rows.map((row) =>
            row
              .flat()
              .map((runs) => strip(textOf(runs)))
              .filter((text) => text !== '–')
              .toSorted(),
          ),
        ];
      });
    };
    expect(words(paper)).toEqual(words(report({})));
  });

  test('fits tables of one kind to the page together', () => {
    const shares = actionTables(paper).map(({ columns }) => columns.map(({ share }) => share));
    expect(shares.length).toBeGreaterThan(1);
    expect(new Set(shares.map(String)).size).toBe(1);
    expect(shares[0]).not.toEqual(actionTables(report({}))[0]?.columns.map(({ share }) => share));
  });
});

test('columns that are not wanted are in no table, and what is left has their room', () => {
  const [first] = actionTables(report({ columns: ['dates'] }));
  expect(first?.columns.map(({ header }) => header)).toEqual(['Ref', 'Key action', 'Target date']);
  expect(first?.columns.map(({ fields }) => fields?.[0])).toEqual(['ref', 'title', 'due']);
  for (const row of first?.rows ?? []) expect(row).toHaveLength(3);
});

test('actions of each table are in the order that is wanted, and say so', () => {
  for (const table of actionTables(report({ order: 'title' }))) {
    const titles = table.rows.map((row) => textOf(row[1]?.[0] ?? []));
    expect(titles).toEqual(
      titles.toSorted((a, b) => a.localeCompare(b, 'en-GB', { numeric: true })),
    );
    expect(
      table.abouts?.map((about) => (about !== null && 'id' in about ? about.id : '')),
    ).toHaveLength(titles.length);
  }
  expect(actionTables(report({ order: 'due' }))[0]?.caption).toMatch(/actions by target date$/u);
});

test('only the appendices that are wanted are there, numbered without a gap', () => {
  const heads = ({ blocks }: Report): string[] =>
    blocks.flatMap((block) =>
      block.kind === 'heading' && block.numbering === 'appendix'
        ? [`${block.number}: ${block.text}`]
        : [],
    );
  expect(heads(report({ appendices: ['charts', 'plan'] }))).toEqual([
    'Appendix 1: Charts of targets',
    'Appendix 2: Plan details',
  ]);
  expect(heads(report({ appendices: [] }))).toEqual([]);
  expect(JSON.stringify(report({ appendices: [] }).blocks)).not.toContain('thread appendix');
  const actions = buildPaper('actions', plan, pack, { ...PLAIN_WISHES, appendices: [] });
  expect(heads(actions)).toEqual([]);
});

test('without numbers, other places call a section by its title', () => {
  const paper = report({ numbers: 'none' });
  expect(paper.contents.filter(({ number }) => /^\d/u.test(number))).toEqual([]);
  expect(JSON.stringify(paper.blocks)).toMatch(/Sections? “/u);
  expect(report({ numbers: 'dotted' }).contents[0]?.number).toBe('1.');
});

test('in large print no word of a wide table is broken: its last columns stand under another', () => {
  const letters = { portrait: 58, landscape: 88 };
  const large = tables(report({ letters }));
  const plain = tables(report({}));
  expect(large).toHaveLength(plain.length);
  expect(large.some(({ columns }, at) => columns.length < (plain[at]?.columns.length ?? 0))).toBe(
    true,
  );
  for (const { columns, rows, caption } of large) {
    const headers = columns.map(({ header }) => header);
    if (columns.length > 4)
      expect(leastLetters(headers, rows), caption).toBeLessThanOrEqual(letters.landscape);
  }
});
