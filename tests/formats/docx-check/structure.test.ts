import { describe, expect, test } from 'vitest';
import { checked, saidBy, told } from '../../support/doc-checks';
import { madeDocx, madeParts, p, tbl, zipOf, type MadeDocx } from '../../support/made-docx';

const START = p('A paper', 'Title') + p('Background', 'Heading1');
const by = (code: string, body: string, more: Partial<MadeDocx> = {}) =>
  saidBy(code, { body: START + body, ...more });
const DRAWING =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Map" descr="A map of the wards"/></wp:inline></w:drawing></w:r>';

describe('cells', () => {
  const says = (body: string) => by('cells', body).then(({ found }) => found);

  test('that go on from above or hold a picture are not empty', async () => {
    const above = tbl(['Code', 'School'], ['S1', 'Hill Road'], ['S1', ''])
      .replace(
        `<w:tc>${p('Hill Road')}`,
        `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('Hill Road')}`,
      )
      .replace(`<w:tc>${p('')}`, `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}`);
    expect(await says(above)).toEqual([
      'should 2 cells are merged with others, in rows 2 and 3 of the table.',
    ]);
    const drawn = tbl(['Code', 'School'], ['S1', '']).replace(p(''), `<w:p>${DRAWING}</w:p>`);
    expect(await says(drawn)).toEqual([]);
  });

  test('that are empty are named by the header where their row has its columns', async () => {
    const one = tbl(['Code', 'School', 'Ward'], ['S1', 'Hill', 'North'], ['S2', '']);
    expect(await says(one)).toEqual([
      'should Row 3 of the table does not have the 3 columns of the other rows.',
      'should Row 3 has an empty cell, in column 2.',
    ]);
    const merged = tbl(['Code', 'School'], ['S1', 'Hill']).replace(
      `<w:tc>${p('S1')}`,
      `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('S1')}`,
    );
    expect((await says(merged))[0]).toBe(
      'should 1 cell is merged with others, in row 2 of the table.',
    );
  });

  test('whose row begins with nothing that is seen are placed by their table', async () => {
    const checks = await checked(
      madeDocx({ body: START + tbl(['Code', 'School'], ['\u200B', 'x']) }),
    );
    expect(told(checks).map(([code]) => code)).toEqual([
      'should cells-empty in “Table 1”, under “Background”',
    ]);
    // A cell of the header row stands under no header.
    const head = await checked(madeDocx({ body: START + tbl(['Code', ''], ['S1', 'x']) }));
    const places = head.flatMap(({ findings }) => findings.map(({ place }) => place.column));
    expect(places).toEqual([null]);
  });

  test('that are merged in many rows are counted up to five', async () => {
    const rows = (many: number) => Array.from({ length: many }, (_, at) => [`S${String(at)}`, 'x']);
    const table = (many: number): string =>
      tbl(['Code', 'School'], ...rows(many)).replaceAll(
        `<w:tc>${p('x')}`,
        `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('x')}`,
      );
    expect(await says(table(5))).toEqual([
      'should 5 cells are merged with others, in rows 2, 3, 4, 5 and 6 of the table.',
    ]);
    expect(await says(table(7))).toEqual([
      'should 7 cells are merged with others, in rows 2, 3, 4, 5, 6 and 2 more of the table.',
    ]);
  });
});

describe('a contents list', () => {
  const contents = (body: string, more: Partial<MadeDocx> = {}) => by('contents', body, more);
  const parts = (many: number): string =>
    Array.from({ length: many }, (_, at) => p(`Part ${String(at)}`, 'Heading2')).join('');
  const field = (instruction: string, inside = ''): string =>
    `<w:p><w:fldSimple w:instr="${instruction}">${inside}</w:fldSimple></w:p>`;
  const FINE = 'Contents list needs no update';
  const NONE = 'No contents list, and none is needed';

  test.each<[name: string, body: string, title: string]>([
    ['of every heading', p('1\tBackground\t4', 'TOC1'), FINE],
    ['of the levels that it has', p('Background 4', 'TOC1') + p('Costs', 'Heading2'), FINE],
    ['with the word of an appendix', p('Appendix 1: Background\t4', 'TOC1'), FINE],
    ['with a blank line', p(' ', 'TOC1'), NONE],
    ['of tables', field(String.raw`TOC \h \z \c &quot;Table&quot;`), NONE],
    [
      'in a look of its own',
      field('TOC', '<w:r><w:t>Background 4</w:t></w:r>'),
      'There is a contents list',
    ],
    ['of eleven headings, which is none', parts(10), NONE],
  ])('is fine: one %s', async (_, body, title) => {
    expect(await contents(body)).toEqual({ title, found: [] });
  });

  test('lacks no title and not its own heading', async () => {
    const styles = ['Title', 'TOC Heading', 'heading 1', 'toc 1']
      .map((name) => {
        const level = name.startsWith('toc ') ? '' : '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>';
        return `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/>${level}</w:style>`;
      })
      .join('');
    const body =
      p('A paper', 'Title') +
      p('Contents', 'TOCHeading') +
      p('Background 4', 'toc1') +
      p('Background', 'heading1');
    expect(await saidBy('contents', { body, styles })).toEqual({ title: FINE, found: [] });
  });

  test.each([
    ['Former Background\t4', 'more before it'],
    ['Background and costs\t4', 'more behind it'],
  ])('“%s” is another heading: %s', async (line) => {
    const words = line.replace('\t', ' ');
    expect((await contents(p(line, 'TOC1'))).found).toEqual([
      'must The contents list lacks “Background”.',
      `must The contents list has “${words}”, which is no heading of the document.`,
    ]);
  });

  test('is wanted from twelve headings on', async () => {
    expect(await contents(parts(11))).toEqual({
      title: 'No contents list',
      found: ['should The document has 12 headings and no contents list.'],
    });
  });
});

describe('comments and changes', () => {
  const comment = (id: number, author: string): string =>
    `<w:comment w:id="${String(id)}"${author === '' ? '' : ` w:author="${author}"`}><w:p w14:paraId="0000000${String(id)}"><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>`;
  const changes = (body: string, more: Partial<MadeDocx> = {}) =>
    by('comments-and-changes', body, more);
  const INSERTED = '<w:ins w:id="9" w:author="x"/>';

  test('an answer is no comment of its own, and one without a name is said without', async () => {
    const made = {
      comments: comment(1, '') + comment(2, 'Director'),
      commentsExtended: '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/>',
    };
    expect(await changes('', made)).toEqual({
      title: '1 open comment',
      found: ['must A comment is open: “Why?”.'],
    });
    expect((await changes('', { comments: comment(2, 'Director') })).found).toEqual([
      'must A comment of Director is open: “Why?”.',
    ]);
  });

  test('changes of paragraphs and rows are changes too', async () => {
    const paragraph = `<w:p><w:pPr><w:rPr>${INSERTED}</w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
    const row = tbl(['A'], ['x']).replace(
      `<w:tr><w:tc>${p('x')}`,
      `<w:tr><w:trPr>${INSERTED}</w:trPr><w:tc>${p('x')}`,
    );
    const tracked = (rest: string) => ({
      title: 'Tracked changes are left in',
      found: [`must ${rest} tracked and neither accepted nor rejected.`],
    });
    expect(await changes(paragraph)).toEqual(tracked('1 change is'));
    expect(await changes(row)).toEqual(tracked('1 change is'));
    expect(await changes(paragraph + row)).toEqual(tracked('2 changes are'));
  });
});

test('a table of one row wants no header row', async () => {
  const frame = tbl(['Frame']).replace('<w:tblHeader/>', '');
  expect(await by('header-rows', frame)).toEqual({
    title: 'No table lacks a header row',
    found: [],
  });
});

describe('headings', () => {
  const headings = (body: string) => saidBy('headings', { body });

  test('a title without a word is none', async () => {
    const two = p(' ', 'Title') + p('One', 'Heading1') + p('Two', 'Heading1');
    expect((await headings(two)).found).toEqual([
      'should “Two” is one more heading of the first level; a paper has one.',
    ]);
  });

  test('of two titles one is too many, and it is lowered by its style', async () => {
    const two = p('One', 'Title') + p('Two', 'Title') + p('Background', 'Heading1');
    expect((await headings(two)).found).toEqual([
      'should “Two” is one more title; a paper has one.',
    ]);
    const wayOut = async (body: string) =>
      (await checked(madeDocx({ body }))).flatMap(({ findings }) =>
        findings.map((one) => one.wayOut),
      );
    expect(await wayOut(two)).toEqual([
      'In Word: Home, Styles; give it the style of the right level.',
    ]);
    expect(await wayOut(p('One', 'Heading1') + p('Two', 'Heading1'))).toEqual([
      'Give the paper’s name the style Title, or lower this one.',
    ]);
  });

  test('what is wrong is said in the title, and where one begins', async () => {
    const title = p('A paper', 'Title');
    expect(await headings(title + p('Costs', 'Heading2'))).toEqual({
      title: 'A level of heading is skipped',
      found: ['must “Costs” is a heading of level 2 and is the first heading.'],
    });
    expect((await headings(START + p('', 'Heading2'))).title).toBe('A heading says nothing');
    expect((await headings(START + p('Deep', 'Heading3') + p('', 'Heading2'))).title).toBe(
      '2 headings to put right',
    );
    const inTable = tbl(['A'], ['x']).replace(p('x'), p('', 'Heading2') + p('x'));
    expect((await headings(START + inTable)).found).toEqual([]);
  });
});

describe('the file itself', () => {
  const parts = madeParts({ body: START });
  const codes = async (over: Readonly<Record<string, readonly [from: string, to: string]>>) => {
    const changed = Object.entries(over).map(([name, [from, to]]) => {
      expect(parts[name]).toContain(from);
      return [name, (parts[name] ?? '').replace(from, to)] as const;
    });
    return told(await checked(zipOf({ ...parts, ...Object.fromEntries(changed) }))).map(
      ([code]) => code,
    );
  };
  const RELS = '</Relationships>';
  const relation = (kind: string, target: string, mode = ''): readonly [string, string] => [
    RELS,
    `<Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>${RELS}`,
  ];
  const OUTSIDE = ' TargetMode="External"';
  const body = 'word/_rels/document.xml.rels';

  test('what lies outside it is not missing, and what is missing is said once', async () => {
    expect(
      await codes({ '_rels/.rels': relation('image', 'https://example.org/x', OUTSIDE) }),
    ).toEqual([]);
    expect(await codes({ [body]: relation('image', 'media/odd.bin') })).toEqual([
      'must relationship-broken in word/document.xml',
    ]);
    const document = 'word/document.xml';
    const blank: readonly [string, string] = [START, `${START}<w:p><w:hyperlink r:id=""/></w:p>`];
    expect(await codes({ [document]: blank })).toEqual([]);
  });

  test.each([
    ['http:', true],
    ['http://[bad', true],
    ['', true],
    ['https://example.org/a b', false],
    ['costs.docx', false],
  ])('“%s” as an address of a link', async (address, isWrong) => {
    expect(await codes({ [body]: relation('hyperlink', address, OUTSIDE) })).toEqual(
      isWrong ? ['must address-invalid in word/document.xml'] : [],
    );
    // A picture elsewhere is not linked to.
    expect(await codes({ [body]: relation('image', address, OUTSIDE) })).toEqual([]);
  });

  test('number 0 is in no list, and a cell without a paragraph is said so', async () => {
    const item = `${START}<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>`;
    expect(await codes({ 'word/document.xml': [START, item] })).toEqual([]);
    const bare = `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>`;
    expect((await by('validity', bare)).found).toEqual([
      'must A cell of a table does not end with a paragraph, or has its properties in the wrong place.',
    ]);
  });

  test('an order of its own inside a style is a note', async () => {
    const style =
      '<w:style w:type="paragraph" w:styleId="Odd"><w:pPr/><w:name w:val="Odd"/></w:style>';
    const styles = /<w:styles [^>]*>(.*)<\/w:styles>/su.exec(parts['word/styles.xml'] ?? '')?.[1];
    expect((await by('validity', '', { styles: `${styles ?? ''}${style}` })).found).toEqual([
      'note w:name stands in the wrong place inside w:style: the standard forbids it, most programs pass over it.',
    ]);
  });
});
