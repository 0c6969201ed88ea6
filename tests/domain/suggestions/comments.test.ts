import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { markedWords } from '../../../src/domain/comments/marks';
import type { Plan } from '../../../src/domain/schema/plan';
import { commented, READER, reviewCopy, takenBack, withParts } from '../../support/review-copies';
import { samplePack, samplePlan } from '../../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const sent = await reviewCopy(plan, pack);

async function brought(file: Uint8Array) {
  const taken = await takenBack(file, plan, pack);
  const applied = taken.command === null ? null : apply(plan, taken.command);
  const now: Plan = applied?.ok ? applied.value.plan : plan;
  return { taken, now, comment: now.comments.at(-1) };
}

test('a comment on words of the narrative stands on the same words, with its level', async () => {
  const words = 'pays for it, and checks';
  const { now, comment } = await brought(commented(words, 'Must: say how.')(sent));
  expect(comment).toMatchObject({
    about: { kind: 'text', id: 's-purpose' },
    by: READER,
    at: '2008-03-12T10:00:00.000Z',
    level: 'must',
    text: 'say how.',
    quote: words,
  });
  expect(markedWords(now.sections).get(comment?.id ?? '')).toMatchObject({
    sectionId: 's-purpose',
  });
});

test.each([
  ['Healthy Schools Manager', { kind: 'action', id: 'act-a03', field: 'manager' }],
  ['19 December 2008', { kind: 'action', id: 'act-a02', field: 'due' }],
])('a comment on “%s” is on that field', async (words, about) => {
  const { comment } = await brought(commented(words, 'Who?')(sent));
  expect(comment).toMatchObject({ about, level: 'should', quote: '' });
});

test('a comment beside the plan is on the plan as a whole, with where it stood', async () => {
  const { taken, comment } = await brought(commented('Codes of priorities', 'Which codes?')(sent));
  expect(comment).toMatchObject({
    about: { kind: 'plan', field: null },
    quote: 'Codes of priorities',
  });
  expect(taken.lost).toMatchObject([{ text: 'Which codes?', by: READER }]);
  expect(taken.lost[0]?.where).not.toBe('');
});

/** The copy with an answer to its first comment, which is settled. */
const answered = withParts(sent, {
  'word/comments.xml': (xml) =>
    xml.replace(
      '</w:comments>',
      `<w:comment w:id="901" w:author="${READER}" w:date="2008-03-12T10:00:00Z"><w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="20000001"><w:r><w:t>240 of them.</w:t></w:r></w:p></w:comment></w:comments>`,
    ),
  'word/commentsExtended.xml': (xml) =>
    xml
      .replace(/w15:done="0"/u, 'w15:done="1"')
      .replace(
        '</w15:commentsEx>',
        `<w15:commentEx w15:paraId="20000001" w15:paraIdParent="${/paraId="(\w+)"/u.exec(xml)?.[1] ?? ''}" w15:done="0"/></w15:commentsEx>`,
      ),
});

test('an answer goes to its thread, what was settled is settled, and nothing comes in twice', async () => {
  const { taken, now } = await brought(answered);
  expect(taken).toMatchObject({ added: 0, answers: 1, resolved: 1 });
  const first = now.comments.find(({ replies }) =>
    replies.some(({ text }) => text === '240 of them.'),
  );
  expect(first?.resolved).not.toBeNull();
  const again = await takenBack(answered, now, pack);
  expect(again).toMatchObject({ added: 0, answers: 0, command: null });
});

test('an answer to a comment that is gone since says what it answers', async () => {
  const [first] = plan.comments;
  const { command } = await takenBack(answered, { ...plan, comments: [] }, pack);
  const added = command?.commands.flatMap((one) =>
    one.type === 'comment.add' ? one.entries.map(({ record }) => record) : [],
  );
  expect(added).toMatchObject([
    {
      text: '240 of them.',
      by: READER,
      quote: expect.stringContaining(first?.text ?? '?') as string,
    },
  ]);
});
