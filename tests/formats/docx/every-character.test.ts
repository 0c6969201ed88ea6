import { beforeAll, describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../src/domain/text';
import { writeDocx } from '../../../src/formats/docx';
import { checkDocx } from '../../../src/formats/docx-check';
import { paragraphText, readDocx, type DocxFile } from '../../../src/formats/docx-read';
import { buildReport, type Report } from '../../../src/report';
import { DATE, flat, malformed, openXmlErrors, textIn } from '../../support/docx';
import { foundByPandoc } from '../../support/pandoc';
import { makePack, makePlan } from '../../support/plan-factory';
import { needs } from '../../support/tools';

const LAST = 0x10_ff_ff;
/** Characters of one text: few enough for a title, many enough for 68 texts in all. */
const STRIDE = 16_384;

const isSurrogate = (code: number): boolean => code >= 0xd8_00 && code <= 0xdf_ff;

/** Every code point from 0 to 10FFFF, in order. Halves of pairs stand apart: side by side, two would become one sign. */
const TEXTS = Array.from({ length: Math.ceil((LAST + 1) / STRIDE) }, (_, at) => {
  let text = '';
  for (let code = at * STRIDE; code < (at + 1) * STRIDE && code <= LAST; code += 1) {
    text += String.fromCodePoint(code);
    if (isSurrogate(code)) text += '.';
  }
  return `[${text}]`;
});

/** What Word and XML cannot hold and nobody sees: controls but tab and line ends, and two that are no characters. */
function isInvisible(code: number): boolean {
  if (code === 0xff_fe || code === 0xff_ff) return true;
  return code === 0x7f || (code < 0x20 && ![0x9, 0xa, 0xb, 0xc, 0xd].includes(code));
}

const LINE_ENDS = new Set('\n\u000B\u000C\r\u0085\u2028\u2029');

/** Every character as it must come back; Word's line ends as one kind, half a pair as the replacement character. */
function expected(text: string): string {
  let kept = '';
  for (const sign of text.replaceAll('\r\n', '\n')) {
    const code = sign.codePointAt(0) ?? 0;
    if (isInvisible(code)) continue;
    if (isSurrogate(code)) kept += '\uFFFD';
    else kept += LINE_ENDS.has(sign) ? '\n' : sign;
  }
  return kept;
}

/** A paper that says every text as a heading, in a cell, as running text, as a comment on that and, the one, as its title. */
function paperSaying(texts: readonly string[], title: string): Report {
  const report = buildReport(makePlan({ actions: 1, words: 0 }), makePack());
  return {
    ...report,
    meta: { ...report.meta, title, author: title, version: title },
    cover: { title, grid: [{ label: title, value: title }], notes: [title] },
    contents: [],
    comments: texts.map((text, at) => ({
      id: `comment-${at}`,
      by: 'Head of planning',
      at: '2008-02-12T10:32:05.000Z',
      text,
      isResolved: false,
      replies: [],
    })),
    blocks: [
      ...texts.flatMap((text, at) => [
        {
          kind: 'heading' as const,
          level: 1 as const,
          numbering: 'section' as const,
          number: String(at + 1),
          text,
          anchor: `section_${at}`,
        },
        {
          kind: 'paragraph' as const,
          style: 'body' as const,
          runs: [{ text, opens: [`comment-${at}`], closes: [`comment-${at}`] }],
        },
      ]),
      {
        kind: 'table',
        number: 1,
        caption: 'Every character',
        description: 'Every character, some a row.',
        columns: [{ header: 'Characters', share: 1 }],
        rows: texts.map((text) => [[[{ text }]]]),
      },
    ],
  };
}

async function read(bytes: Uint8Array): Promise<DocxFile> {
  const result = await readDocx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('every code point, 0 to 10FFFF, half surrogates among them', () => {
  let bytes: Uint8Array;
  let file: DocxFile;
  beforeAll(async () => {
    bytes = await writeDocx(paperSaying(TEXTS, 'Every character'), { date: DATE });
    file = await read(bytes);
  });

  test('gives a file that is well-formed and valid', async () => {
    expect(malformed(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
    const [validity] = await checkDocx(file);
    expect(validity?.findings).toEqual([]);
  });

  test('comes back from headings, running text, cells and comments, sign by sign', () => {
    const headings: string[] = [];
    const texts: string[] = [];
    const cells: string[] = [];
    for (const block of file.body) {
      if (block.kind === 'table') {
        for (const {
          cells: [cell],
        } of block.rows.slice(1)) {
          const [paragraph] = cell?.blocks ?? [];
          if (paragraph?.kind === 'paragraph') cells.push(paragraphText(paragraph));
        }
      } else if (file.styles.headingLevel(block) !== null) headings.push(paragraphText(block));
      else if (file.styles.nameOf(block) === 'body text') texts.push(paragraphText(block));
    }
    const wanted = TEXTS.map(expected);
    // Not in one comparison: nobody reads the difference of a million signs.
    for (const [at, text] of wanted.entries()) {
      expect(headings[at] === text, `heading ${at}`).toBe(true);
      expect(texts[at] === text, `text ${at}`).toBe(true);
      // The cover's grid is a table as well.
      expect(cells[at + 1] === text, `cell ${at}`).toBe(true);
      expect(file.comments[at]?.text === text, `comment ${at}`).toBe(true);
    }
  });

  test('is found by another reader', async () => {
    const found = await textIn(bytes);
    for (const [at, text] of TEXTS.entries()) {
      expect(found.includes(flat(expected(text))), `text ${at}`).toBe(true);
    }
  });

  test.skipIf(!needs('pandoc'))(
    'is found by a third, in headings, cells, running text and comments',
    async () => {
      const { headings, tables, text: all } = await foundByPandoc(bytes, 'all');
      const [, rows = []] = tables;
      const said = flat(all);
      for (const [at, text] of TEXTS.entries()) {
        const wanted = flat(expected(text));
        expect(headings[at] === `1 ${wanted}`, `heading ${at}`).toBe(true);
        expect(rows[at + 1]?.[0] === wanted, `cell ${at}`).toBe(true);
        // The heading, the text and its comment; the cell.
        expect(said.split(wanted).length - 1, `text ${at}`).toBe(4);
      }
    },
  );

  test('comes back from the title, the cover and the properties of the file', async () => {
    const all = TEXTS.join('');
    const titled = await read(await writeDocx(paperSaying([], all), { date: DATE }));
    expect(flat(titled.properties.title) === flat(expected(all))).toBe(true);
    const [title] = titled.body;
    if (title?.kind !== 'paragraph') throw new Error('The cover begins with its title.');
    expect(paragraphText(title) === expected(all)).toBe(true);
  }, 120_000);
});

test('what is kept of a text is said in one place', () => {
  for (const text of TEXTS) {
    expect(cleanText(text) === expected(text)).toBe(true);
    expect(cleanLine(text) === flat(expected(text))).toBe(true);
  }
});
