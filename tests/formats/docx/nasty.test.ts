import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/formats/docx';
import { cleanText } from '../../../src/domain/text';
import { buildReport, type Chart, type Report } from '../../../src/report';
import { DATE, flat, malformed, openXmlErrors, partOf, textIn, xmlOf } from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';

/** A paper that says a text in every place that holds text. */
function sayingEverywhere(text: string): Report {
  const report = buildReport(makePlan({ actions: 1, words: 0 }), makePack());
  const runs = [{ text }, { text, bold: true }, { text, href: 'https://example.org/' }];
  return {
    ...report,
    meta: {
      ...report.meta,
      title: text,
      subject: text,
      author: text,
      authority: text,
      version: text,
    },
    cover: { title: text, grid: [{ label: text, value: text }], notes: [text] },
    contents: [{ level: 1, number: '1', text, anchor: 'section_1' }],
    blocks: [
      { kind: 'heading', level: 1, numbering: 'section', number: '1', text, anchor: 'section_1' },
      { kind: 'paragraph', style: 'body', runs },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [[{ kind: 'paragraph', style: 'body', runs }]],
      },
      {
        kind: 'table',
        number: 1,
        caption: text,
        description: text,
        columns: [{ header: text, share: 1 }],
        rows: [[[runs]]],
      },
      chartSaying(text),
    ],
  };
}

function chartSaying(text: string): Chart {
  return {
    kind: 'chart',
    number: 1,
    title: text,
    description: text,
    note: text,
    format: { unit: 'percent', decimals: 1 },
    axis: { from: 0, to: null, step: 1 },
    categories: [text],
    series: [{ name: text, role: 'result', values: [1] }],
    figures: {
      caption: text,
      description: text,
      columns: [{ header: text, share: 1 }],
      rows: [[[[{ text }]]]],
    },
    remarks: [text],
  };
}

const write = (text: string): Promise<Uint8Array> =>
  writeDocx(sayingEverywhere(text), { date: DATE });
const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('x');

describe.each([
  ['markup', '<w:p>&amp;"\'</w:t>]]>'],
  ['emoji, and letters that are built of several', '👩🏽‍🚒 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 각'],
  ['writing from right to left', 'שלום עולם مرحبا \u202Eabc\u202C'],
  [
    'what docx takes for a number of a list',
    '{default-bullet-numbering-0} {sections-0} {numbers-0}',
  ],
  ['a very long word', 'Donaudampfschiff'.repeat(500)],
  ['a price, a placeholder, a template', '£1 $& $1 ${x} {{y}} %1'],
])('%s', (_, text) => {
  test('comes back whole, from a valid file', async () => {
    const bytes = await write(text);
    expect(malformed(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
    const read = await textIn(bytes);
    // Title, label, value, note, contents, heading, three runs each in a paragraph, a list and a cell, header, caption;
    // caption, note, header, cell and remark of a chart.
    expect(read.split(flat(text)).length - 1).toBeGreaterThanOrEqual(22);
    const saidIn = (name: string, elements: string): string[] =>
      [...xmlOf(bytes, name).querySelectorAll(elements)].map((one) => flat(one.textContent));
    // A series’ name; a year. Then both in the workbook.
    const inChart = saidIn('word/charts/chart1.xml', 'tx v, cat v');
    expect(inChart).toEqual([text, text].map(flat));
    const inBook = saidIn('word/embeddings/chart1.xlsx/xl/worksheets/sheet1.xml', 't');
    expect(inBook).toEqual([text, text].map(flat));
    const drawn = xmlOf(bytes, 'word/document.xml').getElementsByTagName('wp:docPr')[0];
    expect(flat(drawn?.getAttribute('descr') ?? '')).toBe(flat(text));
    expect(flat(drawn?.getAttribute('title') ?? '')).toBe(flat(text));
    for (const name of ['word/header1.xml', 'word/footer1.xml']) {
      const said = [...partOf(bytes, name).matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, part]) => part);
      const shown = said
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&');
      expect(flat(shown)).toContain(flat(text));
    }
  });
});

describe('what XML cannot hold', () => {
  test('control characters go, what they parted stays; Word’s own line breaks become line breaks', async () => {
    const bytes = await write(`${controls}\u007Fend`);
    expect(malformed(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(await textIn(bytes)).toContain('xend');
    const broken = partOf(await write('a\u000Bb\u000Cc\r\nd\u2028e\tf'), 'word/document.xml');
    const t = (text: string): string => `<w:t>${text}</w:t>`;
    expect(broken).toContain(
      ['a', 'b', 'c', 'd', 'e'].map(t).join('<w:br/>') + `<w:tab/>${t('f')}`,
    );
  });

  test('spaces at either end of a text are kept, and of no other it is said', async () => {
    const text = partOf(await write(' a  b \u00A0'), 'word/document.xml');
    expect(text).toContain('<w:t xml:space="preserve"> a  b \u00A0</w:t>');
    expect(partOf(await write('a  b'), 'word/document.xml')).toContain('<w:t>a  b</w:t>');
  });

  test('half a surrogate pair shows as the replacement character; non-characters go', async () => {
    const bytes = await write('a\uD83Db\uDE00c\uFFFEd\uFFFFe');
    expect(malformed(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(await textIn(bytes)).toContain('a\uFFFDb\uFFFDcde');
  });

  test('a paragraph of 10,000 lines keeps every line', async () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `line ${n}`);
    const report = sayingEverywhere('x');
    const runs = [{ text: lines.join('\n') }];
    const bytes = await writeDocx(
      { ...report, blocks: [{ kind: 'paragraph', style: 'body', runs }] },
      { date: DATE },
    );
    expect(await openXmlErrors(bytes)).toEqual([]);
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml.match(/<w:br\/>/gu)).toHaveLength(9_999);
    expect(xml).toContain('>line 9999<');
  });

  test('any text at all gives well-formed parts that hold what is left of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
        const bytes = await write(`[${text}]`);
        expect(malformed(bytes)).toEqual([]);
        expect(await textIn(bytes)).toContain(flat(cleanText(`[${text}]`)));
      }),
      { numRuns: 25 },
    );
  });
});
