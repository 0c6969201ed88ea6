import { describe, expect, test } from 'vitest';
import { malformed, openXmlErrors, partOf } from '../../support/docx';
import { NAMES } from '../../support/made-docx';
import { madeTemplate, templateWithOtherPages } from '../../support/made-template';
import { WORD, write } from '../../support/template-papers';

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

describe('lines of a header and a footer', () => {
  const related = `<Relationship Id="foot" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="foot.xml"/>`;
  const paper = async (header: string, footer: string, style = ''): Promise<Uint8Array> =>
    write(
      {},
      madeTemplate({
        'word/document.xml': partOf(WORD, 'word/document.xml').replace(
          '<w:sectPr>',
          '<w:sectPr><w:footerReference w:type="default" r:id="foot"/>',
        ),
        'word/_rels/document.xml.rels': partOf(WORD, 'word/_rels/document.xml.rels').replace(
          '</Relationships>',
          `${related}</Relationships>`,
        ),
        'word/styles.xml': partOf(WORD, 'word/styles.xml').replace(
          /<w:style [^>]*w:styleId="Kopf".*?<\/w:style>/su,
          `<w:style w:type="paragraph" w:styleId="Kopf"><w:name w:val="header"/>${style}</w:style>`,
        ),
        'word/header7.xml': `<w:hdr ${NAMES}>${header}</w:hdr>`,
        'word/foot.xml': `<w:ftr ${NAMES}>${footer}</w:ftr>`,
      }),
    );
  const line = (text: string, properties = ''): string =>
    `<w:p><w:pPr><w:pStyle w:val="Kopf"/>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  /** The width of its text is 9,071 twentieths of a point, and 14,003 on a page on its side. */
  const STOPS =
    '<w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/><w:tab w:val="left" w:pos="1000"/></w:tabs></w:pPr>';

  test('are as far from the edge of the page as in the Word file', async () => {
    const text = partOf(await paper(line('Head'), line('Foot')), 'word/document.xml');
    const margins = text.match(/<w:pgMar [^>]*>/gu) ?? [];
    expect(margins.length).toBeGreaterThan(2);
    for (const one of margins) expect(one).toContain('w:header="700" w:footer="700"');
    // Ours where it has none.
    expect(partOf(await write(), 'word/document.xml')).toContain('w:header="700" w:footer="567"');
  });

  test('end and have their middle where those of the page are, also on its side', async () => {
    const bytes = await paper(line('Head'), line('Foot'), STOPS);
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(partOf(bytes, 'word/header1.xml')).not.toContain('<w:tabs>');
    const onItsSide = partOf(bytes, 'word/header2.xml');
    expect(onItsSide).toContain(
      '<w:tabs><w:tab w:val="clear" w:pos="4536"/><w:tab w:val="clear" w:pos="9072"/><w:tab w:val="center" w:pos="7002"/><w:tab w:val="right" w:pos="14003"/></w:tabs>',
    );
  });

  test('keep what stood at a stop beyond the margin', async () => {
    const own = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="10500"/></w:tabs>';
    const header = partOf(await paper(line('Head', own), line('Foot')), 'word/header1.xml');
    expect(header).toContain(
      '<w:tabs><w:tab w:val="clear" w:pos="10500"/><w:tab w:val="right" w:leader="dot" w:pos="9071"/></w:tabs>',
    );
  });

  test('have some space to the text, where they have none or less', async () => {
    const wrapped = `<w:sdt><w:sdtContent>${line('Foot')}${line('Page', '<w:jc w:val="right"/>')}</w:sdtContent></w:sdt>`;
    const bytes = await paper(line('One') + line('Two', '<w:spacing w:before="40"/>'), wrapped);
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(partOf(bytes, 'word/header1.xml')).toMatch(
      /<w:pPr><w:pStyle w:val="Header"\/><\/w:pPr>.*One.*<w:spacing w:before="40" w:after="120"\/><\/w:pPr>.*Two/su,
    );
    expect(partOf(bytes, 'word/footer1.xml').match(/<w:spacing [^>]*>/gu)).toEqual([
      '<w:spacing w:before="120"/>',
    ]);
    const enough = '<w:pPr><w:spacing w:after="240"/></w:pPr>';
    const ample = partOf(await paper(line('One'), line('Foot'), enough), 'word/header1.xml');
    expect(ample).not.toContain('<w:spacing');
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>${line('In a table')}</w:tc></w:tr></w:tbl>`;
    const below = partOf(await paper(line('One'), table), 'word/footer1.xml');
    expect(below).not.toContain('<w:spacing');
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
