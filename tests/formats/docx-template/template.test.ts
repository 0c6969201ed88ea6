import { describe, expect, test } from 'vitest';
import { houseStyleOf } from '../../../src/domain/house-style/read';
import { PLAIN_WISHES } from '../../../src/domain/paper-options';
import type { HouseStyle } from '../../../src/domain/schema/house-style';
import { writeDocx } from '../../../src/formats/docx';
import { readTemplate, reportOn, styleAfter } from '../../../src/formats/docx-template';
import { buildReport } from '../../../src/report';
import { DATE, malformed, openXmlErrors, partOf, partsOf, textIn } from '../../support/docx';
import { checked } from '../../support/doc-checks';
import { NAMES, zipOf } from '../../support/made-docx';
import { madeTemplate, templateWithOtherPages } from '../../support/made-template';
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
    'Its headers or footers have a text box, a drawing, a link or a field that was left out: words, tables, pictures, page numbers, titles and dates are taken.',
  ]);
});

test('says that its theme was not taken where its styles name fonts or colours of one', async () => {
  const named = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>';
  const styles = partOf(WORD, 'word/styles.xml').replace(/<w:rFonts [^>]*>/u, named);
  const { notes } = reportOn(await read(madeTemplate({ 'word/styles.xml': styles })));
  expect(notes).toContain(
    'Its theme was not taken, so that fonts and colours named by it may be others.',
  );
});

test('its default style is known by its name where nothing marks it, as LibreOffice writes it', async () => {
  const styles = partOf(WORD, 'word/styles.xml')
    .replace(' w:default="1"', '')
    .replace(
      '<w:name w:val="Normal"/>',
      '<w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/></w:rPr>',
    );
  const bytes = await write({}, madeTemplate({ 'word/styles.xml': styles }));
  // What has no style of theirs, such as the text of tables, is based on it.
  expect(styleOf(bytes, 'TableText')).toContain('<w:basedOn w:val="Normal"/>');
  expect(styleOf(bytes, 'Normal')).toContain('Verdana');
  expect(partOf(bytes, 'word/styles.xml')).not.toContain('Normal_own');
  expect(await openXmlErrors(bytes)).toEqual([]);
});

test('a house style after it can be used, and has its page and type', async () => {
  const style = styleAfter(await read(WORD), { id: 'a', name: 'A', word: 'a.docx' });
  expect(houseStyleOf(style)).toMatchObject({ ok: true });
  expect(style.fonts.body).toBe('Georgia');
  expect(style.sizes.body).toBe(11.5);
  expect(style.page.margins).toEqual({ top: 35, bottom: 25, left: 30, right: 20 });
});

describe('says what of its pages papers do not have', () => {
  const document = partOf(WORD, 'word/document.xml');
  const withPages = async (size: string) => {
    const bytes = madeTemplate({
      'word/document.xml': document.replace(/<w:pgSz [^>]*>/u, `<w:pgSz ${size}/>`),
    });
    const template = await read(bytes);
    const { page } = styleAfter(template, { id: 'a', name: 'A', word: 'a.docx' });
    return { paper: page.paper, notes: reportOn(template).notes.join(' ') };
  };

  test.each([
    ['A4', 'w:w="11907" w:h="16839"', 'A4', /^(?!.*paper is|.*on their side)/u],
    ['Letter on its side', 'w:w="15840" w:h="12240"', 'Letter', /Its pages lie on their side/u],
    [
      'A5',
      'w:w="8391" w:h="11906"',
      'A4',
      /Its paper is 148 by 210 mm, which papers are not made in: A4/u,
    ],
    // As high as A4 is, and not as wide.
    ['a strip', 'w:w="6000" w:h="16838"', 'A4', /Its paper is 106 by 297 mm/u],
    ['nothing', '', 'A4', /^(?!.*paper is|.*on their side)/u],
  ])('%s', async (_, size, paper, words) => {
    const found = await withPages(size);
    expect(found.paper).toBe(paper);
    expect(found.notes).toMatch(words);
  });

  test.each([
    ['without a page number', '', true],
    ['with one', '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/>', false],
    // How many there are is not which it is.
    ['with their number alone', '<w:fldSimple w:instr=" NUMPAGES "/>', true],
  ])('a header and a footer %s', async (_, field, isSaid) => {
    const related = `<Relationship Id="foot" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="foot.xml"/>`;
    const bytes = madeTemplate({
      'word/document.xml': document.replace(
        '<w:sectPr>',
        '<w:sectPr><w:footerReference w:type="default" r:id="foot"/>',
      ),
      'word/_rels/document.xml.rels': partOf(WORD, 'word/_rels/document.xml.rels').replace(
        '</Relationships>',
        `${related}</Relationships>`,
      ),
      'word/header7.xml': `<w:hdr ${NAMES}><w:p/></w:hdr>`,
      'word/foot.xml': `<w:ftr ${NAMES}><w:p>${field}</w:p></w:ftr>`,
    });
    const { notes } = reportOn(await read(bytes));
    expect(notes.some((note) => note.startsWith('Neither its header nor its footer'))).toBe(isSaid);
  });
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

  test('has no more space in the header rows of tables where its text has some after every paragraph', async () => {
    const styles = partOf(WORD, 'word/styles.xml').replace(
      '<w:docDefaults>',
      '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="200"/></w:pPr></w:pPrDefault>',
    );
    const bytes = await write({}, madeTemplate({ 'word/styles.xml': styles }));
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:spacing w:after="200"/>');
    for (const id of ['TableHeading', 'TableText']) {
      expect(styleOf(bytes, id)).toMatch(/<w:spacing [^>]*w:after="20"/u);
    }
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

describe('headers and footers of the first page and of even pages', () => {
  test('are those of the Word file, in a valid file', async () => {
    const bytes = await write(
      { classification: 'Restricted', watermark: 'DRAFT' },
      templateWithOtherPages(),
    );
    expect(malformed(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
    const text = partOf(bytes, 'word/document.xml');
    const sections = text.match(/<w:sectPr>.*?<\/w:sectPr>/gsu) ?? [];
    expect(sections.length).toBeGreaterThan(2);
    // Only the first page of all is another; even pages are others throughout.
    expect(sections.map((one) => one.includes('<w:titlePg/>'))).toEqual(
      sections.map((_, at) => at === 0),
    );
    expect(sections.every((one) => one.includes('w:type="even"'))).toBe(true);
    expect(partOf(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const first = partOf(bytes, 'word/header-first.xml');
    expect(first).toContain('Town Hall, Anytown');
    // A marking and a watermark are on every page, whatever it has.
    for (const name of ['header-first', 'header-even', 'header1']) {
      expect(partOf(bytes, `word/${name}.xml`)).toContain('Restricted');
      expect(partOf(bytes, `word/${name}.xml`)).toContain('PowerPlusWaterMarkObject');
    }
  });

  test('are empty on the first page and the usual ones on even pages where it has but one of the two', async () => {
    const bytes = await write({}, templateWithOtherPages());
    expect(partOf(bytes, 'word/footer-first.xml')).not.toMatch(/<w:t[ >]/u);
    expect(partOf(bytes, 'word/header-even.xml')).toContain('Anytown Borough Council');
    expect(partOf(bytes, 'word/footer-even.xml')).toContain('On the left');
  });

  test('are those of every page where settings ask for even ones that nobody made', async () => {
    const bytes = await write(
      {},
      madeTemplate({
        'word/settings.xml': `<w:settings ${NAMES}><w:evenAndOddHeaders/></w:settings>`,
      }),
    );
    expect(partOf(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders w:val="false"/>');
  });
});

test('our footer keeps its right half in their style, whose stops are taken off', async () => {
  const stops =
    '<w:style w:type="paragraph" w:styleId="Fuss"><w:name w:val="footer"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="clear" w:pos="99"/></w:tabs></w:pPr></w:style>';
  const styles = partOf(WORD, 'word/styles.xml').replace('</w:styles>', `${stops}</w:styles>`);
  const footer = partOf(
    await write({}, madeTemplate({ 'word/styles.xml': styles })),
    'word/footer1.xml',
  );
  expect(footer).toMatch(/<w:tabs><w:tab w:val="clear" w:pos="4536"\/><w:tab w:val="right"/u);
});

test('headings by any name are found by their level, and pale or small text is said', async () => {
  const odd =
    '<w:style w:type="paragraph" w:styleId="N3"><w:name w:val="Nadpis malý"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:color w:val="92D050"/></w:rPr></w:style>';
  const table =
    '<w:style w:type="table" w:styleId="Netz"><w:name w:val="Council table"/><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="9BBB59"/></w:tcPr></w:tblStylePr></w:style>';
  const styles = partOf(WORD, 'word/styles.xml')
    .replace(/<w:style [^>]*w:styleId="a3".*?<\/w:style>/su, odd)
    .replace(/<w:style [^>]*w:styleId="Netz".*?<\/w:style>/su, table)
    .replace('<w:color w:val="004000"/>', '<w:color w:val="004000"/><w:sz w:val="17"/>');
  const { found, notes } = reportOn(await read(madeTemplate({ 'word/styles.xml': styles })));
  expect(found).toContainEqual({ what: 'heading 3', style: 'Nadpis malý' });
  const end =
    'and 4.5 is the least (WCAG 2.2 AA). Take a darker colour in the Word file and give it again.';
  expect(notes).toEqual(
    expect.arrayContaining([
      `Heading 3 would be hard to read: #92D050 on white has a contrast of 1.8 to 1, ${end}`,
      `Header rows of tables would be hard to read: #FFFFFF on #9BBB59 has a contrast of 2.1 to 1, ${end}`,
      'Its text is in 8.5 point, which is small: 12 is the guide for committee papers.',
    ]),
  );
});

test('shaded cells of its tables are held against their text, what is so in all of them once', async () => {
  const notesOf = async (more: string): Promise<readonly string[]> => {
    const table = `<w:style w:type="table" w:styleId="Netz"><w:name w:val="Council table"/>${more}</w:style>`;
    const styles = partOf(WORD, 'word/styles.xml').replace(
      /<w:style [^>]*w:styleId="Netz".*?<\/w:style>/su,
      table,
    );
    const { notes } = reportOn(await read(madeTemplate({ 'word/styles.xml': styles })));
    return notes.filter((note) => note.includes('of tables would'));
  };
  const shade = (fill: string) => `<w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>`;
  const part = (type: string, fill: string) =>
    `<w:tblStylePr w:type="${type}">${shade(fill)}</w:tblStylePr>`;
  expect(await notesOf(part('firstCol', '003D5C'))).toEqual([
    expect.stringContaining('First columns of tables would be hard to read: #000000 on #003D5C'),
  ]);
  expect(await notesOf(shade('2F2F2F') + part('firstCol', '2F2F2F'))).toEqual([
    expect.stringContaining('Cells of tables would be hard to read: #000000 on #2F2F2F'),
  ]);
  // Conditions that our tables do not use, and pale shades, are fine.
  expect(await notesOf(part('lastRow', '003D5C') + part('firstCol', 'E0E8EC'))).toEqual([]);
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

describe('pictures of its header that are not described', () => {
  const header = partOf(WORD, 'word/header7.xml');
  const NOTE =
    'A picture in its headers or footers has no alternative text: in Word, right click it, View alt text, say what it shows or mark it as decorative, and give the file again.';
  const DECORATIVE =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext><a:ext uri="{28A0092B-C50C-407E-A947-70E740481C1C}"><x:other xmlns:x="urn:other"/></a:ext></a:extLst>';
  const withPicture = (properties: string, inside = ''): Uint8Array => {
    const changed = header.replaceAll(
      '<wp:docPr id="1" name="Logo" descr="Arms"/>',
      `<wp:docPr id="1" name="Logo"${properties}>${inside}</wp:docPr>`,
    );
    expect(changed).not.toBe(header);
    return madeTemplate({ 'word/header7.xml': changed });
  };

  test.each<[name: string, bytes: Uint8Array, isSaid: boolean]>([
    ['without words', withPicture(''), true],
    ['with words that nobody sees', withPicture(' descr="&#x200B;"'), true],
    ['with words', withPicture(' descr="Arms"'), false],
    ['marked as decorative', withPicture('', DECORATIVE), false],
  ])('%s', async (_, bytes, isSaid) => {
    expect(reportOn(await read(bytes)).notes.includes(NOTE)).toBe(isSaid);
    const paper = await write({}, bytes);
    const found = (await checked(paper)).find(({ code }) => code === 'alternative-text')?.findings;
    expect(found?.map(({ where }) => where)).toEqual(
      isSaid ? ['after “Anytown Borough Council”, in the header'] : [],
    );
    expect(await openXmlErrors(paper)).toEqual([]);
  });

  test('the mark goes into the paper, and nothing else that a later program added', async () => {
    const paper = partOf(await write({}, withPicture('', DECORATIVE)), 'word/header1.xml');
    expect(paper).toContain(
      '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>',
    );
    expect(paper).not.toContain('28A0092B');
  });
});
