import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import type { RichText } from '../../../src/domain/rich-text';
import type { Plan } from '../../../src/domain/schema/plan';
import { toPlain } from '../../../src/domain/rich-text';
import { accept } from '../../../src/domain/suggestions/decide';
import { suggestionName } from '../../../src/domain/suggestions/names';
import { standingOf } from '../../../src/domain/suggestions/standing';
import { standingWords } from '../../../src/domain/suggestions/standing-words';
import {
  all,
  commented,
  DECIDER,
  paragraphBehind,
  READER,
  retyped,
  reviewCopy,
  takenBack,
  typedOver,
  withText,
  withoutBookmarks,
} from '../../support/review-copies';
import { openXmlErrors } from '../../support/docx';
import { samplePack, samplePlan } from '../../support/samples';

/** Changes that a reader makes in the covering report, where a planner wrote it. */

const pack = samplePack();

const partOfKind = (kind: string, from = 0): string =>
  pack.coveringReport.parts.filter((part) => part.kind === kind)[from]?.id ?? '';
const SUMMARY = partOfKind('lead');
const ASKS = partOfKind('recommendations');
const shared = pack.coveringReport.parts.filter(({ under }) => under !== '');
const [TITLED = '', NONE = ''] = shared
  .filter(({ allowsNoImplications }) => allowsNoImplications)
  .map(({ id }) => id);

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
});
const doc = (...content: RichText['content']): RichText => ({ type: 'doc', content });
const item = (text: string) => ({ type: 'listItem' as const, content: [paragraph(text)] });

const written = (id: string, body: RichText, noImplications: string | null = null) => ({
  id,
  body,
  noImplications,
});

const plan: Plan = {
  ...samplePlan('commissioning-2008-9'),
  covering: {
    answers: [
      { id: 'key-decision', text: 'No' },
      { id: 'to', text: 'The Learning Board' },
    ],
    texts: [
      written(SUMMARY, doc(paragraph('Members asked in June for fewer aims.'))),
      written(
        ASKS,
        doc({
          type: 'orderedList',
          attrs: { start: 1 },
          content: [item('approve the plan for a twelvemonth'), item('note the savings in it')],
        }),
      ),
      written(
        TITLED,
        doc(paragraph('The grant ends at Easter.'), paragraph('Reserves are spent.')),
      ),
      written(NONE, doc(), 'the duties stay as they were'),
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    options: [
      {
        id: 'o1',
        title: 'Do nothing',
        text: 'The old plan runs on.',
        isDoNothing: true,
        isPreferred: false,
      },
      {
        id: 'o2',
        title: 'Approve it',
        text: 'Work begins at Lammas.',
        isDoNothing: false,
        isPreferred: true,
      },
    ],
    papers: [{ id: 'p1', title: 'Review of street games' }],
    appendices: [{ id: 'x1', title: 'Map of the centres' }],
  },
};
const sent = await reviewCopy(plan, pack);

async function brought(change: (xml: string) => string, file = sent) {
  const { suggestions } = await takenBack(withText(file, change), plan, pack);
  const taken: Plan = { ...plan, suggestions };
  const { command, left } = accept(taken, pack, suggestions, DECIDER);
  const applied = command === null ? null : apply(taken, command);
  const now = applied?.ok ? applied.value.plan : taken;
  const undo = applied?.ok === true ? applied.value.inverse : null;
  const back = undo === null ? null : apply(now, undo);
  const undone = back?.ok === true ? back.value.plan : taken;
  return { suggestions, left, now, undone };
}

const textOf = ({ covering }: Plan, id: string): string =>
  toPlain(covering.texts.find((one) => one.id === id)?.body ?? doc(), () => '');

test('it goes along where somebody wrote of it, and brings nothing where nobody touched it', async () => {
  expect(await openXmlErrors(sent)).toEqual([]);
  expect((await takenBack(sent, plan, pack)).command).toBeNull();
  expect((await takenBack(withoutBookmarks(sent), plan, pack)).command).toBeNull();
});

test.each([
  [
    'a paragraph',
    SUMMARY,
    'body',
    'fewer aims',
    'clearer aims',
    'Members asked in June for clearer aims.',
  ],
  [
    'a recommendation',
    ASKS,
    'body',
    'for a twelvemonth',
    'for a biennium',
    'approve the plan for a biennium\nnote the savings in it',
  ],
  [
    'a paragraph behind its title',
    TITLED,
    'body',
    'at Easter',
    'at Whitsun',
    'The grant ends at Whitsun.\nReserves are spent.',
  ],
] as const)('%s is read back', async (_, part, field, words, by, text) => {
  for (const type of [retyped, typedOver]) {
    const { suggestions, left, now, undone } = await brought(type(words, by));
    expect(left).toEqual([]);
    expect(suggestions).toMatchObject([{ kind: 'set', about: { kind: 'covering', part, field } }]);
    expect(textOf(now, part)).toBe(text);
    expect(undone.covering).toEqual(plan.covering);
  }
});

test('the reason why there are no implications is read back', async () => {
  const { suggestions, now } = await brought(retyped('stay as they were', 'do not change'));
  expect(suggestions).toMatchObject([
    { about: { part: NONE, field: 'noImplications' }, before: 'the duties stay as they were' },
  ]);
  const text = now.covering.texts.find(({ id }) => id === NONE);
  expect(text?.noImplications).toBe('the duties do not change');
});

test('title, text and preference of an option are suggestions of their own', async () => {
  const { suggestions, left, now } = await brought(
    all(
      typedOver('Option 1, Do nothing: ', 'Option 1, Leave it (preferred): '),
      typedOver('Option 2, Approve it (preferred): ', 'Option 2, Approve it: '),
      retyped('at Lammas', 'at Michaelmas'),
    ),
  );
  expect(left).toEqual([]);
  expect(
    suggestions.map(({ about, after }) => [about?.kind === 'covering' && about.field, after]),
  ).toEqual([
    ['title:o1', 'Leave it'],
    ['preferred:o1', 'preferred'],
    ['preferred:o2', ''],
    ['text:o2', 'Work begins at Michaelmas.'],
  ]);
  const [first] = suggestions;
  expect(first && suggestionName(plan, first)).toBe('Covering report › Options › Title');
  expect(now.covering.options).toMatchObject([
    { id: 'o1', title: 'Leave it', text: 'The old plan runs on.', isPreferred: true },
    { id: 'o2', title: 'Approve it', text: 'Work begins at Michaelmas.', isPreferred: false },
  ]);
});

test('options, papers, appendices and paragraphs that came are put where they stand', async () => {
  const { suggestions, left, now } = await brought(
    all(
      paragraphBehind(
        'The old plan runs on.',
        'Option 2, Wait a year: The plan comes back in 2009.',
      ),
      paragraphBehind('Review of street games', 'Survey of schools'),
      paragraphBehind('Map of the centres', 'Letter of the partners'),
      paragraphBehind('for a twelvemonth', 'ask for a report in autumn'),
      paragraphBehind('Reserves are spent.', 'Nothing is left for a flood.'),
    ),
  );
  expect(left).toEqual([]);
  expect(suggestions.every(({ kind, by }) => kind === 'set' && by === READER)).toBe(true);
  expect(now.covering.options?.map(({ title }) => title)).toEqual([
    'Do nothing',
    'Wait a year',
    'Approve it',
  ]);
  expect(now.covering.options?.[1]?.text).toBe('The plan comes back in 2009.');
  expect(now.covering.papers?.map(({ title }) => title)).toEqual([
    'Review of street games',
    'Survey of schools',
  ]);
  expect(now.covering.appendices.map(({ title }) => title)).toEqual([
    'Map of the centres',
    'Letter of the partners',
  ]);
  expect(textOf(now, ASKS)).toBe(
    'approve the plan for a twelvemonth\nask for a report in autumn\nnote the savings in it',
  );
  expect(textOf(now, TITLED)).toMatch(/Nothing is left for a flood\.$/u);
});

test('a paper and an appendix are reworded, and one that went is taken out', async () => {
  const reworded = await brought(
    all(retyped('street games', 'sport'), retyped('Map of the centres', 'Map of the schools')),
  );
  expect(reworded.left).toEqual([]);
  expect(reworded.now.covering.papers).toEqual([{ id: 'p1', title: 'Review of sport' }]);
  expect(reworded.now.covering.appendices).toEqual([{ id: 'x1', title: 'Map of the schools' }]);
  const gone = await brought(
    all(retyped('Review of street games', ''), retyped('Map of the centres', '')),
  );
  expect(gone.suggestions.map(({ kind }) => kind)).toEqual(['drop', 'drop']);
  expect(gone.now.covering).toMatchObject({ papers: [], appendices: [] });
});

test('a line of the front sheet is read back, by its name where bookmarks are gone', async () => {
  for (const file of [sent, withoutBookmarks(sent)]) {
    const { suggestions, left, now } = await brought(
      retyped('The Learning Board', 'Policy committee'),
      file,
    );
    expect(
      suggestions.filter(({ about }) => about?.kind === 'covering' && about.part === null),
    ).toMatchObject([
      {
        kind: 'set',
        about: { kind: 'covering', part: null, field: 'to' },
        before: 'The Learning Board',
      },
    ]);
    expect(left).toEqual([]);
    expect(now.covering.answers).toContainEqual({ id: 'to', text: 'Policy committee' });
  }
});

test('what the report works out itself, and words that cannot be taken, wait with the reason', async () => {
  const reasons = async (change: (xml: string) => string): Promise<readonly string[]> => {
    const { left } = await brought(change);
    return left.map((one) => standingWords(standingOf(plan, pack, one)));
  };
  expect(
    await reasons(retyped('The Learning Board is asked to:', 'Members are asked to:')),
  ).toEqual([
    'It cannot be accepted as it is. The report says whom it goes to as its front sheet does; change it there.',
  ]);
  expect(await reasons(typedOver('>No<', '>Perhaps<'))).toEqual([
    'It cannot be accepted as it is. “Perhaps” is none of Yes and No.',
  ]);
  const { name, year } = { name: plan.header.division, year: plan.header.year };
  const subject = `${name} annual business plan ${year}`;
  const inReport = (xml: string): string => {
    const at = xml.indexOf('About this report');
    return xml.slice(0, at) + typedOver(subject, 'The plan')(xml.slice(at));
  };
  expect(await reasons(inReport)).toEqual([
    'It cannot be accepted as it is. The report works this out from the plan. Change the plan, or type in this part of the covering report to make it yours.',
  ]);
});

test('a comment on a line of the front sheet is on that', async () => {
  const { command } = await takenBack(
    commented('The Learning Board', 'Not the committee?')(sent),
    plan,
    pack,
  );
  expect(command?.commands).toMatchObject([
    {
      type: 'comment.add',
      entries: [{ record: { about: { kind: 'covering', part: null, field: 'to' } } }],
    },
  ]);
});
