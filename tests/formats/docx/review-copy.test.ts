import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Comment, CommentAbout, Plan } from '../../../src/domain/schema/plan';
import { withMark } from '../../../src/domain/comments/marks';
import { writeDocx } from '../../../src/formats/docx';
import { readDocx, type DocxFile } from '../../../src/formats/docx-read';
import { EMPTY_COVERING } from '../../../src/domain/covering/empty';
import { buildPaper, buildReport, type Report } from '../../../src/report';
import { DATE, malformed, openXmlErrors, partOf, partsOf, print } from '../../support/docx';
import { makePack } from '../../support/plan-factory';
import { planPairs } from '../../support/plan-pairs';
import { samplePack, samplePlan } from '../../support/samples';
import { needs } from '../../support/tools';
import { readSettled } from '../../support/tracked-changes';

const AT = '2008-02-12T10:32:05.000Z';
const write = (paper: Report): Promise<Uint8Array> => writeDocx(paper, { date: DATE });

async function readBack(bytes: Uint8Array): Promise<DocxFile> {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** The words that each comment stands on, by the number that the file gives it. */
function commentedWords({ body }: DocxFile): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const paragraphs = body.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)),
  );
  for (const block of paragraphs) {
    if (block.kind !== 'paragraph') continue;
    for (const { text, comments } of block.runs) {
      for (const id of comments) words.set(id, (words.get(id) ?? '') + text);
    }
  }
  return words;
}

const comment = (id: string, about: CommentAbout, over: Partial<Comment> = {}): Comment => ({
  id,
  at: AT,
  by: 'Head of planning',
  about,
  level: 'should',
  text: `What ${id} says`,
  quote: '',
  replies: [],
  resolved: null,
  was: '',
  ...over,
});

const sample = samplePlan('commissioning-2008-9');
const [action] = sample.actions;
const indicator =
  sample.indicators.find(({ kind }) => kind === 'statutory') ?? sample.indicators[0];
const section = sample.sections.find(({ body }) => body.content[0]?.type === 'paragraph');
if (!action || !indicator || !section) throw new Error('The sample has records to comment on.');
const part = indicator.parts[0];
const year = part?.targets[0]?.year ?? '';
const body = withMark(section.body, 'words', { start: 3, end: 20 });
if (!body || !part) throw new Error('The sample has words to comment on.');

const plan: Plan = {
  ...sample,
  sections: sample.sections.map((one) => (one === section ? { ...section, body } : one)),
  comments: [
    comment('words', { kind: 'text', id: section.id }, { level: 'must' }),
    comment(
      'due',
      { kind: 'action', id: action.id, field: 'due' },
      {
        replies: [{ id: 'r', at: AT, by: 'Planning officer', text: 'Now it does.', reopens: null }],
        resolved: { at: AT, by: 'Head of planning' },
      },
    ),
    comment('row', { kind: 'action', id: action.id, field: null }),
    comment('target', {
      kind: 'indicator',
      id: indicator.id,
      partId: part.id,
      field: `target:${year}`,
    }),
    comment('section', { kind: 'section', id: section.id, field: null }),
    comment('contact', { kind: 'plan', field: 'contact' }),
    comment('gone', { kind: 'action', id: 'nobody', field: 'due' }, { was: 'A0', level: 'note' }),
  ],
};

describe('a review copy', () => {
  let bytes: Uint8Array;
  let file: DocxFile;
  beforeAll(async () => {
    bytes = await write(buildPaper('review-copy', plan, samplePack()));
    file = await readBack(bytes);
  });

  test('has each comment where it belongs, with who said it and when', () => {
    const words = commentedWords(file);
    const on = (id: string) => {
      const found = file.comments.find(({ text }) => text.endsWith(`What ${id} says`));
      return { text: found?.text, on: words.get(found?.id ?? '') };
    };
    expect(on('words').text).toBe('Must: What words says');
    expect(on('words').on).toHaveLength(17);
    expect(on('due').on).toMatch(/^\d+ \w+ \d{4}/u);
    expect(on('row').on).toBe(action.ref);
    expect(on('target').on).toMatch(/^[\d£,.%]+|Not yet set|To be set/u);
    expect(on('section').on).toBe(section.title);
    expect(on('contact').on).toBe(sample.header.contact);
    expect(on('gone')).toEqual({
      text: 'Note: What gone says',
      on: 'Commissioning Division annual business plan 2008/9',
    });
    expect(file.comments.find(({ text }) => text.includes('words'))).toMatchObject({
      by: 'Head of planning',
      initials: 'HOP',
      at: '2008-02-12T10:32:05Z',
    });
  });

  test('keeps answers with what they answer, and what is settled as settled', () => {
    const due = file.comments.find(({ text }) => text.includes('What due says'));
    const answer = file.comments.find(({ text }) => text === 'Now it does.');
    expect(due).toMatchObject({ isResolved: true, answers: null });
    expect(answer).toMatchObject({ answers: due?.id, by: 'Planning officer' });
  });

  test('says what its places stand for, for reading back', () => {
    const map = partOf(bytes, 'customXml/item1.xml');
    expect(map).toContain(`plan="${plan.id}" made="${DATE.toISOString()}"`);
    const places = [...map.matchAll(/<place bookmark="([^"]+)" kind="(\w+)" id="([^"]+)"/gu)];
    const xml = partOf(bytes, 'word/document.xml');
    for (const [, bookmark] of places) expect(xml).toContain(`w:name="${bookmark ?? ''}"`);
    for (const { id } of [...plan.actions, ...plan.indicators]) {
      expect(places.some(([, , , own]) => own === id)).toBe(true);
    }
    expect(map).toMatch(/fields="ref\|title description\|manager\|/u);
  });

  test('is valid to Microsoft’s Open XML validator', async () => {
    expect(malformed(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  }, 60_000);

  test.skipIf(!needs('libreoffice') || !needs('poppler'))(
    'is printed by LibreOffice',
    async () => {
      expect((await print(bytes)).pages).toBeGreaterThan(10);
    },
    180_000,
  );
});

test('every comment of any plan stands in the review copy once, and the words are those of the plan', async () => {
  const pack = makePack();
  await fc.assert(
    fc.asyncProperty(planPairs, async ({ after: written }) => {
      // What was written of the covering report is printed behind the plan, and is no part of its own paper.
      const after = { ...written, covering: EMPTY_COVERING };
      const bytes = await write(buildPaper('review-copy', after, pack));
      expect(readSettled(bytes, null)).toEqual(
        readSettled(await write(buildReport(after, pack)), null),
      );
      const file = await readBack(bytes);
      const words = commentedWords(file);
      for (const { text } of after.comments) {
        expect(file.comments.some((one) => one.text.endsWith(text))).toBe(true);
      }
      const count = after.comments.reduce(
        (sum, { replies }) => sum + 1 + replies.filter((one) => one.text.trim() !== '').length,
        0,
      );
      expect(file.comments).toHaveLength(count);
      expect([...words.keys()].toSorted()).toEqual(file.comments.map(({ id }) => id).toSorted());
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a paper without comments has no part of them, nor places', async () => {
  const names = [...partsOf(await write(buildReport(plan, samplePack()))).keys()];
  expect(names.filter((name) => /comments|customXml/u.test(name))).toEqual([]);
});
