// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { copiedRows } from '../../../src/renderer/components/grid/copied-table';
import { parseTsv } from '../../../src/renderer/components/grid/tsv';

function rowsOf(text: string, html: string): string[][] {
  const kinds: Readonly<Record<string, string>> = { 'text/plain': text, 'text/html': html };
  return parseTsv(copiedRows({ getData: (kind) => kinds[kind] ?? '' }));
}

/** As Word copies it: a page with its styles, paragraphs in cells, line ends wherever it wrapped the page. */
const page = (rows: string): string =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p {margin:0}</style></head>
  <body><!--StartFragment--><table>${rows}</table><!--EndFragment--></body></html>`;

describe('what another program copied', () => {
  it('is a table of Word where the text has lost its rows', () => {
    const html = page(`
      <tr><td><p>Action</p></td><td><p>Deliverable</p></td></tr>
      <tr><td><p>Open <b>three</b>
        centres</p><p>in Swale</p></td><td><ul><li>One&nbsp;plan</li><li>A "report"</li></ul></td></tr>`);
    const text = 'Action\tDeliverable\nOpen three centres\nin Swale\tOne plan\nA "report"\n';
    expect(rowsOf(text, html)).toEqual([
      ['Action', 'Deliverable'],
      ['Open three centres\nin Swale', 'One plan\nA "report"'],
    ]);
  });

  it('has blanks where a cell of the table goes on over columns and rows', () => {
    const html = page(`
      <tr><td colspan=2>Plan</td><td><p>Dates</p><p>(days)</p></td></tr>
      <tr><td rowspan=2>P1</td><td>One</td><td>31/3</td></tr>
      <tr><td>Two</td><td>30/9</td></tr>`);
    expect(rowsOf('lost', html)).toEqual([
      ['Plan', '', 'Dates\n(days)'],
      ['P1', 'One', '31/3'],
      ['', 'Two', '30/9'],
    ]);
  });

  it.each([
    ['the table has as many rows', 'a\tb\nc\td', page('<tr><td>A<td>B<tr><td>C<td>D')],
    ['words stand beside the table', 'a\nb', `<p>a</p>${page('<tr><td>b')}`],
    ['there are two tables', 'a\nb\nc', `${page('<tr><td>a')}${page('<tr><td>b')}`],
    ['there is no table', 'a\tb', '<p>a</p>'],
    ['Excel copied it', '"a\nb"\nc', page('<tr><td>x').replace('office:word', 'office:excel')],
  ])('is the text where %s', (_why, text, html) => {
    expect(rowsOf(text, html)).toEqual(parseTsv(text));
  });

  it('asks for no more columns than a table has', () => {
    const html = page('<tr><td colspan=1000>a<tr><td rowspan=65534>b');
    expect(rowsOf('x', html).map((row) => row.length)).toEqual([100, 1]);
  });
});
