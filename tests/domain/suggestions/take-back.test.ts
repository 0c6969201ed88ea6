import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { parsePlan } from '../../../src/domain/schema/parse';
import { planSchema, type Plan } from '../../../src/domain/schema/plan';
import { serialise } from '../../../src/domain/schema/serialise';
import { accept, openSuggestions, reject } from '../../../src/domain/suggestions/decide';
import { standingOf } from '../../../src/domain/suggestions/standing';
import type { TakenBack } from '../../../src/domain/suggestions/take-back';
import {
  all,
  DECIDER,
  paragraphBehind,
  READER,
  retyped,
  reviewCopy,
  takenBack,
  typedOver,
  withText,
} from '../../support/review-copies';
import { samplePack, samplePlan } from '../../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const sent = await reviewCopy(plan, pack);
const RUNS = 'It does not run most of those services itself.';

function after({ command }: TakenBack, before: Plan = plan): Plan {
  if (command === null) return before;
  const applied = apply(before, command);
  if (!applied.ok) throw new Error(applied.error.code);
  expect(planSchema.safeParse(applied.value.plan).error).toBeUndefined();
  return applied.value.plan;
}

/** A text in which some words are others. */
const richTextWith = <T>(text: T, words: string, by: string): T =>
  JSON.parse(JSON.stringify(text).replace(words, by)) as T;

const textOf = ({ sections }: Plan, id: string): string =>
  JSON.stringify(sections.find((section) => section.id === id)?.body);

test('a copy that nobody touched brings nothing back', async () => {
  const taken = await takenBack(sent, plan, pack);
  expect(taken).toMatchObject({ command: null, added: 0, answers: 0, suggestions: [], lost: [] });
  expect(taken.known).toBe(plan.comments.length + 1);
});

test('tracked words of the narrative become a suggestion, signed, that is accepted and undone', async () => {
  const edited = withText(sent, retyped('most of those services', 'many of those services'));
  const taken = await takenBack(edited, plan, pack);
  expect(taken.suggestions).toMatchObject([
    {
      kind: 'set',
      about: { kind: 'section', id: 's-purpose', field: 'body' },
      by: READER,
      at: '2008-03-12T10:00:00.000Z',
      isTracked: true,
    },
  ]);
  const open = after(taken);
  const { command, left } = accept(open, pack, openSuggestions(open), DECIDER);
  expect(left).toEqual([]);
  if (command === null) throw new Error('nothing was accepted');
  const applied = apply(open, command);
  if (!applied.ok) throw new Error(applied.error.code);
  expect(textOf(applied.value.plan, 's-purpose')).toContain('It does not run many of those');
  expect(openSuggestions(applied.value.plan)).toEqual([]);
  const { inverse } = applied.value;
  expect(inverse && apply(applied.value.plan, inverse)).toMatchObject({ value: { plan: open } });
});

test('words that were typed with tracking off are found, and nobody is said to have tracked them', async () => {
  const taken = await takenBack(withText(sent, typedOver(RUNS, 'It runs few.')), plan, pack);
  expect(taken.suggestions).toMatchObject([{ isTracked: false, kind: 'set' }]);
  expect(taken.suggestions[0]?.after).toContain('It runs few. It finds out');
});

test('a paragraph that was put in comes behind the one before it', async () => {
  const edit = paragraphBehind(RUNS, 'A new paragraph.');
  const taken = await takenBack(withText(sent, edit), plan, pack);
  expect(taken.suggestions).toMatchObject([{ before: '', after: 'A new paragraph.', by: READER }]);
  const open = after(taken);
  const { command } = accept(open, pack, openSuggestions(open), DECIDER);
  const [first, second] =
    after({ ...taken, command } as TakenBack, open).sections.find(({ id }) => id === 's-purpose')
      ?.body.content ?? [];
  expect(JSON.stringify(first)).toContain(RUNS);
  expect(second).toEqual({
    type: 'paragraph',
    content: [{ type: 'text', text: 'A new paragraph.' }],
  });
});

test('two paragraphs of one text are accepted one after the other, or one is rejected', async () => {
  const edit = all(
    retyped('most of those services', 'few of them'),
    paragraphBehind(RUNS.slice(0, 16), 'More.'),
  );
  const open = after(await takenBack(withText(sent, edit), plan, pack));
  const [first, second] = open.suggestions;
  if (!first || !second) throw new Error('two suggestions came back');
  const accepted = accept(open, pack, [first, second], DECIDER);
  expect(accepted.done).toHaveLength(2);
  const rejected = reject(open, [first], DECIDER);
  if (rejected.command === null) throw new Error('nothing was rejected');
  const now = apply(open, rejected.command);
  expect(now).toMatchObject({ value: { plan: { sections: open.sections } } });
});

test('what the plan says differently by now is overwritten only where somebody says so', async () => {
  const edited = withText(sent, retyped('most of those services', 'few of them'));
  const moved: Plan = {
    ...plan,
    sections: plan.sections.map((section) =>
      section.id === 's-purpose' ? { ...section, body: { type: 'doc', content: [] } } : section,
    ),
  };
  const open = after(await takenBack(edited, moved, pack), moved);
  const [one] = open.suggestions;
  if (!one) throw new Error('a suggestion came back');
  expect(standingOf(open, pack, one)).toEqual({ kind: 'moved', now: null, anyway: null });
  expect(accept(open, pack, [one], DECIDER)).toMatchObject({ command: null, left: [one] });
  expect(accept(open, pack, [one], DECIDER, 'anyway')).toMatchObject({ left: [one] });

  // A paragraph that the planner reworded is still known by most of its words.
  const reworded: Plan = {
    ...plan,
    sections: plan.sections.map((section) =>
      section.id === 's-purpose'
        ? { ...section, body: richTextWith(section.body, 'itself', 'by itself') }
        : section,
    ),
  };
  const clash = after(await takenBack(edited, reworded, pack), reworded);
  const [other] = clash.suggestions;
  const standing = other && standingOf(clash, pack, other);
  expect(standing).toMatchObject({ kind: 'moved', now: expect.stringContaining('by itself') });
  if (!other) throw new Error('a suggestion came back');
  expect(accept(clash, pack, [other], DECIDER).command).toBeNull();
  const { command } = accept(clash, pack, [other], DECIDER, 'anyway');
  const now = after({ command } as TakenBack, clash);
  expect(textOf(now, 's-purpose')).toContain('few of them');
  expect(textOf(now, 's-purpose')).not.toContain('by itself');
});

test('the same file brings nothing a second time, also once its suggestions are decided', async () => {
  const edited = withText(sent, retyped('most of those services', 'few of them'));
  const open = after(await takenBack(edited, plan, pack));
  expect(await takenBack(edited, open, pack)).toMatchObject({ command: null, knownSuggestions: 1 });
  const { command } = accept(open, pack, open.suggestions, DECIDER);
  const decided = after({ command } as TakenBack, open);
  expect(await takenBack(edited, decided, pack)).toMatchObject({ command: null });
});

test('nor after the plan was kept as a file, in which keys have another order', async () => {
  const edited = withText(sent, retyped('most of those services', 'few of them'));
  const open = after(await takenBack(edited, plan, pack));
  const kept = parsePlan(serialise(open));
  if (!kept.ok) throw new Error(kept.error.code);
  const again = await takenBack(edited, kept.value, pack);
  expect(again).toMatchObject({ command: null, knownSuggestions: 1 });
});
