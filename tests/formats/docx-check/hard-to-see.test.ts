import { describe, expect, test } from 'vitest';
import { checked, foundIn } from '../../support/doc-checks';
import { madeDocx, NAMES, p, tbl } from '../../support/made-docx';

const START = p('A paper', 'Title') + p('Background', 'Heading1');
const UNDER = 'under “Background”';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Findings alone: what their checks call them is said elsewhere. */
const codesIn = async (body: string): Promise<readonly string[]> =>
  (await foundIn({ body: START + body })).map(([code]) => code);
/** What is said of one file. */
const saidIn = async (body: string): Promise<readonly string[]> =>
  (await checked(madeDocx({ body: START + body }))).flatMap(({ findings }) =>
    findings.map(({ says }) => says),
  );

const coloured = (text: string, colour = 'C00000', more = ''): string =>
  `<w:p><w:r><w:rPr>${more}<w:color w:val="${colour}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
/** A table whose cells are texts, or a text and the colour behind it. */
const shaded = (...rows: readonly (readonly (string | readonly [string, string])[])[]): string => {
  let xml = tbl(
    ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell[0]))),
  );
  for (const cell of rows.flat()) {
    if (typeof cell === 'string') continue;
    const [text, shade] = cell;
    const bare = `<w:tc>${p(text)}</w:tc>`;
    expect(xml).toContain(bare);
    xml = xml.replace(
      bare,
      `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="${shade}"/></w:tcPr>${p(text)}</w:tc>`,
    );
  }
  return xml;
};
const picture = (descr: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${descr}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

describe('what nobody sees is not there', () => {
  // Zero width space, word joiner, soft hyphen, blank of Braille, Hangul filler.
  test.each(['\u200B', '\u2060\u00A0', '\u00AD', '\u2800', '\u3164'])('%j', async (unseen) => {
    expect(await codesIn(tbl(['Code', 'School'], ['S1', unseen]))).toEqual([
      `should cells-empty row “S1” of “Table 1”, ${UNDER}`,
    ]);
    expect(await codesIn(p('A text.') + p(unseen, 'Heading2'))).toEqual([
      `should heading-empty after “A text.”, ${UNDER}`,
    ]);
    expect(await codesIn(picture(unseen))).toEqual([`must alternative-text-missing ${UNDER}`]);
    expect(await foundIn({ body: START, title: unseen })).toEqual([
      ['must title-missing', 'The title is not set'],
    ]);
  });

  test('a heading that a picture is in is not empty, and signs that are seen are text', async () => {
    const drawn = picture('Arms of the county').replace(
      '<w:p>',
      '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>',
    );
    expect(await codesIn(drawn + tbl(['Code', 'Met'], ['S1', '✓'], ['S2', '–']))).toEqual([]);
  });
});

describe('the language of a text', () => {
  const NO_LANGUAGE =
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';
  const title = 'The language is not set';

  test.each<[name: string, styles: string, body: string, found: string[][]]>([
    [
      'is not what only the properties of the file say',
      NO_LANGUAGE,
      p('A paper', 'Heading1'),
      [['must language-missing', title]],
    ],
    [
      'is not “x-none”',
      `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="x-none"/></w:rPr></w:rPrDefault></w:docDefaults>${NO_LANGUAGE}`,
      p('A paper', 'Heading1'),
      [['must language-missing', title]],
    ],
    [
      'may be said at the words themselves',
      NO_LANGUAGE,
      p('A paper', 'Heading1').replace('<w:r>', '<w:r><w:rPr><w:lang w:val="cy-GB"/></w:rPr>'),
      [],
    ],
  ])('%s', async (_, styles, body, found) => {
    expect(await foundIn({ body, styles })).toEqual(found);
  });
});

describe('cells are named by their rows and columns', () => {
  test('each row with empty cells, and how many more there are', async () => {
    const rows = Array.from({ length: 7 }, (_, at) => [`M${String(at)}`, '']);
    expect(await saidIn(tbl(['Measure', 'Result'], ...rows))).toEqual([
      'Row 2 has an empty cell, under “Result”.',
      'Row 3 has an empty cell, under “Result”.',
      'Row 4 has an empty cell, under “Result”.',
      'Row 5 has an empty cell, under “Result”.',
      'Row 6 has an empty cell, under “Result”.',
      '2 more rows of the table have empty cells.',
    ]);
    expect(await saidIn(tbl(['Measure', '', 'Then'], ['M1', '', '']))).toEqual([
      'Row 1 has an empty cell, in column 2.',
      'Row 2 has 2 empty cells, in column 2 and under “Then”.',
    ]);
  });

  test('a row that lacks a column', async () => {
    const table = tbl(['Code', 'School'], ['S1', 'Hill Road'], ['S2']);
    expect(await saidIn(table)).toEqual([
      'Row 3 of the table does not have the 2 columns of the other rows.',
    ]);
    const [[code, title] = []] = await foundIn({ body: START + table });
    expect(code).toBe(`should cells-uneven row “S2” of “Table 1”, ${UNDER}`);
    expect(title).toBe('Rows without every column in 1 table');
  });

  test('merged cells', async () => {
    const merged = '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>';
    const table = tbl(['Code', 'School'], ['S1', 'Hill Road'], ['S2', 'North Street'])
      .replace(`<w:tc>${p('S1')}`, `${merged}${p('S1')}`)
      .replace(`<w:tc>${p('S2')}`, `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('S2')}`);
    expect(await saidIn(table)).toEqual([
      '2 cells are merged with others, in rows 2 and 3 of the table.',
    ]);
  });
});

describe('pictures', () => {
  test.each([
    ['scan 0001.png', 'must'],
    ['Logo', 'must'],
    ['a map', 'must'],
    ['A picture containing clipart. Description automatically generated', 'should'],
  ])('“%s” does not say what is shown', async (words, severity) => {
    expect(await codesIn(p('It is below.') + picture(words))).toEqual([
      `${severity} alternative-text-missing after “It is below.”, ${UNDER}`,
    ]);
  });

  test.each(['Logo of Anytown Council', 'A map of the three schools', 'Chart 3 of the audit'])(
    '“%s” does',
    async (words) => {
      expect(await codesIn(picture(words))).toEqual([]);
    },
  );

  test('one in the header is found there, and so is what is left to write in a footer', async () => {
    const part = (id: string, kind: string): string =>
      `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${kind}1.xml"/>`;
    const made = madeDocx({
      body: START,
      links: part('h', 'header') + part('f', 'footer'),
      parts: {
        'word/header1.xml': `<w:hdr ${NAMES}>${picture('')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr ${NAMES}>${p('Printed [insert date]')}</w:ftr>`,
      },
    });
    const found = (await checked(made)).flatMap(({ findings }) => findings);
    expect(found.map(({ severity, code, where }) => `${severity} ${code} ${where}`)).toEqual([
      'should alternative-text-missing in the header',
      'must placeholder in the footer',
    ]);
  });
});

describe('a meaning by colour alone', () => {
  test('each sign by its name', async () => {
    const signs = ['🔴', '🟣', '⚪', '🟥', '🟫', '⬛'];
    expect(await saidIn(signs.map((sign) => p(sign)).join(''))).toEqual([
      'Only its colour says what the red circle “🔴” means.',
      'Only its colour says what the purple circle “🟣” means.',
      'Only its colour says what the white circle “⚪” means.',
      'Only its colour says what the red square “🟥” means.',
      'Only its colour says what the brown square “🟫” means.',
      'Only its colour says what the black square “⬛” means.',
    ]);
  });

  const TRAFFIC = ['M1', '🔴'] as const;

  test.each<[name: string, body: string, found: string[]]>([
    [
      'a sign of a colour',
      tbl(['Measure', 'Status'], TRAFFIC),
      [`must colour-sign row “M1” of “Table 1”, ${UNDER}`],
    ],
    ['the same among words that do not say it', p('🟢 Hill Road'), [`should colour-sign ${UNDER}`]],
    ['the same with the word for it', p('🔴 Hill Road is late'), []],
    [
      'the same in a contents list, which says headings again',
      p('Background', 'TOC1') + p('🔴 Hill', 'TOC1') + p('🔴 Hill', 'Heading1'),
      [`should colour-sign under “🔴 Hill”`],
    ],
    [
      'a dot in a colour',
      tbl(['Measure', 'Status'], ['M1', '●']).replace(p('●'), coloured('●')),
      [`must colour-text row “M1” of “Table 1”, ${UNDER}`],
    ],
    [
      'a paragraph in a colour of its own',
      p('One.') + p('Two.') + p('Three.') + coloured('Four is new.'),
      [`note colour-text ${UNDER}`],
    ],
    [
      'text that is all in one colour',
      coloured('One.') + coloured('Two.') + coloured('Three.'),
      [],
    ],
    [
      'a paragraph that its weight or its size sets apart as well',
      p('One.') +
        p('Two.') +
        coloured('Three is new.', 'C00000', '<w:b/>') +
        coloured('Four', 'C00000').replace('</w:rPr>', '<w:sz w:val="32"/></w:rPr>'),
      [],
    ],
    [
      'figures on a colour, where others have none',
      shaded(['Measure', 'Now', 'Then'], ['M1', ['64%', 'FF9999'], '70%'], ['M2', '12', '13']),
      [`should colour-cell row “M1” of “Table 1”, ${UNDER}`],
    ],
    [
      'words on a colour, and the letter that stands for it',
      shaded(
        ['Measure', 'Now', 'Then'],
        ['M1', ['Red', 'FF9999'], '70%'],
        ['M2', ['G', '99FF99'], '13'],
      ),
      [],
    ],
    [
      'a row and a column that are shaded from end to end',
      shaded(
        ['Measure', 'Now', 'Then'],
        [['M1', '99CCFF'], '64', '70'],
        [
          ['M2', '99CCFF'],
          ['12', '99CCFF'],
          ['13', '99CCFF'],
        ],
        [['M3', '99CCFF'], '5', '6'],
      ),
      [],
    ],
  ])('%s', async (_, body, found) => {
    expect(await codesIn(body)).toEqual(found);
  });
});

test('what is there several times in one row is gone to where it stands first', async () => {
  const body = START + tbl(['Code', 'Now', 'Then'], ['S1', 'TBC', 'TBC']);
  const found = (await checked(madeDocx({ body }))).flatMap(({ findings }) => findings);
  expect(found.map(({ times, place }) => [times, place.column?.at])).toEqual([[2, 1]]);
});
