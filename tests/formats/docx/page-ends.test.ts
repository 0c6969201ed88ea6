import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/formats/docx';
import { buildReport, type Report, type ReportBlock } from '../../../src/report';
import { DATE, xmlOf } from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';

const report = buildReport(makePlan({ words: 0, actions: 0 }), makePack());
const body = (text: string): ReportBlock => ({
  kind: 'paragraph',
  style: 'body',
  runs: [{ text }],
});
const turn: ReportBlock = { kind: 'page', orientation: 'landscape' };
const table = (rows: number, words = 1): ReportBlock => ({
  kind: 'table',
  number: 1,
  caption: 'Table',
  description: '',
  columns: [{ header: 'Head', share: 1 }],
  rows: Array.from({ length: rows }, (_, row) => [
    [[{ text: `row${String(row)} ${'word '.repeat(words)}` }]],
  ]),
});
const list = (items: number): ReportBlock => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: Array.from({ length: items }, (_, item) => [
    { kind: 'paragraph', style: 'body', runs: [{ text: `item${String(item)}` }] },
  ]),
});

/** The first words of the paragraphs that are kept with what follows, as their own property says. */
async function kept(...blocks: ReportBlock[]): Promise<string[]> {
  const paper: Report = { ...report, contents: [], blocks };
  const xml = xmlOf(await writeDocx(paper, { date: DATE }), 'word/document.xml');
  return [...xml.getElementsByTagName('w:p')]
    .filter((one) => one.getElementsByTagName('w:keepNext').length > 0)
    .map(({ textContent }) => textContent.split(' ')[0] ?? '');
}

const lines = Array.from({ length: 30 }, (_, place) => body(`p${String(place)}`));

describe('the end of the text before a page turns', () => {
  test('keeps its last paragraphs together, about a quarter of a page of them', async () => {
    const all = await kept(...lines, turn, ...lines.slice(0, 1));
    const last = all.filter((name) => /^p\d/u.test(name));
    expect(last.slice(-2)).toEqual(['p29', 'p0']);
    const before = last.slice(0, -1);
    expect(before.length).toBeGreaterThan(4);
    expect(before.length).toBeLessThan(12);
    expect(before).toEqual(lines.map((_, place) => `p${String(place)}`).slice(-before.length));
  });

  test('does not keep a text between headings with the next of them, which would lose its own', async () => {
    const heading = (text: string): ReportBlock => ({
      kind: 'heading',
      level: 3,
      numbering: 'none',
      number: '',
      text,
      anchor: text,
    });
    const last = [heading('h1'), body('first'), heading('h2'), body('second')];
    const all = await kept(...lines, ...last, turn, ...lines.slice(0, 1));
    expect(all).toContain('p29');
    expect(all).not.toContain('first');
    expect(all).toContain('second');
  });

  test('keeps the last items of a list and the last rows of a table together', async () => {
    const items = await kept(list(40), turn, body('end'));
    expect(items.slice(-3)).toEqual(['item38', 'item39', 'end']);
    expect(items).not.toContain('item20');
    const rows = await kept(table(40), turn, body('end'));
    expect(rows.slice(-3)).toEqual(['row38', 'row39', 'end']);
    expect(rows).not.toContain('row20');
  });

  test('leaves no first item alone under what leads up to a list, unless it is one of two', async () => {
    expect(await kept(list(3), ...lines, ...lines)).toContain('item0');
    expect(await kept(list(2), ...lines, ...lines)).not.toContain('item0');
  });

  test('counts what follows a table on the same page', async () => {
    const far = await kept(table(40), ...lines, turn, ...lines);
    expect(far.filter((name) => name.startsWith('row'))).toEqual(['row0', 'row38']);
  });
});

describe('a table', () => {
  test('has no low row alone at either end', async () => {
    const rows = await kept(table(40), ...lines);
    expect(rows.filter((name) => name.startsWith('row'))).toEqual(['row0', 'row38']);
  });

  test('leaves high rows free', async () => {
    const rows = await kept(table(4, 300), ...lines);
    expect(rows.filter((name) => name.startsWith('row'))).toEqual([]);
  });

  test('stays with the note that explains it', async () => {
    const note: ReportBlock = { kind: 'paragraph', style: 'note', runs: [{ text: 'note' }] };
    const rows = await kept(table(40), note, ...lines);
    expect(rows.filter((name) => name.startsWith('row'))).toEqual(['row0', 'row38', 'row39']);
  });
});
