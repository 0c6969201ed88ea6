import { expect, test } from 'vitest';
import { EMPTY_COVERING } from '../../../src/domain/covering/empty';
import type { Comment, CommentAbout, Plan } from '../../../src/domain/schema/plan';
import { standingOf } from '../../../src/domain/suggestions/standing';
import { standingWords } from '../../../src/domain/suggestions/standing-words';
import { checkDocx } from '../../../src/formats/docx-check';
import { readDocx } from '../../../src/formats/docx-read';
import { openXmlErrors, partOf } from '../../support/docx';
import { commented, retyped, reviewCopy, takenBack, withText } from '../../support/review-copies';
import { samplePack, samplePlan } from '../../support/samples';

/** Comments on the covering report, which a review copy prints behind the plan where there are any. */

const pack = samplePack();
const { parts, frontSheet } = pack.coveringReport;
const [field] = frontSheet;
const part = parts.find(({ kind }) => kind === 'text');
if (!field || !part) throw new Error('The pack has a covering report.');

const comment = (id: string, about: CommentAbout): Comment => ({
  id,
  about,
  by: 'Director',
  at: '2008-03-01T10:00:00.000Z',
  level: 'must',
  text: `Say more, ${id}.`,
  quote: '',
  replies: [],
  resolved: null,
  was: '',
});

const bare: Plan = { ...samplePlan('commissioning-2008-9'), covering: EMPTY_COVERING };
const plan: Plan = {
  ...bare,
  comments: [
    ...bare.comments,
    ...parts.map(({ id }) => comment(`on-${id}`, { kind: 'covering', part: id, field: null })),
    comment('on-front', { kind: 'covering', part: null, field: field.id }),
    comment('on-report', { kind: 'covering', part: null, field: null }),
  ],
};
const sent = await reviewCopy(plan, pack);

/** The words on which a comment of the document stands. */
function wordsUnder(text: string): string {
  const all = partOf(sent, 'word/comments.xml').split('<w:comment ').slice(1);
  const id = /w:id="(\d+)"/u.exec(all.find((one) => one.includes(text)) ?? '')?.[1] ?? '';
  const [, rest = ''] = partOf(sent, 'word/document.xml').split(
    `<w:commentRangeStart w:id="${id}"/>`,
  );
  const [range = ''] = rest.split(`<w:commentRangeEnd w:id="${id}"/>`);
  return [...range.matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, words = '']) => words).join('');
}

test('each stands on its part of the covering report, and the file is valid', async () => {
  expect(await openXmlErrors(sent)).toEqual([]);
  const read = await readDocx(sent);
  const checks = read.ok ? await checkDocx(read.value) : [];
  expect(checks.find(({ code }) => code === 'contents')?.findings).toEqual([]);
  const title = wordsUnder('Say more, on-report.');
  expect(title).toContain('Covering report');
  expect(wordsUnder('Say more, on-front.')).not.toBe('');
  const places = parts.map(({ id }) => wordsUnder(`Say more, on-${id}.`));
  expect(places.every((words) => words !== '')).toBe(true);
  // Parts that print nothing, such as a list without an item, have the heading of the report.
  const own = new Set(places.filter((words) => words !== title));
  expect(own.size).toBeGreaterThan(parts.length / 2);
});

test('a copy that nobody touched brings nothing, and one without such comments or a text of it has no covering report', async () => {
  expect((await takenBack(sent, plan, pack)).command).toBeNull();
  const xml = partOf(await reviewCopy(bare, pack), 'word/document.xml');
  expect(xml).not.toContain('covering_report');
});

test('what a reader says and changes there comes back to its part', async () => {
  const words = wordsUnder(`Say more, on-${part.id}.`).split(' ').slice(0, 3).join(' ');
  const { command } = await takenBack(commented(words, 'Since when?')(sent), plan, pack);
  const about = { kind: 'covering', part: part.id, field: null };
  expect(command?.commands).toMatchObject([
    { type: 'comment.add', entries: [{ record: { about, text: 'Since when?' } }] },
  ]);
  const { suggestions } = await takenBack(withText(sent, retyped(words, 'Now')), plan, pack);
  expect(suggestions).toMatchObject([
    { kind: 'set', about: { ...about, field: 'body' }, isTracked: true },
  ]);
  const [one] = suggestions;
  expect(one?.after.startsWith('Now')).toBe(true);
  // Nobody wrote it: it is what is suggested, and follows the plan.
  expect(one && standingWords(standingOf(plan, pack, one))).toBe(
    'It cannot be accepted as it is. The report works this out from the plan. Change the plan, or type in this part of the covering report to make it yours.',
  );
});
