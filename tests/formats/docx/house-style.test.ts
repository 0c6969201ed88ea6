import { describe, expect, test } from 'vitest';
import { PLAIN_STYLE } from '../../../src/domain/house-style/plain';
import { PLAIN_WISHES } from '../../../src/domain/paper-options';
import type { HouseStyle } from '../../../src/domain/schema/house-style';
import { writeDocx } from '../../../src/formats/docx';
import { buildPaper, buildReport } from '../../../src/report';
import { DATE, malformed, openXmlErrors, partOf, partsOf, xmlOf } from '../../support/docx';
import { BOLD_STYLE } from '../../support/house-styles';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack, samplePlan } from '../../support/samples';

const pack = makePack();
const plan = makePlan({ actions: 6 });

function write(style: HouseStyle, isDraft = true, landscape = true): Promise<Uint8Array> {
  const wishes = { ...PLAIN_WISHES, landscape, numbers: style.numbering.headings };
  const report = buildReport(plan, pack, 'hidden', wishes);
  return writeDocx(report, { date: DATE, look: { style, isDraft } });
}

const variants: Readonly<Record<string, HouseStyle>> = {
  bold: BOLD_STYLE,
  'without numbers': { ...BOLD_STYLE, numbering: { headings: 'none', paragraphs: true } },
  'without any numbers': { ...BOLD_STYLE, numbering: { headings: 'none', paragraphs: false } },
  'without lines or bands': {
    ...BOLD_STYLE,
    page: { ...BOLD_STYLE.page, paper: 'A3' },
    table: { ...BOLD_STYLE.table, borders: 'none', banding: null },
  },
  'with empty headers and footers': {
    ...PLAIN_STYLE,
    header: { left: '', right: '' },
    footer: { left: '', right: '' },
    watermark: 'DRAFT',
  },
};

describe('papers in house styles', () => {
  for (const [name, style] of Object.entries(variants)) {
    test(`${name}: well-formed, and Microsoft’s validator finds nothing`, async () => {
      const bytes = await write(style, true, style.numbering.headings !== 'none');
      expect(malformed(bytes)).toEqual([]);
      expect(await openXmlErrors(bytes)).toEqual([]);
      expect(Buffer.from(await write(style, true, style.numbering.headings !== 'none'))).toEqual(
        Buffer.from(bytes),
      );
    });
  }

  test('the plain style is what a paper has where none is given', async () => {
    const bare = await writeDocx(buildReport(plan, pack), { date: DATE });
    expect(Buffer.from(await write(PLAIN_STYLE))).toEqual(Buffer.from(bare));
  });
});

test('lists have the lines that running text has', async () => {
  const styles = partOf(await write(PLAIN_STYLE), 'word/styles.xml');
  const linesOf = (id: string): string => {
    const [style = ''] = new RegExp(`w:styleId="${id}".*?</w:style>`, 'su').exec(styles) ?? [];
    return /w:line="\d+" w:lineRule="\w+"/u.exec(style)?.[0] ?? '';
  };
  expect(linesOf('BodyText')).not.toBe('');
  for (const id of ['ListBullet', 'ListBullet2', 'ListNumber', 'ListNumber3']) {
    expect(linesOf(id), id).toBe(linesOf('BodyText'));
  }
});

test('a watermark stands in every header of a draft, and of nothing else', async () => {
  const headers = (bytes: Uint8Array): string[] =>
    [...partsOf(bytes)].filter(([name]) => /header\d\.xml$/u.test(name)).map(([, text]) => text);
  const draft = headers(await write(BOLD_STYLE));
  expect(draft).toHaveLength(2);
  for (const header of draft) {
    expect(header).toContain('id="PowerPlusWaterMarkObject');
    expect(header).toContain('string="DRAFT &lt;&amp;&quot;"');
  }
  for (const header of headers(await write(BOLD_STYLE, false))) {
    expect(header).not.toContain('w:pict');
  }
});

test('headers and footers say what their fields stand for, and braces stay braces', async () => {
  const bytes = await write(BOLD_STYLE);
  const text = (part: string): string =>
    xmlOf(bytes, part).documentElement.textContent.replaceAll(/\s+/gu, ' ');
  expect(text('word/header1.xml')).toContain('Not for “publication” & <restricted>');
  const footer = text('word/footer1.xml');
  expect(footer).toContain('annual business plan 2008/9, ');
  expect(footer).toContain('{default-bullet-numbering-0');
  expect(footer).toContain('PAGE/NUMPAGES');
});

test('a long text at the right has a line of its own where there is no room for both', async () => {
  const marking = 'Not for publication by virtue of paragraph 3 of Schedule 12A';
  const lines = async (over: Partial<HouseStyle>, left = '{authority}') => {
    const header = { left, right: '{classification}' };
    const bytes = await write({ ...PLAIN_STYLE, classification: marking, header, ...over });
    expect(await openXmlErrors(bytes)).toEqual([]);
    const xml = partOf(bytes, 'word/header1.xml');
    return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([line]) => ({
      isAtRight: line.includes('<w:jc w:val="right"/>'),
      hasTab: line.includes('<w:tab/>'),
      hasMarking: line.includes('Schedule'),
    }));
  };
  expect(await lines({})).toEqual([{ isAtRight: false, hasTab: true, hasMarking: true }]);
  const large = { sizes: { ...PLAIN_STYLE.sizes, small: 14 } };
  const below = { isAtRight: true, hasTab: false, hasMarking: true };
  expect(await lines(large)).toEqual([
    { isAtRight: false, hasTab: false, hasMarking: false },
    below,
  ]);
  const full = { ...large, fonts: { body: 'Verdana', headings: 'Verdana' } };
  expect(await lines(full, '')).toEqual([below]);
});

test('fonts, sizes and colours are in the styles, once, and the logo says what it shows', async () => {
  const bytes = await write(BOLD_STYLE);
  const styles = partOf(bytes, 'word/styles.xml');
  expect(styles).toContain('w:ascii="Georgia"');
  expect(/w:styleId="Heading1".*?<\/w:style>/su.exec(styles)?.[0]).toMatch(
    /Verdana.*7A1F3D.*"36"/su,
  );
  const document = partOf(bytes, 'word/document.xml');
  expect(document).not.toMatch(/w:rFonts|w:sz |w:color /u);
  expect(document).toContain('descr="Logo of a made-up &lt;council&gt;"');
  expect(partsOf(bytes).has('word/media/logo.png')).toBe(true);
  expect(partOf(bytes, 'word/charts/chart1.xml')).toContain('typeface="Georgia"');
});

test('every paragraph of the text under a numbered heading is counted with it', async () => {
  const numbered = async (style: HouseStyle): Promise<Set<string>> => {
    const paragraphs = [
      ...xmlOf(await write(style), 'word/document.xml').getElementsByTagName('w:p'),
    ];
    const levels = paragraphs
      .filter(
        (one) => one.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === 'BodyText',
      )
      .flatMap((one) => [...one.getElementsByTagName('w:ilvl')])
      .map((one) => one.getAttribute('w:val') ?? '');
    return new Set(levels);
  };
  expect(await numbered(PLAIN_STYLE)).toEqual(new Set());
  expect(await numbered(BOLD_STYLE)).toEqual(new Set(['2']));
  const through = { ...BOLD_STYLE, numbering: { headings: 'none', paragraphs: true } as const };
  expect(await numbered(through)).toEqual(new Set(['0']));
});

test('large type has lines as deep as itself, and room for its numbers in front of it', async () => {
  const large: HouseStyle = {
    ...PLAIN_STYLE,
    sizes: { body: 18, table: 14, small: 14, title: 30, headings: [26, 22, 20] },
  };
  const indents = (bytes: Uint8Array, text: string): string[] =>
    [
      ...partOf(bytes, 'word/numbering.xml').matchAll(
        /<w:lvlText w:val="([^"]*)"\/>.*?w:hanging="(\d+)"/gsu,
      ),
    ].flatMap(([, shown, hanging]) => (shown === text ? [hanging ?? ''] : []));
  const [plain, big] = [await write(PLAIN_STYLE), await write(large)];
  // LibreOffice takes a depth without a rule for the whole of a counted paragraph's line, of 12 points or of 20.
  expect(partOf(big, 'word/styles.xml')).toMatch(/w:styleId="BodyText".*?w:lineRule="auto"/su);
  expect(new Set(indents(plain, '%1.%2'))).toEqual(new Set(['709']));
  expect(Number(indents(big, '%1.%2')[0])).toBeGreaterThan(709 * 1.6);
  // A paragraph's "2.10.1" would all but touch its text where "4.10" of a heading does not.
  const counted = await write({
    ...PLAIN_STYLE,
    numbering: { headings: 'plain', paragraphs: true },
  });
  expect(new Set(indents(counted, '%1.%2.%3'))).toEqual(new Set(['794']));
  // "4.2.10." is wider than "4.2.10", and a wide font makes it wider still: it may not touch the text behind it.
  const dotted = await write({
    ...PLAIN_STYLE,
    fonts: { ...PLAIN_STYLE.fonts, body: 'Verdana' },
    numbering: { headings: 'dotted', paragraphs: true },
  });
  expect(Number(indents(dotted, '%1.%2.%3.')[0])).toBeGreaterThan(709 * 1.3);
  expect(indents(plain, '•')).toContain('425');
  expect(indents(big, '•')).toContain('638');
});

test('the labels of a front sheet have room for their words in large type, and the usual share otherwise', async () => {
  const report = buildPaper('committee-pack', samplePlan('commissioning-2008-9'), samplePack());
  expect(report.cover.grid.map(({ label }) => label)).toContain('Classification');
  const columns = async (style: HouseStyle): Promise<number[]> => {
    const bytes = await writeDocx(report, { date: DATE, look: { style, isDraft: true } });
    const [, grid = ''] =
      /<w:tblGrid>(.*?)<\/w:tblGrid>/su.exec(partOf(bytes, 'word/document.xml')) ?? [];
    return [...grid.matchAll(/w:w="(\d+)"/gu)].map(([, width]) => Number(width));
  };
  const [usual = 0, rest = 0] = await columns(PLAIN_STYLE);
  expect(usual / (usual + rest)).toBeCloseTo(0.28, 3);
  const [label = 0, details = 0] = await columns({
    ...PLAIN_STYLE,
    page: { paper: 'Letter', margins: { ...PLAIN_STYLE.page.margins, left: 30, right: 30 } },
    sizes: { body: 20, table: 16, small: 14, title: 28, headings: [26, 22, 20] },
  });
  // "Classification" in bold Arial is 6.5 times as wide as its type is high; 8.5 points are the edges of the cell.
  expect(label).toBeGreaterThan((6.5 * 19 + 8.5) * 20);
  expect(label).toBeLessThan(details);
});

test('what stands at the right of a header or footer stays on one line, and keeps off the text', async () => {
  const bytes = await write(PLAIN_STYLE);
  const shown = xmlOf(bytes, 'word/footer1.xml').documentElement.textContent;
  expect(shown).toContain('Page\u00A0');
  expect(shown).toContain('\u00A0of\u00A0');
  const styles = partOf(bytes, 'word/styles.xml');
  expect(styles).toMatch(/w:styleId="Footer".*?<w:spacing[^>]*w:before="120"/su);
  expect(styles).toMatch(/w:styleId="Header".*?<w:spacing[^>]*w:after="120"/su);
});
