import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_TEXT,
  fromPlain,
  isBlank,
  linkOf,
  paragraphsOf,
  toPlain,
  wordsOf,
  type RichText,
} from '../../src/domain/rich-text';
import { LIST_DEPTH } from '../../src/domain/schema/limits';
import { richText } from '../../src/domain/schema/rich-text';
import { richText as arbitraryText } from '../support/arbitrary-values';
import { lastWords } from '../support/lives';

const words = (value: string, marks?: unknown) => ({
  type: 'text',
  text: value,
  ...(marks ? { marks } : {}),
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const item = (...content: unknown[]) => ({ type: 'listItem', content });
const list = (...content: unknown[]) => ({ type: 'bulletList', content });
const link = (href: string) => doc(paragraph(words('here', [{ type: 'link', attrs: { href } }])));
const listsDeep = (depth: number): unknown =>
  list(item(paragraph(words('x')), ...(depth > 1 ? [listsDeep(depth - 1)] : [])));

/** Texts as the editor writes them. */
const kept: readonly (readonly [string, unknown])[] = [
  ['nothing', doc()],
  ['an empty paragraph', doc({ type: 'paragraph' })],
  ['marks together', doc(paragraph(words('x', [{ type: 'bold' }, { type: 'italic' }])))],
  ['a line break', doc(paragraph(words('x'), { type: 'hardBreak' }, words('y')))],
  ['a heading', doc({ type: 'heading', attrs: { level: 3 }, content: [words('x')] })],
  [
    'a numbered list as the editor has it',
    doc({
      type: 'orderedList',
      attrs: { start: 1, type: null },
      content: [item(paragraph(words('x')))],
    }),
  ],
  [
    'a list counted in letters',
    doc({
      type: 'orderedList',
      attrs: { start: 3, type: 'a' },
      content: [item({ type: 'paragraph' })],
    }),
  ],
  ['a list in a list', doc(listsDeep(2))],
  ['lists as deep as they go', doc(listsDeep(LIST_DEPTH))],
  ['a web address', link('https://www.example.org/plans?a=1#b')],
  ['a mail address', link('mailto:planning@example.org')],
];

const refused: readonly (readonly [string, unknown])[] = [
  ['a heading of another level', doc({ type: 'heading', attrs: { level: 2 } })],
  ['a text without a character', doc(paragraph(words('')))],
  ['a control character', doc(paragraph(words('a\u0000')))],
  ['a table', doc({ type: 'table' })],
  ['a mark that a paper has no use for', doc(paragraph(words('x', [{ type: 'strike' }])))],
  [
    'attributes that only a browser needs',
    doc(
      paragraph(
        words('x', [{ type: 'link', attrs: { href: 'https://example.org', target: '_blank' } }]),
      ),
    ),
  ],
  ['a heading in a list', doc(list(item({ type: 'heading', attrs: { level: 3 } })))],
  ['an empty list', doc(list())],
  ['lists that are too deep', doc(listsDeep(LIST_DEPTH + 1))],
  [
    'a list counted in a way that nobody knows',
    doc({ type: 'orderedList', attrs: { type: 'x' }, content: [item({ type: 'paragraph' })] }),
  ],
  ['script', link('javascript:alert(1)')],
  ['a data address', link('data:text/html,x')],
  ['a file of this computer', link('file:///etc/passwd')],
  ['half an address', link('https://')],
  ['an address with a space', link('https://example.org/a b')],
  ['an address with a control character', link('https://example.org/\u0000')],
  ['an address with a line end', link('https://example.org/\nmailto:a@b')],
];

describe('the schema of narrative text', () => {
  test.each(kept)('keeps %s', (_, text) => {
    expect(richText.safeParse(text)).toEqual({ success: true, data: text });
  });

  test.each(refused)('refuses %s', (_, text) => {
    expect(richText.safeParse(text).success).toBe(false);
  });
});

const sample = richText.parse(
  doc(
    paragraph(
      words('One '),
      words('two', [{ type: 'bold' }]),
      { type: 'hardBreak' },
      words('three'),
    ),
    { type: 'heading', attrs: { level: 3 }, content: [words('Four')] },
    list(item(paragraph(words('five six')), list(item(paragraph(words('seven')))))),
  ),
) as RichText;

describe('reading narrative text', () => {
  test('gives its paragraphs, headings and items in order', () => {
    expect(paragraphsOf(sample, lastWords)).toEqual([
      'One two\nthree',
      'Four',
      'five six',
      'seven',
    ]);
    expect(toPlain(sample, lastWords)).toBe('One two\nthree\nFour\nfive six\nseven');
    expect(wordsOf(sample, lastWords)).toBe(7);
  });

  test('knows a text that says nothing', () => {
    expect(isBlank(EMPTY_TEXT)).toBe(true);
    expect(
      isBlank(richText.parse(doc(paragraph(words(' \u00A0')), { type: 'paragraph' })) as RichText),
    ).toBe(true);
    expect(isBlank(sample)).toBe(false);
  });

  test('finds the address of a link', () => {
    expect(
      linkOf([{ type: 'bold' }, { type: 'link', attrs: { href: 'https://example.org' } }]),
    ).toBe('https://example.org');
    expect(linkOf([{ type: 'bold' }])).toBeNull();
    expect(linkOf(undefined)).toBeNull();
  });

  test('made of plain paragraphs, says the same', () => {
    expect(toPlain(fromPlain('  One\n\n\nTwo\nthree \n\n'), lastWords)).toBe('One\nTwo\nthree');
    expect(fromPlain(' \n\n ')).toEqual(EMPTY_TEXT);
  });

  test('counts the words of each paragraph once, and plain text keeps them all', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(richText.safeParse(text).success).toBe(true);
        expect(wordsOf(fromPlain(toPlain(text, lastWords)), lastWords)).toBe(
          wordsOf(text, lastWords),
        );
        expect(isBlank(text)).toBe(toPlain(text, lastWords).trim() === '');
      }),
    );
  });
});
