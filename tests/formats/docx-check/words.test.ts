import { describe, expect, test } from 'vitest';
import { checked, saidBy } from '../../support/doc-checks';
import { madeDocx, NAMES, p, tbl, type MadeDocx } from '../../support/made-docx';

const START = p('A paper', 'Title') + p('Background', 'Heading1');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const by = (code: string, body: string, more: Partial<MadeDocx> = {}) =>
  saidBy(code, { body: START + body, ...more });
const small = (halves: number, text: string, more = ''): string =>
  `<w:r><w:rPr>${more}<w:sz w:val="${String(halves)}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('acronyms', () => {
  const LSC = 'note “LSC” is not explained where it first stands.';

  test('in a contents list are not read there, where the text explains them', async () => {
    const body = p('The LSC', 'TOC1') + p('The Learning and Skills Council (LSC) pays.');
    expect((await by('acronyms', body)).found).toEqual([]);
  });

  test('are explained by a row of a list of them alone', async () => {
    const text = p('The LSC pays.');
    expect(await by('acronyms', text + tbl(['LSC', 'Learning and Skills Council']))).toEqual({
      title: 'Acronyms are explained on first use',
      found: [],
    });
    // A cell that says more, and a row of one cell, explain nothing.
    const more = tbl(['LSC', 'x']).replace(p('LSC'), p('LSC') + p('It pays for training.'));
    expect(await by('acronyms', text + more)).toEqual({
      title: '“LSC” is not explained',
      found: [LSC],
    });
    expect((await by('acronyms', text + tbl(['LSC']))).found).toEqual([LSC]);
    expect((await by('acronyms', text + p('So does the CAF.'))).title).toBe(
      '2 acronyms not explained',
    );
  });
});

describe('pictures', () => {
  const drawn = (uri: string, about: string, inside = ''): string =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" ${about}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const pictures = (body: string, more: Partial<MadeDocx> = {}) =>
    by('alternative-text', body, more);

  test('charts are called so where there are no others', async () => {
    const chart = drawn('chart', 'name="Chart 1" descr="Visits since 2005, a line that rises"');
    expect((await pictures(chart)).title).toBe('1 chart described in words');
    const map = drawn('picture', 'name="Map" descr="A map of the wards"');
    expect((await pictures(chart + map)).title).toBe('2 pictures described in words');
    expect((await pictures('')).title).toBe('No picture lacks its words');
  });

  test('one without a name is called by its kind', async () => {
    expect((await pictures(drawn('picture', 'name=""'))).found).toEqual([
      'must A picture has no alternative text.',
    ]);
    expect((await pictures(drawn('picture', 'name="Map"'))).found).toEqual([
      'must The picture “Map” has no alternative text.',
    ]);
  });

  test('a shape says the text in it, and one without text wants words', async () => {
    const box = `<w:txbxContent>${p('Our three schools')}</w:txbxContent>`;
    const shape = (inside: string): string => drawn('diagram', 'name="Box 1"', inside);
    expect((await pictures(shape(box))).found).toEqual([]);
    expect((await pictures(shape(''))).found).toEqual([
      'must The shape “Box 1” has no alternative text.',
    ]);
  });

  test('in a footer are read out to nobody unasked', async () => {
    const footer = `<w:ftr ${NAMES}>${drawn('picture', 'name="Arms"')}</w:ftr>`;
    const found = await pictures('', {
      links: `<Relationship Id="f" Type="${OFFICE}/footer" Target="footer1.xml"/>`,
      parts: { 'word/footer1.xml': footer },
    });
    expect(found.found).toEqual(['should The picture “Arms” has no alternative text.']);
  });
});

describe('links', () => {
  const out = (id: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="https://example.org/${id}" TargetMode="External"/>`;
  const plain = (text: string, look = ''): string =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const to = (id: string, ...runs: readonly string[]): string =>
    `<w:hyperlink r:id="${id}">${runs.join('')}</w:hyperlink>`;
  const within = (anchor: string, text: string): string =>
    `<w:hyperlink w:anchor="${anchor}">${plain(text)}</w:hyperlink>`;
  const links = (...inside: readonly string[]) =>
    by('links', `<w:p>${inside.join('')}</w:p>`, { links: out('a') + out('b') });

  test('in several looks are one, and two beside each other are two', async () => {
    expect(await links(to('a', plain('click '), plain('here', '<w:b/>')))).toEqual({
      title: '1 link to put right',
      found: ['should The link “click here” does not say where it leads.'],
    });
    expect((await links(to('a', plain('Audit of ')), to('b', plain('here')))).found).toEqual([
      'should The link “here” does not say where it leads.',
    ]);
  });

  test('without words are said by where they lead; deleted ones are not read', async () => {
    expect((await links(to('a', plain(' ')))).found).toEqual([
      'should A link to https://example.org/a has no words.',
    ]);
    const deleted = `<w:del w:id="9" w:author="x"><w:hyperlink r:id="a"><w:r><w:delText>here</w:delText></w:r></w:hyperlink></w:del>`;
    expect((await links(plain('Text'), deleted)).found).toEqual([]);
  });

  test('within the paper may say “here”, and lead to a place that there is', async () => {
    const place = '<w:bookmarkStart w:id="1" w:name="costs"/><w:bookmarkEnd w:id="1"/>';
    expect(await links(place, within('costs', 'here'), within('_top', 'up'))).toEqual({
      title: 'No link hides where it leads',
      found: [],
    });
    expect((await links(within('gone', 'Appendix 2'))).found).toEqual([
      'must “Appendix 2” leads to a place that the document has not.',
    ]);
  });

  test('that say where they lead are counted', async () => {
    const audit = to('a', plain('Audit of school places'));
    expect((await links(audit)).title).toBe('1 link says where it leads');
    const both = await links(audit, plain(' and '), to('b', plain('Review of 2006')));
    expect(both.title).toBe('2 links say where they lead');
  });
});

test('a placeholder is found with its words', async () => {
  const checks = await checked(madeDocx({ body: START + p('Costs: TBC.') }));
  const found = checks.find(({ code }) => code === 'placeholders')?.findings ?? [];
  expect(found.map(({ words, says }) => [words, says])).toEqual([
    ['TBC', '“TBC” stands where something is still to be written.'],
  ]);
});

describe('small text', () => {
  test.each([
    ['of 9 point', small(18, 'Note')],
    ['that is blank', small(24, 'Text') + small(10, '  ')],
    ['that is hidden', small(24, 'Text') + small(10, 'x', '<w:vanish/>')],
  ])('is none %s', async (_, runs) => {
    expect((await by('small-text', `<w:p>${runs}</w:p>`)).found).toEqual([]);
  });

  test('is said by its smallest', async () => {
    const runs = small(24, 'Text ') + small(17, 'small ') + small(16, 'smaller');
    expect(await by('small-text', `<w:p>${runs}</w:p>`)).toEqual({
      title: 'Text under 9 point in 1 paragraph',
      found: ['should “Text small smaller” is in 8 point.'],
    });
    expect((await by('small-text', `<w:p>${small(17, 'x')}</w:p>`)).found).toHaveLength(1);
  });
});

test('a file without a title and a language lacks both', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';
  const made = { body: p('A paper', 'Heading1'), title: '', language: '', styles };
  expect((await saidBy('title-and-language', made)).title).toBe('Title and language are not set');
});

describe('pages that the file does not count', () => {
  const pages = async (body: string): Promise<string> =>
    (await saidBy('page-guide', { body }, { mostPages: 99 })).title;
  const many = (times: number, xml: string): string => xml.repeat(times);

  test.each([
    ['the space after each paragraph counts', many(40, p('Item')), 2],
    ['so does that around headings', many(20, p('Item', 'Heading2')), 2],
    ['long paragraphs have lines', p('word '.repeat(1_100)), 2],
    [
      'cells of a row stand beside each other',
      tbl(...Array.from({ length: 44 }, () => ['a', 'b'])),
      1,
    ],
    ['rows stand below each other', tbl(...Array.from({ length: 60 }, () => ['a', 'b'])), 2],
  ])('%s', async (_, body, expected) => {
    expect(await pages(body)).toBe(
      `Within the guide: about ${String(expected)} page${expected === 1 ? '' : 's'}`,
    );
  });
});
