import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/domain/house-style/contrast';
import { PLAIN_STYLE } from '../../../src/domain/house-style/plain';
import { faultWords, pathOfFault, styleFaults } from '../../../src/domain/house-style/problems';
import {
  houseStyleOf,
  parseHouseStyle,
  styleProblemSentence,
} from '../../../src/domain/house-style/read';
import type { HouseStyle } from '../../../src/domain/schema/house-style';
import { BOLD_STYLE, PNG, TURNED_JPEG } from '../../support/house-styles';

const read = (value: unknown) => parseHouseStyle(JSON.stringify(value));
const codeOf = (value: unknown): string => {
  const result = read(value);
  return result.ok ? 'fine' : result.error.code;
};

test('the plain style and one that is other in everything can be used', () => {
  expect(houseStyleOf(PLAIN_STYLE)).toEqual({ ok: true, value: PLAIN_STYLE });
  expect(codeOf(BOLD_STYLE)).toBe('fine');
});

test('contrast is WCAG’s', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#FFFFFF', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe('a style that would print what cannot be read or used is refused by name', () => {
  const { colours, table, logo, page } = BOLD_STYLE;
  const faults = {
    'contrast at colours.quiet': { ...BOLD_STYLE, colours: { ...colours, quiet: '#999999' } },
    'contrast at colours.headings': { ...BOLD_STYLE, colours: { ...colours, headings: '#FF8800' } },
    'contrast at table.headerText': { ...BOLD_STYLE, table: { ...table, headerText: '#000000' } },
    'contrast at colours.links': { ...BOLD_STYLE, table: { ...table, banding: '#7777AA' } },
    'unknownField at header.left': {
      ...BOLD_STYLE,
      header: { left: '{tilte}', right: '{classification}' },
    },
    'markingNotShown at classification': { ...BOLD_STYLE, header: { left: '', right: '' } },
    'notPicture at logo': { ...BOLD_STYLE, logo: { ...logo, kind: 'jpeg' as const } },
    'turnedPicture at logo': {
      ...BOLD_STYLE,
      logo: { ...logo, kind: 'jpeg' as const, data: TURNED_JPEG },
    },
    'noAlternative at logo': { ...BOLD_STYLE, logo: { ...logo, alternative: ' ' } },
    'narrow at page.margins': {
      ...BOLD_STYLE,
      page: { ...page, margins: { ...page.margins, left: 60, right: 60 } },
    },
  };
  test.each(Object.entries(faults))('%s', (name, style) => {
    const result = read(style);
    if (result.ok || result.error.code !== 'faulty') throw new Error('It was taken.');
    const names = result.error.faults.map((fault) => `${fault.code} at ${pathOfFault(fault)}`);
    expect(names).toContain(name);
    for (const fault of result.error.faults) expect(faultWords(fault)).toMatch(/\.$/u);
    expect(styleProblemSentence('council.json', result.error)).toMatch(/^council\.json cannot/u);
  });
});

test('hostile and broken files end on a rung with a name', () => {
  const { sizes, fonts } = PLAIN_STYLE;
  expect(codeOf([])).toBe('notStyle');
  expect(codeOf(null)).toBe('notStyle');
  expect(codeOf({ ...PLAIN_STYLE, schema: 2 })).toBe('tooNew');
  expect(codeOf({ ...PLAIN_STYLE, extra: 1 })).toBe('invalid');
  expect(codeOf({ ...PLAIN_STYLE, id: '../../plan' })).toBe('invalid');
  expect(codeOf({ ...PLAIN_STYLE, fonts: { ...fonts, body: 'Arial"/><w:x a="' } })).toBe('invalid');
  expect(codeOf({ ...PLAIN_STYLE, sizes: { ...sizes, body: 1e9 } })).toBe('invalid');
  expect(codeOf({ ...PLAIN_STYLE, sizes: { ...sizes, body: 12.3 } })).toBe('invalid');
  expect(codeOf({ ...PLAIN_STYLE, watermark: 'DRAFT\u0000' })).toBe('badCharacter');
  expect(parseHouseStyle('{"__proto__": {}}')).toMatchObject({ error: { code: 'reservedKey' } });
  expect(parseHouseStyle('{"a":1,"a":2}')).toMatchObject({ error: { code: 'duplicateKey' } });
  expect(parseHouseStyle('['.repeat(2_000_000))).toMatchObject({ error: { code: 'tooDeep' } });
  const logo = { kind: 'png', alternative: 'Logo', height: 10 };
  expect(codeOf({ ...PLAIN_STYLE, logo: { ...logo, data: 'A'.repeat(2_000_000) } })).toBe(
    'invalid',
  );
  expect(codeOf({ ...PLAIN_STYLE, logo: { ...logo, data: '<svg/>' } })).toBe('invalid');
  // A PNG cut off in the middle of its header.
  expect(codeOf({ ...PLAIN_STYLE, logo: { ...logo, data: PNG.slice(0, 20) } })).toBe('faulty');
});

test('a size, a length or a choice that cannot be is refused in words', () => {
  const { page, sizes } = PLAIN_STYLE;
  const sentence = (value: unknown): string => {
    const result = read(value);
    return result.ok ? 'fine' : styleProblemSentence('council.json', result.error);
  };
  expect(sentence({ ...PLAIN_STYLE, sizes: { ...sizes, body: 8 } })).toBe(
    'council.json has an error at sizes.body: is not 10 to 20 points, whole or half. It was not used, and nothing was changed; mend it in a text editor.',
  );
  expect(sentence({ ...PLAIN_STYLE, sizes: { ...sizes, body: 'big' } })).toContain('points');
  expect(sentence({ ...PLAIN_STYLE, page: { ...page, paper: 'A5' } })).toContain(
    'page.paper: is not “A4”, “A3” or “Letter”.',
  );
  const margins = { ...page.margins, top: 5 };
  expect(sentence({ ...PLAIN_STYLE, page: { ...page, margins } })).toContain(
    'page.margins.top: is not 15 to 60 millimetres.',
  );
});

test('a text that is too long is said in words, in a file and where it is typed', () => {
  const long = (most: number): string => 'x'.repeat(most + 1);
  const texts: readonly (readonly [path: string, over: Partial<HouseStyle>, words: string])[] = [
    ['name', { name: long(80) }, 'The name has 81 letters, and 80'],
    ['about', { about: long(300) }, 'What it is for has 301 letters, and 300'],
    [
      'header.left',
      { header: { left: long(300), right: '' } },
      'The header on the left has 301 letters, and 300',
    ],
    [
      'header.right',
      { header: { left: '', right: long(300) } },
      'The header on the right has 301 letters, and 300',
    ],
    [
      'footer.left',
      { footer: { left: long(300), right: '' } },
      'The footer on the left has 301 letters, and 300',
    ],
    [
      'footer.right',
      { footer: { left: '', right: long(300) } },
      'The footer on the right has 301 letters, and 300',
    ],
    ['watermark', { watermark: long(30) }, 'The watermark has 31 letters, and 30'],
  ];
  for (const [path, over, words] of texts) {
    const [fault, ...more] = styleFaults({ ...PLAIN_STYLE, ...over });
    expect(more).toEqual([]);
    expect(fault && pathOfFault(fault)).toBe(path);
    expect(fault && faultWords(fault)).toBe(`${words} is the most. Shorten it.`);
    const inFile = read({ ...PLAIN_STYLE, ...over });
    expect(inFile.ok ? 'fine' : styleProblemSentence('council.json', inFile.error)).toMatch(
      new RegExp(
        `^council\\.json has an error at ${path}: is longer than \\d+ letters\\. It was not used`,
        'u',
      ),
    );
  }
  const footer = { left: '{classification}', right: '' };
  const marked = { ...PLAIN_STYLE, footer, classification: long(80) };
  expect(styleFaults(marked).map(faultWords)).toEqual([
    'The classification has 81 letters, and 80 is the most. Shorten it.',
  ]);
  expect(codeOf(marked)).toBe('invalid');
  const logo = { kind: 'png', data: PNG, alternative: long(2_000), height: 10 } as const;
  expect(styleFaults({ ...PLAIN_STYLE, logo }).map(faultWords)).toEqual([
    'What the logo shows has 2,001 letters, and 2,000 is the most. Shorten it.',
  ]);
  expect(codeOf({ ...PLAIN_STYLE, logo })).toBe('invalid');
  // As long as may be is fine.
  const most = { name: 'x'.repeat(80), watermark: 'x'.repeat(30), about: 'x'.repeat(300) };
  expect(styleFaults({ ...PLAIN_STYLE, ...most })).toEqual([]);
  expect(codeOf({ ...PLAIN_STYLE, ...most })).toBe('fine');
});

test('what is typed in braces beside the fields is said, not printed', () => {
  const faults = styleFaults({ ...PLAIN_STYLE, footer: { left: '{ page }', right: '{Page}' } });
  expect(faults).toEqual([
    { code: 'unknownField', path: 'footer.left', name: ' page ' },
    { code: 'unknownField', path: 'footer.right', name: 'Page' },
  ]);
});
