import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/formats/docx';
import { numberFormat } from '../../../src/formats/docx/chart-look';
import { buildReport, type Chart, type Report } from '../../../src/report';
import { textOf } from '../../../src/report/cells';
import {
  DATE,
  flat,
  openXmlErrors,
  partOf,
  partsOf,
  print,
  textIn,
  xmlOf,
} from '../../support/docx';
import { drawnIn, type Drawn } from '../../support/docx-charts';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack, samplePlan } from '../../support/samples';
import { needs } from '../../support/tools';

const report = buildReport(samplePlan('commissioning-2008-9'), samplePack());
const charts = report.blocks.filter((block) => block.kind === 'chart');
const write = (paper: Report): Promise<Uint8Array> => writeDocx(paper, { date: DATE });
const saying = (...blocks: Chart[]): Promise<Uint8Array> => write({ ...report, blocks });

/** What the workbook of a chart holds to be edited. */
function keptIn(bytes: Uint8Array, number: number): Drawn {
  const sheet = xmlOf(
    bytes,
    `word/embeddings/chart${String(number)}.xlsx/xl/worksheets/sheet1.xml`,
  );
  const cell = (name: string): string | null =>
    sheet.querySelector(`c[r="${name}"]`)?.textContent ?? null;
  const rows = sheet.querySelectorAll('row').length;
  const down = (column: string): (string | null)[] =>
    Array.from({ length: rows - 1 }, (_, row) => cell(`${column}${String(row + 2)}`));
  const columns = ['B', 'C', 'D', 'E', 'F'].filter((column) => cell(`${column}1`) !== null);
  return {
    categories: down('A').map(String),
    series: columns.map((column) => ({
      name: String(cell(`${column}1`)),
      values: down(column).map((text) => (text === null ? null : Number(text))),
    })),
  };
}

describe('the charts of a Word file', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await write(report);
  });

  test('hold the figures of the paper, to be drawn and to be edited', () => {
    for (const { number, categories, series } of charts) {
      const expected = { categories, series: series.map(({ name, values }) => ({ name, values })) };
      expect(drawnIn(bytes, number)).toEqual(expected);
      expect(keptIn(bytes, number)).toEqual(expected);
    }
  });

  test('have workbooks that are valid by themselves', async () => {
    const workbook = unzipSync(bytes)['word/embeddings/chart4.xlsx'];
    if (!workbook) throw new Error('The fourth chart has a workbook.');
    expect(await openXmlErrors(workbook, 'figures.xlsx')).toEqual([]);
  });

  test('point into their workbooks by the cells that the figures stand in', () => {
    const part = xmlOf(bytes, 'word/charts/chart4.xml');
    const places = [...part.getElementsByTagName('c:f')].map(({ textContent }) => textContent);
    expect(places.slice(0, 6)).toEqual([
      'Figures!$B$1',
      'Figures!$A$2:$A$8',
      'Figures!$B$2:$B$8',
      'Figures!$C$1',
      'Figures!$A$2:$A$8',
      'Figures!$C$2:$C$8',
    ]);
    const workbook = partOf(bytes, 'word/embeddings/chart4.xlsx/xl/workbook.xml');
    expect(workbook).toContain('<sheet name="Figures" sheetId="1"');
  });

  test('are native parts with a workbook each, all of them known to the package', () => {
    const parts = partsOf(bytes);
    const types = partOf(bytes, '[Content_Types].xml');
    const relationships = partOf(bytes, 'word/_rels/document.xml.rels');
    const shown = [
      ...partOf(bytes, 'word/document.xml').matchAll(/<c:chart [^>]*r:id="([^"]+)"/gu),
    ].map(([, id]) => id);
    expect(shown).toHaveLength(charts.length);
    expect(new Set(shown).size).toBe(shown.length);
    expect(types).toContain('<Default Extension="xlsx"');
    for (const id of shown) {
      const target = new RegExp(`Id="${id ?? ''}" Type="[^"]+/chart" Target="([^"]+)"`, 'u').exec(
        relationships,
      )?.[1];
      expect(parts.has(`word/${target ?? ''}`)).toBe(true);
      expect(types).toContain(`PartName="/word/${target ?? ''}"`);
      const own = partOf(bytes, `word/charts/_rels/${id ?? ''}.xml.rels`);
      expect(own).toContain(`Target="../embeddings/${id ?? ''}.xlsx"`);
      expect(own).toContain(`Id="figures"`);
      expect(partOf(bytes, `word/charts/${id ?? ''}.xml`)).toContain(
        '<c:externalData r:id="figures">',
      );
    }
  });

  test('have a title and alternative text with every figure, and ids of their own', () => {
    const drawings = [...xmlOf(bytes, 'word/document.xml').getElementsByTagName('wp:docPr')];
    expect(drawings.map((one) => one.getAttribute('title'))).toEqual(
      charts.map(({ title }) => title),
    );
    expect(drawings.map((one) => one.getAttribute('descr'))).toEqual(
      charts.map(({ description }) => description),
    );
    expect(new Set(drawings.map((one) => one.id)).size).toBe(charts.length);
  });

  test('stand between their caption with its note and the table of their figures, and stay with them', async () => {
    const text = await textIn(bytes);
    for (const { number, title, note, figures } of charts) {
      const [header, ...rows] = [
        figures.columns.map((column) => column.header),
        ...figures.rows.map((row) => row.map((cell) => cell.map(textOf).join(' '))),
      ].map((row) => row.join(' '));
      expect(text).toContain(
        flat(`Figure ${String(number)}. ${title} ${note} ${header ?? ''} ${rows.join(' ')}`),
      );
    }
    const xml = partOf(bytes, 'word/document.xml');
    const one = /<w:drawing>.*?<w:tbl>(?<table>.*?)<\/w:tbl>/su.exec(xml)?.groups?.['table'] ?? '';
    const rows = one.split('<w:tr>').slice(2);
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual(
      rows.map((_, place) => place < rows.length - 1),
    );
  });

  test('tell their lines apart by dashes and marks, not by colour alone', () => {
    const part = xmlOf(bytes, 'word/charts/chart4.xml');
    const looks = [...part.getElementsByTagName('c:ser')].map((ser) => [
      ser.querySelector('spPr > ln > prstDash')?.getAttribute('val'),
      ser.querySelector('marker > symbol')?.getAttribute('val'),
      ser.querySelector('marker > spPr > solidFill > srgbClr')?.getAttribute('val') === 'FFFFFF',
    ]);
    expect(looks).toEqual([
      ['solid', 'circle', false],
      ['dash', 'square', false],
      ['solid', 'diamond', true],
      ['sysDot', 'triangle', true],
    ]);
  });
});

test('a legend names the lines, and no label stands on them', async () => {
  const part = partOf(await write(report), 'word/charts/chart1.xml');
  expect(part).toContain('<c:legend>');
  expect(part).not.toMatch(/<c:dLbls|<c:title/u);
});

test('a chart has the shape that LibreOffice draws charts in, and stretches none', async () => {
  const xml = partOf(await write(report), 'word/document.xml');
  const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/gu)];
  expect(sizes).toHaveLength(charts.length);
  for (const [, width, height] of sizes) expect(Number(width) / Number(height)).toBeCloseTo(16 / 9);
});

test.each([
  [{ unit: 'percent', decimals: 1 }, '#,##0.0"%";"\u2212"#,##0.0"%"'],
  [{ unit: 'money', decimals: 2 }, '"£"#,##0.00;"\u2212£"#,##0.00'],
  [{ unit: 'number', decimals: 0 }, '#,##0;"\u2212"#,##0'],
  [{ unit: 'days', decimals: 0 }, '[=1]#,##0" day";#,##0" days"'],
] as const)('figures on the axis are printed as %j', (format, expected) => {
  expect(numberFormat(format)).toBe(expected);
});

test('a paper without a chart has no part of one', async () => {
  const plain = buildReport(makePlan({ kind: 'introduction' }), makePack());
  const bytes = await write(plain);
  expect(partOf(bytes, '[Content_Types].xml')).not.toContain('xlsx');
  expect([...partsOf(bytes).keys()].filter((name) => /chart|embed/u.test(name))).toEqual([]);
});

describe.skipIf(!needs('libreoffice') || !needs('poppler'))('printed through LibreOffice', () => {
  test('a chart is drawn with its note, its years and the names of its lines', async () => {
    const [, , , chart] = charts;
    if (!chart) throw new Error('The sample has a fourth chart.');
    const printed = await print(await saying(chart));
    const text = printed.elements.map((one) => one.text).join('');
    for (const words of [chart.note, 'England', 'Without', ...chart.categories]) {
      expect(text).toContain(words.replaceAll(' ', ''));
    }
  }, 180_000);
});
