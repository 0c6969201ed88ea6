// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toPlain } from '../../../src/domain/rich-text';
import { richText } from '../../../src/domain/schema/rich-text';
import { cleanHtml, cleanPlain } from '../../../src/renderer/screens/narrative/paste/clean-paste';
import { lastWords } from '../../support/lives';

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'samples', name), 'utf8');

const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const item = (...content: object[]) => ({ type: 'listItem', content });
const bold = { type: 'bold' };
const italic = { type: 'italic' };

describe('paste from Word', () => {
  const { text: pasted, said } = cleanHtml(sample('word.html'));

  test('keeps headings, marks, links and real lists, and nothing else', () => {
    expect(pasted).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [text('Performance of the service')] },
        paragraph(
          text('Attainment rose by '),
          text('3.5 percentage points', bold),
          text(' on 2006, and '),
          text('well above', italic),
          text(' the England figure. See '),
          text('the results', { type: 'link', attrs: { href: 'https://www.example.org/results' } }),
          text(' and our notes.'),
        ),
        {
          type: 'bulletList',
          content: [
            item(paragraph(text("Children's centres")), {
              type: 'bulletList',
              content: [item(paragraph(text('open by September')))],
            }),
            item(paragraph(text('Extended schools'))),
          ],
        },
        paragraph(text('In order:')),
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            item(paragraph(text('Rank the wards')), {
              type: 'orderedList',
              attrs: { type: 'a' },
              content: [item(paragraph(text('by need')))],
            }),
            item(paragraph(text('Commission the courses'))),
          ],
        },
        paragraph(text('Year | Budget')),
        paragraph(text('2008/9 | £180,000 base budget')),
        paragraph(text('The pilot is ready; the site has 40 m².')),
      ],
    });
  });

  test('says what became of the rest', () => {
    expect(said).toBe(
      '1 table became lines of text, cells parted by bars. ' +
        '1 picture, 1 comment and 1 tracked deletion were left out.',
    );
  });

  test('fits the schema of a plan', () => {
    expect(richText.safeParse(pasted).success).toBe(true);
  });
});

test('paste from LibreOffice', () => {
  const { text: pasted, said } = cleanHtml(sample('libreoffice.html'));
  expect(pasted).toEqual({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [text('User involvement')] },
      paragraph(text('Young people told us three things, '), text('twice', bold), text('.')),
      {
        type: 'orderedList',
        attrs: { type: 'a' },
        content: [
          item(paragraph(text('Be '), text('heard', italic))),
          item(paragraph(text('Be safe')), {
            type: 'bulletList',
            content: [item(paragraph(text('on the way to school')))],
          }),
        ],
      },
    ],
  });
  expect(said).toBe('1 picture was left out.');
});

describe('paste from elsewhere', () => {
  test('a web editor says in styles what it means', () => {
    const { text: pasted, said } = cleanHtml(
      '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr">' +
        '<span style="font-weight:700">Bold</span><span style="font-weight:400"> and plain</span></p></b>',
    );
    expect(pasted.content).toEqual([paragraph(text('Bold', bold), text(' and plain'))]);
    expect(said).toBeNull();
  });

  test('Word in a browser puts every item in a list of its own', () => {
    const one = (level: number, words: string) =>
      `<div class="ListContainerWrapper"><ul role="list"><li data-listid="2" data-aria-level="${String(level)}"><p class="Paragraph">${words}</p></li></ul></div>`;
    const { text: pasted } = cleanHtml(one(1, 'a') + one(2, 'b') + one(1, 'c'));
    expect(pasted.content).toEqual([
      {
        type: 'bulletList',
        content: [
          item(paragraph(text('a')), {
            type: 'bulletList',
            content: [item(paragraph(text('b')))],
          }),
          item(paragraph(text('c'))),
        ],
      },
    ]);
  });

  test('lists deeper than a plan holds lose levels and no words', () => {
    const deep = Array.from({ length: 9 }, (_, at) => `<ul><li>level ${String(at + 1)}`).join('');
    const { text: pasted } = cleanHtml(deep);
    expect(richText.safeParse(pasted).success).toBe(true);
    expect(toPlain(pasted, lastWords).split('\n')).toEqual(
      Array.from({ length: 9 }, (_, at) => `level ${String(at + 1)}`),
    );
  });

  test('two numbered lists in a row stay two', () => {
    const { text: pasted } = cleanHtml('<ol><li>a</ol><ol start="5"><li>b</ol>');
    expect(pasted.content).toHaveLength(2);
    expect(pasted.content[1]).toMatchObject({ attrs: { start: 5 } });
  });

  test('a heading in a list and lines in a paragraph', () => {
    const { text: pasted } = cleanHtml('<ul><li><h2>Title</h2>more<br>lines</ul>');
    expect(pasted.content).toEqual([
      {
        type: 'bulletList',
        content: [
          item(
            paragraph(text('Title')),
            paragraph(text('more'), { type: 'hardBreak' }, text('lines')),
          ),
        ],
      },
    ]);
  });

  test('scripts, styles, unsafe links and control characters do not come in', () => {
    const { text: pasted } = cleanHtml(
      '<style>p{}</style><script>alert(1)</script><p onclick="x()">a\u0001\uFFFE' +
        '<a href="javascript:alert(1)">b</a><span style="display:none">hidden</span></p>',
    );
    expect(pasted.content).toEqual([paragraph(text('ab'))]);
  });

  test('a table of one cell is only a frame', () => {
    const { text: pasted, said } = cleanHtml('<table><tr><td><p>One</p><p>Two</p></table>');
    expect(pasted.content).toEqual([paragraph(text('One')), paragraph(text('Two'))]);
    expect(said).toBe('1 table of one cell became plain text.');
  });

  test('empty cells keep their column', () => {
    const { text: pasted } = cleanHtml('<table><tr><td>A<td><td>C</table>');
    expect(toPlain(pasted, lastWords)).toBe('A | | C');
  });

  test('plain text is a paragraph a line', () => {
    const { text: pasted } = cleanPlain('one\r\ntwo\u2028three\n\n  four\tfive \u0000');
    expect(toPlain(pasted, lastWords)).toBe('one\ntwo\nthree\nfour five');
  });
});

test('colours that set something apart are lost with a word; those of a whole text, of headings and of links are not missed', () => {
  const LOST = 'Colours were not kept: say in words what they meant.';
  const saidOf = (html: string): string | null => cleanHtml(html).said;
  expect(saidOf('<p>One <span style="color:#C00000">late</span> item.</p>')).toBe(LOST);
  expect(
    saidOf('<p>One <span style="background:yellow;mso-highlight:yellow">late</span>.</p>'),
  ).toBe(LOST);
  expect(saidOf('<p>One.</p><p><font color="Red">Two.</font></p>')).toBe(LOST);
  expect(saidOf('<p style="color:red">One <span style="color:black">late</span> item.</p>')).toBe(
    LOST,
  );
  const table = (head: string, cell: string): string =>
    `<table><tr><td ${head}>A</td><td ${head}>B</td></tr><tr><td>1</td><td ${cell}>2</td></tr></table>`;
  const bars = '1 table became lines of text, cells parted by bars.';
  expect(saidOf(table('', 'style="background:rgb(255, 0, 0)"'))).toBe(`${bars} ${LOST}`);
  expect(saidOf(table('', 'bgcolor="#F00"').replace('>2<', '><'))).toBe(`${bars} ${LOST}`);
  expect(saidOf(table('bgcolor="#4472C4"', ''))).toBe(bars);
  for (const html of [
    '<p style="color:#1F497D">All</p><p style="color:#1F497D">blue</p>',
    '<h1 style="color:blue">Heading</h1><p>Text</p>',
    '<p>See <a href="https://example.org/"><span style="color:blue">the audit</span></a>.</p>',
    '<p>One <span style="color:#333333">grey</span> <span style="color:windowtext">text</span></p>',
  ]) {
    expect(saidOf(html)).toBeNull();
  }
});
