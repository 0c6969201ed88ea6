import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import type { Command } from '../../../src/domain/commands/schema';
import { markedWords } from '../../../src/domain/comments/marks';
import { commentsOnChange } from '../../../src/domain/comments/on-change';
import { commentCommand } from '../../../src/domain/comments/make';
import { compare } from '../../../src/domain/compare/compare';
import { revertAll } from '../../../src/domain/compare/revert';
import type { CommentAbout, Plan } from '../../../src/domain/schema/plan';
import { samplePack, samplePlan } from '../../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const [risk] = plan.registers.risks;
if (!risk) throw new Error('The sample has risks.');

function done(before: Plan, command: Command): Plan {
  const applied = apply(before, command);
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value.plan;
}

const AT = '2008-02-12T10:32:05.000Z';
const said = (before: Plan, about: CommentAbout, quote: string | null = null): Plan => {
  const signed = { id: 'c-new', at: AT, by: 'Director', level: 'must', text: 'Why?' } as const;
  const section = before.sections.find(({ id }) => 'id' in about && id === about.id);
  const text = (section?.body.content ?? [])
    .map((block) => ('content' in block ? JSON.stringify(block.content) : ''))
    .join('');
  expect(quote === null || text.includes(quote)).toBe(true);
  const words = quote === null ? null : { quote, start: 0, end: quote.length };
  return done(before, commentCommand(before, { ...signed, about, words }));
};

test.each<[CommentAbout, Command]>([
  [
    { kind: 'action', id: 'act-a02', field: 'due' },
    { type: 'action.set', id: 'act-a02', changes: { due: '2009-01-31' } },
  ],
  [
    { kind: 'record', register: 'risks', id: risk.id, field: 'further' },
    { type: 'record.set', register: 'risks', id: risk.id, changes: { further: 'A report.' } },
  ],
  [
    { kind: 'plan', field: 'contact' },
    { type: 'plan.set', changes: { contact: 'Head of Planning' } },
  ],
])('a change of what somebody commented on says so: %j', (about, command) => {
  const now = done(said(plan, about), command);
  const { changes } = compare({ plan, pack }, { plan: now, pack });
  expect(changes).toHaveLength(1);
  const [change] = changes;
  expect(change && commentsOnChange(now, change)).toMatchObject([{ id: 'c-new', by: 'Director' }]);
  const settled = done(now, { type: 'comment.resolve', id: 'c-new', at: AT, by: 'Director' });
  expect(change && commentsOnChange(settled, change)).toEqual([]);
});

test('a section that was dropped comes back with what was said of its words since', () => {
  const id = 's-purpose';
  const first = plan.sections.find((section) => section.id === id)?.body.content[0];
  const words = first?.type === 'paragraph' ? first.content?.[0] : undefined;
  const quote = words?.type === 'text' ? words.text.slice(0, 30) : '';
  const commented = said(plan, { kind: 'text', id }, quote);
  const dropped = done(commented, { type: 'section.remove', ids: [id] });
  expect(markedWords(dropped.sections).has('c-new')).toBe(false);
  const comparison = compare({ plan, pack }, { plan: dropped, pack });
  const { command } = revertAll(comparison, comparison.changes, dropped);
  if (command === null) throw new Error('nothing comes back');
  const back = done(dropped, command);
  expect(markedWords(back.sections).get('c-new')).toMatchObject({
    sectionId: id,
    start: 0,
    end: quote.length,
  });
});
