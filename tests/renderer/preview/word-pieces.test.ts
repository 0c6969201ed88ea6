import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/formats/docx';
import { buildReport } from '../../../src/report';
import { cutWord } from '../../../src/renderer/screens/preview/word-pieces';
import { DATE, partOf, xmlOf } from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack, samplePlan } from '../../support/samples';

const parser = new new JSDOM('').window.DOMParser();

/** Each paragraph and row of a document as text, with the page set-up of its section. */
function linesOf(xml: Document, isInTable = false): string[] {
  const [body] = xml.getElementsByTagName('w:body');
  const lines: string[] = [];
  let open: string[] = [];
  for (const [at, block] of [...(body?.children ?? [])].entries()) {
    const rows = [...block.children].filter(({ nodeName }) => nodeName === 'w:tr');
    const texts = rows.length === 0 ? [block.textContent] : rows.map((row) => row.textContent);
    if (block.nodeName !== 'w:sectPr') open.push(...texts.slice(at === 0 && isInTable ? 1 : 0));
    const [setUp] =
      block.nodeName === 'w:sectPr' ? [block] : block.getElementsByTagName('w:sectPr');
    if (!setUp) continue;
    const [size] = setUp.getElementsByTagName('w:pgSz');
    lines.push(...open.map((text) => `${text} (${size?.getAttribute('w:w') ?? 'no'} wide)`));
    open = [];
  }
  expect(open).toEqual([]);
  return lines;
}

const long = buildReport(makePlan({ actions: 300 }), makePack());
const sample = buildReport(samplePlan('commissioning-2008-9'), samplePack());

test.each([
  ['long', long],
  ['sample', sample],
])(
  'the pieces of a %s file are its text, each with the page set-up of its place',
  async (_, report) => {
    const bytes = await writeDocx(report, { date: DATE });
    const { pieces } = await cutWord(bytes);
    const whole = linesOf(xmlOf(bytes, 'word/document.xml'));
    const drawn = pieces.flatMap(({ xml, isInTable }) => {
      const piece = parser.parseFromString(xml(), 'application/xml');
      expect(piece.getElementsByTagName('parsererror')).toHaveLength(0);
      return linesOf(piece, isInTable);
    });
    expect(drawn).toEqual(whole);
    expect(new Set(whole.map((line) => line.slice(line.lastIndexOf('(')))).size).toBe(2);
  },
);

test('no piece is long, however long a table is', async () => {
  const { pieces } = await cutWord(await writeDocx(long, { date: DATE }));
  expect(pieces.some(({ isInTable }) => isInTable)).toBe(true);
  expect(Math.max(...pieces.map(({ xml }) => xml().length))).toBeLessThan(20_000);
});

test('the file without its text is small, and has all else', async () => {
  const bytes = await writeDocx(long, { date: DATE });
  const { bare } = await cutWord(bytes);
  expect(linesOf(xmlOf(bare, 'word/document.xml'))).toEqual([]);
  expect(partOf(bare, 'word/styles.xml')).toBe(partOf(bytes, 'word/styles.xml'));
});

test('what is no Word file is not cut', async () => {
  await expect(cutWord(new Uint8Array([1, 2, 3]))).rejects.toThrow('invalid zip data');
});
