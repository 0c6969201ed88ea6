import { describe, expect, test } from 'vitest';
import { houseStyleOf } from '../../../src/domain/house-style/read';
import { PLAIN_WISHES } from '../../../src/domain/paper-options';
import type { HouseStyle } from '../../../src/domain/schema/house-style';
import { writeDocx } from '../../../src/formats/docx';
import { readTemplate, reportOn, styleAfter } from '../../../src/formats/docx-template';
import { buildReport } from '../../../src/report';
import { DATE, malformed, openXmlErrors, partOf, partsOf, textIn } from '../../support/docx';
import { zipOf } from '../../support/made-docx';
import { madeTemplate } from '../../support/made-template';
import { makePack, makePlan } from '../../support/plan-factory';

const WORD = madeTemplate();
const report = buildReport(makePlan({ actions: 4 }), makePack(), 'hidden', PLAIN_WISHES);

async function read(bytes: Uint8Array) {
  const template = await readTemplate(bytes);
  if (!template.ok) throw new Error(`It was refused: ${template.error.code}.`);
  return template.value;
}

async function write(over: Partial<HouseStyle> = {}, bytes = WORD): Promise<Uint8Array> {
  const named = { id: 'anytown', name: 'Anytown', word: 'anytown.dotx' };
  const style = { ...styleAfter(await read(bytes), named), ...over };
  return writeDocx(report, { date: DATE, look: { style, isDraft: true, word: bytes } });
}

const styleOf = (bytes: Uint8Array, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su').exec(
    partOf(bytes, 'word/styles.xml'),
  )?.[0] ?? '';

test('says which of its styles are used, and what was not found', async () => {
  const { found, missing, notes } = reportOn(await read(WORD));
  const used = Object.fromEntries(found.map(({ what, style }) => [what, style]));
  expect(used).toEqual({
    'heading 1': 'heading 1',
    'heading 2': 'Unterpunkt',
    'heading 3': 'Überschrift 3',
    text: 'Anytown Body Text',
    'heading of the contents': 'TOC Heading',
    header: 'header',
    table: 'Council table',
  });
  expect(missing).toContain('list with bullets, level 1');
  expect(missing).toContain('caption of a table');
  expect(notes).toEqual([
    'It has no footer for every page: ours is used.',
    'Its theme was not taken, so that fonts and colours named by it may be others.',
  ]);
});

test('a house style after it can be used, and has its page and type', async () => {
  const style = styleAfter(await read(WORD), { id: 'a', name: 'A', word: 'a.docx' });
  expect(houseStyleOf(style)).toMatchObject({ ok: true });
  expect(style.fonts.body).toBe('Georgia');
  expect(style.sizes.body).toBe(11.5);
  expect(style.page.margins).toEqual({ top: 35, bottom: 25, left: 30, right: 20 });
});

describe('a paper in the styles of a council’s Word file', () => {
  test.each<readonly [name: string, over: Partial<HouseStyle>]>([
    ['as it is', {}],
    ['with numbered paragraphs', { numbering: { headings: 'plain', paragraphs: true } }],
    [
      'without numbers, as a draft',
      { numbering: { headings: 'none', paragraphs: false }, watermark: 'DRAFT' },
    ],
    ['with a marking', { classification: 'Not for publication', watermark: 'DRAFT' }],
  ])('is well-formed and valid: %s', async (_, over) => {
    const bytes = await write(over);
    expect(malformed(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('is the same, byte for byte, each time', async () => {
    expect(Buffer.from(await write())).toEqual(Buffer.from(await write()));
  });

  test('has its styles under the ids of ours, ours where it has none, and keeps what was in the way', async () => {
    const bytes = await write();
    expect(styleOf(bytes, 'Heading1')).toContain('7A1F3D');
    expect(styleOf(bytes, 'Heading1')).toContain('<w:basedOn w:val="Normal"/>');
    expect(styleOf(bytes, 'BodyText')).toContain('004000');
    expect(styleOf(bytes, 'ReportTable')).toContain('Council table');
    expect(styleOf(bytes, 'Caption')).toContain('w:val="caption"');
    expect(styleOf(bytes, 'Note')).not.toContain('Own remark');
    expect(styleOf(bytes, 'Note_own')).toContain('Own remark');
    const styles = partOf(bytes, 'word/styles.xml');
    expect(styles).toContain('<w:lang w:val="en-GB"/>');
    expect(styles).not.toContain('de-DE');
    const text = partOf(bytes, 'word/document.xml');
    const ids = new Set(
      [...text.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/gu)].map(([, id]) => id),
    );
    for (const id of ids) expect(styleOf(bytes, id ?? '')).not.toBe('');
  });

  test('is valid where its styles are there twice, or speak of lists that are not there', async () => {
    const twice = madeTemplate({
      'word/styles.xml': partOf(WORD, 'word/styles.xml').replace(
        /<w:style [^>]*w:styleId="a3".*?<\/w:style>/su,
        (style) => style + style,
      ),
      'word/numbering.xml': partOf(WORD, 'word/numbering.xml').replace(/<w:num .*<\/w:num>/su, ''),
    });
    const bytes = await write({}, twice);
    expect(await openXmlErrors(bytes)).toEqual([]);
    const styles = partOf(bytes, 'word/styles.xml');
    expect(styles.match(/w:styleId="Heading3"/gu)).toHaveLength(1);
    expect(styles).not.toContain('"100001"');
  });

  test('says the same as in the plain style', async () => {
    expect(await textIn(await write())).toBe(await textIn(await writeDocx(report, { date: DATE })));
  });

  test('counts headings in its list where that counts 1 and 1.1, and the contents are in no list', async () => {
    const own = await write();
    expect(styleOf(own, 'Heading1')).toContain('<w:numId w:val="100001"/>');
    expect(styleOf(own, 'TOCHeading')).toContain('<w:numId w:val="0"/>');
    expect(styleOf(own, 'Heading3')).toContain('<w:outlineLvl w:val="2"/>');
    // Paragraphs are counted with the headings, so that both are in our list then.
    const counted = await write({ numbering: { headings: 'plain', paragraphs: true } });
    expect(styleOf(counted, 'Heading1')).not.toContain('100001');
  });

  test('takes a header along with its picture, and nothing that leads out or runs', async () => {
    const bytes = await write({ classification: 'Not for publication' });
    const header = partOf(bytes, 'word/header2.xml');
    expect(header).toContain('Anytown Borough Council');
    expect(header).toContain('Not for publication');
    expect(header).toContain('descr="Arms"');
    expect(header).toContain(' PAGE ');
    expect(header).not.toMatch(/DDE|elsewhere|w:object|altChunk|"gone"/u);
    expect(partsOf(bytes).has('word/media/header2-1.png')).toBe(true);
    expect(partOf(bytes, 'word/_rels/header2.xml.rels')).not.toContain('External');
    expect(partOf(bytes, 'word/footer1.xml')).toContain('NUMPAGES');
  });
});

test('programs, bombs, document types and other files are refused by name', async () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    const template = await readTemplate(bytes);
    return template.ok ? 'fine' : template.error.code;
  };
  const styles = (text: string) => madeTemplate({ 'word/styles.xml': text });
  expect(await codeOf(madeTemplate({ 'word/vbaProject.bin': 'Sub AutoOpen()' }))).toBe('macros');
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"/></Types>';
  expect(await codeOf(madeTemplate({ '[Content_Types].xml': types }))).toBe('macros');
  expect(await codeOf(styles('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))).toBe('documentType');
  expect(await codeOf(styles('<w:styles'))).toBe('malformed');
  expect(await codeOf(styles(' '.repeat(70_000_000)))).toBe('bomb');
  expect(await codeOf(zipOf({ 'a.txt': 'Dear all,' }))).toBe('notWord');
  expect(await codeOf(new TextEncoder().encode('Dear all,'))).toBe('notZip');
});
