import { describe, expect, test } from 'vitest';
import { checked, foundIn, told } from '../../support/doc-checks';
import { madeDocx, madeParts, NAMES, p, tbl, zipOf, type MadeDocx } from '../../support/made-docx';

const START = p('A paper', 'Title') + p('Background', 'Heading1');
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const link = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATION}/hyperlink" Target="${target}" TargetMode="External"/>`;
const linked = (id: string, text: string): string =>
  `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;
const look = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const picture = (attributes: string, inside = ''): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Map" ${attributes}>${inside}</wp:docPr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const DECORATIVE =
  '<a:extLst><a:ext><d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

test('a paper without a fault passes every check, each with a word', async () => {
  const body =
    START +
    `<w:p><w:r><w:t>The Primary Care Trust (PCT) agrees. The PCT pays.</w:t></w:r></w:p>` +
    tbl(['Code', 'Name'], ['A1', 'First action']) +
    p('Costs', 'Heading2') +
    linked('out', 'Audit of school places, 2007') +
    picture('descr="A map of the three districts"') +
    picture('', DECORATIVE);
  const checks = await checked(
    madeDocx({ body, links: link('out', 'https://example.org/audit') }),
    { mostPages: 4 },
  );
  expect(told(checks)).toEqual([]);
  expect(checks.map(({ title }) => title)).toEqual([
    expect.stringMatching(/^The file is whole: \d+ parts, nothing to repair$/u),
    'Title and language are set',
    'One main heading, no level skipped',
    'Header row repeats in 1 table',
    'No merged or empty cells',
    '1 picture described in words',
    '1 link says where it leads',
    'No meaning by colour alone',
    'Text stands out from the page',
    'No contents list, and none is needed',
    'Acronyms are explained on first use',
    'No placeholder is left in',
    'No open comment and no tracked change',
    'No text under 9 point',
    'Within the guide: about 1 page',
  ]);
});

test('every finding says what is the matter, where and what to do', async () => {
  const made = { body: p('TBC', 'Heading2') + tbl(['a', ''], ['b', 'c']), title: '', language: '' };
  for (const { findings } of await checked(madeDocx(made))) {
    for (const { says, wayOut } of findings) {
      expect(says).toMatch(/^\S.*\.$/u);
      expect(wayOut).toMatch(/^\S.*[.”]$/u);
    }
  }
});

describe('faults for readers', () => {
  const under = 'under “Background”';
  test.each<[name: string, made: MadeDocx, found: [string, string][]]>([
    ['no title', { body: START, title: '' }, [['must title-missing', 'The title is not set']]],
    [
      'no language',
      {
        body: p('A paper', 'Heading1'),
        language: '',
        styles:
          '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
      },
      [['must language-missing', 'The language is not set']],
    ],
    ['no heading', { body: p('x') }, [['must heading-missing', 'No single main heading']]],
    [
      'two main headings',
      { body: p('One', 'Heading1') + p('Two', 'Heading1') },
      [['should heading-main-twice under “Two”', 'No single main heading']],
    ],
    [
      'a level that is skipped',
      { body: START + p('Detail', 'Heading3') },
      [['must heading-skipped under “Detail”', 'A level of heading is skipped']],
    ],
    [
      'no header row',
      { body: START + tbl(['A', 'B'], ['1', '2']).replace('<w:tblHeader/>', '') },
      [
        [
          `must header-row-missing in “Table 1”, ${under}`,
          '1 table without a header row that repeats',
        ],
      ],
    ],
    [
      'merged and empty cells, with the caption for a name',
      {
        body:
          START +
          p('Table 4. Actions', 'Caption') +
          tbl(['A', 'B', 'C'], ['1', ' ']).replace(
            '<w:tc><w:p><w:r><w:t xml:space="preserve">1<',
            '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">1<',
          ),
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>' +
          ['Title', 'Caption', 'heading 1']
            .map(
              (name) =>
                `<w:style w:type="paragraph" w:styleId="${name.replace('heading ', 'Heading')}"><w:name w:val="${name}"/></w:style>`,
            )
            .join(''),
      },
      [
        [
          `should cells-merged row “1” of “Table 4. Actions”, ${under}`,
          'Merged or empty cells in 1 table',
        ],
        [
          `should cells-empty row “1” of “Table 4. Actions”, ${under}`,
          'Merged or empty cells in 1 table',
        ],
      ],
    ],
    [
      'a picture without words, and one with a file’s name for words',
      { body: START + picture('') + picture('descr="scan0001.png"') },
      [
        [`must alternative-text-missing ${under}`, '2 pictures not described in words'],
        [`must alternative-text-missing ${under}`, '2 pictures not described in words'],
      ],
    ],
    [
      'links that say nothing, and one that leads nowhere',
      {
        body:
          START +
          linked('out', 'click here') +
          linked('out', 'https://example.org/audit') +
          '<w:p><w:hyperlink w:anchor="gone"><w:r><w:t>Appendix 2</w:t></w:r></w:hyperlink></w:p>',
        links: link('out', 'https://example.org/audit'),
      },
      [
        [`should link-words ${under}`, '3 links to put right'],
        [`should link-words ${under}`, '3 links to put right'],
        [`must link-nowhere ${under}`, '3 links to put right'],
      ],
    ],
    [
      'a traffic light without a word, a word that only its colour sets apart, and a colour that is spoken of',
      {
        body:
          START +
          tbl(['Code', 'Status'], ['A1', 'x'])
            .replace(p('x'), '')
            .replace(
              '<w:tc></w:tc>',
              '<w:tc><w:tcPr><w:shd w:val="clear" w:fill="00B050"/></w:tcPr><w:p/></w:tc>',
            ) +
          `<w:p>${look('', 'On track: ')}${look('<w:color w:val="FF0000"/>', 'late')}</w:p>` +
          p('Targets shown in red are missed.'),
      },
      [
        [`should cells-empty row “A1” of “Table 1”, ${under}`, 'Merged or empty cells in 1 table'],
        [
          `must colour-cell row “A1” of “Table 1”, ${under}`,
          '3 places where colour alone may carry a meaning',
        ],
        [`should colour-text ${under}`, '3 places where colour alone may carry a meaning'],
        [`note colour-said ${under}`, '3 places where colour alone may carry a meaning'],
        // Word's own red is a little too pale for small print on white, too.
        [`should text-pale ${under}`, 'Text in 1 look is too pale to be read'],
      ],
    ],
    [
      'pale text on white, once for each look; large text, dark shades and highlights are fine',
      {
        body: `${START}${['one', 'two', 'three'].map((one) => `<w:p>${look('<w:color w:val="999999"/>', one)}</w:p>`).join('')}<w:p>${look('<w:color w:val="8A8A8A"/><w:sz w:val="40"/>', 'large')}${look('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="0F5459"/>', 'white on teal')}</w:p>`,
      },
      [
        [`should colour-text ${under}`, '1 place where colour alone may carry a meaning'],
        [`should text-pale ${under}`, 'Text in 1 look is too pale to be read'],
      ],
    ],
    [
      'a contents list that is out of date, and a question on opening',
      {
        body:
          START +
          p('1\tOld name\t4', 'TOC1') +
          p('1\tBackground\t4', 'TOC1') +
          p('Costs', 'Heading1'),
        settings: '<w:updateFields w:val="true"/>',
      },
      [
        ['must contents-stale under “Costs”', 'The contents list needs an update'],
        ['must contents-stale', 'The contents list needs an update'],
        ['should contents-question', 'The contents list needs an update'],
      ],
    ],
    [
      'a contents list that no program has filled',
      { body: `${START}<w:p><w:fldSimple w:instr="TOC"/></w:p>` },
      [[`must contents-stale ${under}`, 'The contents list needs an update']],
    ],
    [
      'many headings and no contents list',
      { body: START + Array.from({ length: 12 }, (_, at) => p(`Part ${at}`, 'Heading2')).join('') },
      [['should contents-missing', 'No contents list']],
    ],
    [
      'an acronym that nobody explains; a list of abbreviations explains its own',
      {
        body:
          START + p('The LSC and the CAF.') + tbl(['Short', 'Long'], ['CAF', 'Common Assessment']),
      },
      [[`note acronym ${under}`, '“LSC” is not explained']],
    ],
    [
      'placeholders',
      {
        body:
          START +
          ['TBC', 'To be confirmed', '[insert date]', 'xx per cent', 'Why ???']
            .map((one) => p(one))
            .join(''),
      },
      Array.from(
        { length: 5 },
        () => [`must placeholder ${under}`, '5 placeholders left in'] as [string, string],
      ),
    ],
    [
      'several placeholders in one paragraph, of which none is an acronym as well',
      { body: START + p('TODO: costs of £XXk, XXXX to agree') },
      ['TODO', '£XXk', 'XXXX'].map(
        () => [`must placeholder ${under}`, '3 placeholders left in'] as [string, string],
      ),
    ],
    [
      'text in 7 point; a hidden word is not read',
      {
        body: `${START}<w:p>${look('<w:sz w:val="14"/>', 'small')}${look('<w:vanish/><w:sz w:val="2"/>', 'x')}</w:p>`,
      },
      [[`should text-small ${under}`, 'Text under 9 point in 1 paragraph']],
    ],
  ])('%s', async (_, made, found) => {
    expect(await foundIn(made)).toEqual(found);
  });

  test('roman numerals, dates to come and ordinary words are no placeholders', async () => {
    const texts = ['Part XX', 'To be established by 31 March 2009', 'No. 3 [2008]', 'Not yet due'];
    expect(await foundIn({ body: START + texts.map((one) => p(one)).join('') })).toEqual([]);
  });

  test('a covering report over its guide, by the pages that the file says', async () => {
    const found = await foundIn({ body: START, pages: 5 }, { mostPages: 4 });
    expect(found).toEqual([['should pages-over-guide', 'Report is 5 pages; guide 4']]);
    expect(await foundIn({ body: START, pages: 4 }, { mostPages: 4 })).toEqual([]);
  });

  test('a covering report over its guide, by its lines where the file does not say: short ones fill a page too', async () => {
    const items = (many: number): string =>
      START + Array.from({ length: many }, (_, at) => p(`Item ${String(at)}`)).join('');
    // 55 lines of two words, and the space under each, are two pages.
    const found = await foundIn({ body: items(55) }, { mostPages: 1 });
    expect(found).toEqual([['should pages-over-guide', 'Report is about 2 pages; guide 1']]);
    expect(await foundIn({ body: items(25) }, { mostPages: 1 })).toEqual([]);
  });

  test('open comments and tracked changes; a resolved one and its answers are done with', async () => {
    const comment = (id: number): string =>
      `<w:comment w:id="${id}" w:author="Director"><w:p w14:paraId="0000000${id}"><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>`;
    const change = '<w:ins w:id="9" w:author="x"><w:r><w:t>new</w:t></w:r></w:ins>';
    const found = await foundIn({
      body: `${START}<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id="1"/>${change}</w:p>`,
      comments: comment(1) + comment(2) + comment(3),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000002" w15:done="1"/><w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000002" w15:done="1"/>',
    });
    const title = '1 open comment, and tracked changes';
    expect(found).toEqual([
      [`must comment-open ${under}`, title],
      [`must change-tracked ${under}`, title],
    ]);
  });
});

describe('faults of the file itself', () => {
  const good = { body: START };
  const parts = madeParts(good);
  const changed = (name: string, from: string, to: string): Uint8Array => {
    const part = parts[name] ?? '';
    expect(part).toContain(from);
    return zipOf({ ...parts, [name]: part.replace(from, to) });
  };
  const document = 'word/document.xml';

  test.each<[name: string, bytes: Uint8Array, found: string[]]>([
    [
      'a part that is damaged',
      changed('word/settings.xml', '</w:settings>', ''),
      ['must part-damaged in word/settings.xml'],
    ],
    [
      'a part that is missing',
      zipOf(
        Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'docProps/app.xml')),
      ),
      ['must relationship-broken in _rels/.rels'],
    ],
    [
      'a part of which nobody says what it is',
      zipOf({ ...parts, 'word/odd.bin': 'x' }),
      ['must content-type-missing in word/odd.bin'],
    ],
    [
      'a reference to a relationship that is not there',
      changed(document, START, `${START}<w:p><w:hyperlink r:id="none"/></w:p>`),
      [`must relationship-broken in ${document}`],
    ],
    [
      'a list and a comment that are not there',
      changed(
        document,
        START,
        `${START}<w:p><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:commentReference w:id="3"/></w:r></w:p>`,
      ),
      [`must reference-undefined in ${document}`, `must reference-undefined in ${document}`],
    ],
    [
      'a style that is not there',
      changed(document, START, START + p('x', 'Nowhere')),
      [`should style-undefined in ${document}`],
    ],
    [
      'two bookmarks of one name',
      changed(
        document,
        START,
        START + `<w:p>${'<w:bookmarkStart w:id="1" w:name="a"/>'.repeat(2)}</w:p>`,
      ),
      [`must bookmark-twice in ${document}`],
    ],
    [
      'a cell without a paragraph',
      changed(
        document,
        START,
        `${START}<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>`,
      ),
      [`must element-order in ${document}`, 'should cells-empty in “Table 1”, under “Background”'],
    ],
    [
      'properties after the text',
      changed(document, START, `${START}<w:p><w:r><w:t>x</w:t></w:r><w:pPr/></w:p>`),
      [`must element-order in ${document}`],
    ],
    [
      'properties in an order of their own',
      changed(
        document,
        START,
        `${START}<w:p><w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr></w:p>`,
      ),
      [`note property-order in ${document}`],
    ],
    [
      'an address that is none',
      zipOf(madeParts({ ...good, links: link('out', '') })),
      [`must address-invalid in ${document}`],
    ],
  ])('%s', async (_, bytes, found) => {
    expect(told(await checked(bytes)).map(([code]) => code)).toEqual(found);
  });

  test('a chart that speaks of a workbook that is gone', async () => {
    const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${NAMES}><c:externalData r:id="book"/></c:chartSpace>`;
    const bytes = zipOf({
      ...parts,
      'word/charts/chart1.xml': chart,
      'word/charts/_rels/chart1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="book" Type="${RELATION}/package" Target="../embeddings/gone.xlsx"/></Relationships>`,
    });
    const codes = told(await checked(bytes)).map(([code]) => code);
    expect(codes).toEqual(['must relationship-broken in word/charts/chart1.xml']);
  });
});
