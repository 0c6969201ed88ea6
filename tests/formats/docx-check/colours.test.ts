import { describe, expect, test } from 'vitest';
import { saidBy } from '../../support/doc-checks';
import { NAMES, p, type MadeDocx } from '../../support/made-docx';

const START = p('A paper', 'Title') + p('Background', 'Heading1');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const said = (body: string, more: Partial<MadeDocx> = {}) =>
  saidBy('colour-only', { body: START + body, ...more }).then(({ found }) => found);
const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const RED = '<w:color w:val="C00000"/>';
const of = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const inStyle = (style: string, ...runs: readonly string[]): string =>
  of(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, ...runs);
const beside = (kind: 'header' | 'footer', xml: string): Partial<MadeDocx> => ({
  links: `<Relationship Id="x" Type="${OFFICE}/${kind}" Target="${kind}1.xml"/>`,
  parts: {
    [`word/${kind}1.xml`]: `<w:${kind === 'header' ? 'hdr' : 'ftr'} ${NAMES}>${xml}</w:${kind === 'header' ? 'hdr' : 'ftr'}>`,
  },
});

/** A cell: a text, or one with the colour behind it and more of its run. */
type Cell = string | readonly [text: string, shade: string, look?: string];
const cell = (one: Cell): string => {
  const [text, shade, look = ''] = typeof one === 'string' ? [one, ''] : one;
  const behind = shade === '' ? '' : `<w:tcPr><w:shd w:val="clear" w:fill="${shade}"/></w:tcPr>`;
  return `<w:tc>${behind}${of(run(text, look))}</w:tc>`;
};
/** A table whose first rows, as many as are said, are header rows. */
const table = (headers: number, ...rows: readonly (readonly Cell[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map(
      (cells, at) =>
        `<w:tr>${at < headers ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cell).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

describe('colours of cells', () => {
  test('are counted, and greys are none', async () => {
    const red = (text: string): Cell => [text, 'FF9999'];
    expect(
      await said(table(1, ['Measure', 'Now', 'Then'], ['M1', red('64'), '70'], ['M2', '12', '13'])),
    ).toEqual([
      'should 1 cell has a colour and no word that says what it means, in row 2 of the table.',
    ]);
    expect(
      await said(
        table(1, ['Measure', 'Now', 'Then'], ['M1', red('64'), '70'], ['M2', '12', red('13')]),
      ),
    ).toEqual([
      'should 2 cells have a colour and no word that says what it means, in rows 2 and 3 of the table.',
    ]);
    const grey = table(
      1,
      ['M', 'Now', 'Then'],
      ['M1', ['64', 'D9D9D9'], ''],
      ['M2', '1', ['', 'D9D9D9']],
    );
    expect(await said(grey)).toEqual([]);
  });

  test('of header rows say nothing, and a column is not varied for its header', async () => {
    const years = table(
      2,
      ['Measure', ['2007', 'FF9999'], '2008'],
      ['', ['12', 'FF9999'], '24'],
      ['M1', ['64', 'FF9999'], '70'],
      ['M2', '12', '13'],
    );
    expect(await said(years)).toEqual([
      'should 1 cell has a colour and no word that says what it means, in row 3 of the table.',
    ]);
    const column = table(
      2,
      ['Measure', 'Now', 'Then'],
      ['', ['2007', '4F81BD'], '2008'],
      ['M1', ['64', 'FF9999'], '70'],
      ['M2', ['12', 'FF9999'], '13'],
    );
    expect(await said(column)).toEqual([]);
  });
});

describe('a row in a colour from end to end', () => {
  const plain = ['A', 'B', 'C', 'D', 'E'].map((one): readonly Cell[] => [
    `Service ${one}`,
    '12',
    '13',
  ]);
  const row = (shade: string, name: string, look = ''): readonly Cell[] =>
    [name, '14', '15'].map((text): Cell => [text, shade, look]);
  const HEADER: readonly Cell[] = ['Service', '2007/8', '2008/9'];
  const odd = (...rows: readonly (readonly Cell[])[]): string =>
    table(1, HEADER, ...rows, ...plain);

  test('where no other has one is found, and so are a few', async () => {
    const one = odd(row('FF9999', 'Youth work'));
    expect(await said(one)).toEqual([
      'note Row 2 of the table is coloured from end to end where the others are not, and no word says what that means.',
    ]);
    const two = table(
      1,
      HEADER,
      row('FF9999', 'Youth work'),
      ...plain,
      row('FF9999', 'Play'),
      ...plain,
    );
    expect(await said(two)).toEqual([
      'note Rows 2 and 8 of the table are coloured from end to end where the others are not, and no word says what that means.',
    ]);
  });

  test.each<[name: string, body: string]>([
    ['in grey', odd(row('D9D9D9', 'Youth work'))],
    [
      'with the word for it',
      odd([
        ['Youth work', 'FF9999'],
        ['Late', 'FF9999'],
        ['15', 'FF9999'],
      ]),
    ],
    ['that is bold as well', odd(row('FF9999', 'Youth work', '<w:b/>'))],
    ['that is a sum', odd(row('FF9999', 'Sub-total of the first part'))],
    ['that is the last', table(1, HEADER, ...plain, row('FF9999', 'Youth work'))],
    [
      'in the colour of the header',
      table(1, row('FF9999', 'Service'), row('FF9999', 'Youth'), ...plain),
    ],
    ['that is a header row too', table(2, HEADER, row('FF9999', 'Year'), ...plain)],
    ['with another colour in the table', odd(row('FF9999', 'Youth work'), row('99FF99', 'Play'))],
    [
      'with a cell in a colour in the table',
      odd(row('FF9999', 'Youth work'), ['Play', ['Green', '99FF99'], '3']),
    ],
    ['of which one cell is another', odd([...row('FF9999', 'Youth work').slice(0, 2), '15'])],
    [
      'with empty cells, as the heading of a group has',
      odd([
        ['Young people', 'FF9999'],
        ['', 'FF9999'],
        ['', 'FF9999'],
      ]),
    ],
    [
      'with a cell over two columns',
      odd([
        ['Young people', 'FF9999'],
        ['12', 'FF9999'],
      ]).replace(
        '<w:tcPr><w:shd w:val="clear" w:fill="FF9999"/>',
        '<w:tcPr><w:gridSpan w:val="2"/><w:shd w:val="clear" w:fill="FF9999"/>',
      ),
    ],
    ['where every other is', odd(...plain.flatMap((one) => [row('99CCFF', 'Service'), one]))],
    [
      'where every third is',
      table(
        1,
        HEADER,
        row('99CCFF', 'One'),
        ...plain.slice(0, 2),
        row('99CCFF', 'Two'),
        ...plain.slice(2, 4),
      ),
    ],
    [
      'beside a sum in the same colour',
      odd(row('FF9999', 'Youth work'), row('FF9999', 'Total'), ...plain),
    ],
    [
      'in a list of one column',
      table(1, ['Service'], [['Youth work', 'FF9999']], ...plain.map((one) => one.slice(0, 1))),
    ],
    ['in a table of three', table(1, HEADER, row('FF9999', 'Youth work'), ...plain.slice(0, 2))],
  ])('is none %s', async (_, body) => {
    const about = (await said(body)).filter((says) => says.includes('end to end'));
    expect(about).toEqual([]);
  });
});

test('signs are found beside the body, and a word for progress or the way something is said is none', async () => {
  expect(await said('', beside('footer', p('🔴')))).toEqual([
    'must Only its colour says what the red circle “🔴” means.',
  ]);
  expect(await said(p('🟢 Target met') + p('The total is in red.'))).toEqual([]);
});

describe('text in a colour', () => {
  test('is found in a header too', async () => {
    expect(await said('', beside('header', of(run('State: '), run('new', RED))))).toEqual([
      'should Only its colour sets “new” apart from the text around it.',
    ]);
  });

  test.each<[name: string, body: string]>([
    ['bold', of(run('State: '), run('new', `<w:b/>${RED}`))],
    ['italic', of(run('State: '), run('new', `<w:i/>${RED}`))],
    ['underlined', of(run('State: '), run('new', `<w:u w:val="single"/>${RED}`))],
    ['struck through', of(run('State: '), run('new', `<w:strike/>${RED}`))],
    [
      'a link',
      of(run('State: '), `<w:hyperlink r:id="out">${run('Audit of 2007', RED)}</w:hyperlink>`),
    ],
    [
      'a tracked change',
      of(run('State: '), `<w:ins w:id="9" w:author="x">${run('new', RED)}</w:ins>`),
    ],
    ['a heading', inStyle('Heading2', run('Costs', RED))],
    ['the title', ''],
    [
      'in two colours from end to end',
      of(run('New ', RED), run('things', '<w:color w:val="0000C0"/>')),
    ],
    [
      'highlighted in a grey',
      of(run('All of it', '<w:color w:val="404040"/><w:highlight w:val="yellow"/>')),
    ],
    ['in a colour that three of ten have', [1, 2, 3].map(() => of(run('Late', RED))).join('')],
  ])('is none where it is %s', async (name, body) => {
    const title = inStyle('Title', run('A paper', name === 'the title' ? RED : ''));
    const links = `<Relationship Id="out" Type="${OFFICE}/hyperlink" Target="https://example.org" TargetMode="External"/>`;
    const rest = ['1', '2', '3', '4', '5'].map((one) => p(`Text ${one}.`)).join('');
    const all = title + p('Background', 'Heading1') + body + rest;
    expect((await saidBy('colour-only', { body: all, links })).found).toEqual([]);
  });

  test('as a whole says what is around it, and blanks beside it do not count', async () => {
    const rest = ['1', '2', '3', '4'].map((one) => p(`Text ${one}.`)).join('');
    expect(await said(of(run('New', RED), run(' ')) + rest)).toEqual([
      'note Only its colour sets “New” apart from the paragraphs around it.',
    ]);
    expect(await said(table(1, ['A', 'B'], ['x', ['new', '', RED]]) + rest)).toEqual([
      'note Only its colour sets “new” apart from the cells around it.',
    ]);
  });
});

describe('contrast', () => {
  const pale = (body: string) => saidBy('contrast', { body: START + body });
  const PALE = '<w:color w:val="999999"/>';

  test('is with what is behind the text', async () => {
    const shades = table(1, ['A', 'B'], ['x', ['white', '0F5459', '<w:color w:val="FFFFFF"/>']]);
    expect((await pale(shades)).found).toEqual([]);
    const dark = table(1, ['A', 'B'], ['x', ['dark', '0F5459', '<w:color w:val="1B2325"/>']]);
    expect((await pale(dark)).found).toEqual([
      'should “dark”: #1B2325 on #0F5459 has a contrast of 1.8 to 1, and 4.5 is the least.',
    ]);
  });

  test('that falls short by a hair is rounded down, and large text has a limit of its own', async () => {
    const just = of(run('nearly', '<w:color w:val="777777"/>'));
    expect((await pale(just)).found).toEqual([
      'should “nearly”: #777777 on white has a contrast of 4.4 to 1, and 4.5 is the least.',
    ]);
    const large = of(run('large', '<w:color w:val="AAAAAA"/><w:sz w:val="40"/>'));
    expect((await pale(large)).found).toEqual([
      'should “large”: #AAAAAA on white has a contrast of 2.3 to 1, and 3 is the least.',
    ]);
  });

  test('is said once for each look of each style', async () => {
    const one = of(run('one', PALE), run(' dark '), run('two', PALE));
    expect(await pale(one)).toEqual({
      title: 'Text in 1 look is too pale to be read',
      found: ['should “one”: #999999 on white has a contrast of 2.8 to 1, and 4.5 is the least.'],
    });
    const three = one + of(run('three', PALE)) + inStyle('Heading2', run('four', PALE));
    expect(await pale(three)).toEqual({
      title: 'Text in 2 looks is too pale to be read',
      found: [
        'should “one”, and 1 paragraph more like it: #999999 on white has a contrast of 2.8 to 1, and 4.5 is the least.',
        'should “four”: #999999 on white has a contrast of 2.8 to 1, and 4.5 is the least.',
      ],
    });
  });

  test('does not matter of what is not read: blanks, hidden words and deleted ones', async () => {
    const deleted = `<w:del w:id="9" w:author="x"><w:r><w:rPr>${PALE}</w:rPr><w:delText>gone</w:delText></w:r></w:del>`;
    const unread = of(run('Text'), run('  ', PALE), run('x', `<w:vanish/>${PALE}`), deleted);
    expect((await pale(unread)).found).toEqual([]);
  });
});
