import { withoutComments } from '../comments/marks';
import { ok } from '../result';
import type { Covering, Plan } from '../schema/plan';
import type { Outcome } from './applied';
import { firstTwice, merged, overwritten } from './collection';
import { refuse } from './refusal';
import type { CommandOf } from './schema';

/** Changes to the covering report. Each way back writes the same place. */

interface Identified {
  readonly id: string;
}

/** A list in the order of its ids with one record replaced, put in, or taken out. */
function withRecord<T extends Identified>(
  list: readonly T[],
  id: string,
  record: T | null,
): readonly T[] {
  const others = list.filter((one) => one.id !== id);
  if (record === null) return others;
  const at = others.findIndex((one) => one.id > id);
  return others.toSpliced(at < 0 ? others.length : at, 0, record);
}

const named = <T extends Identified>(list: readonly T[], id: string): T | null =>
  list.find((one) => one.id === id) ?? null;

const withCovering = (plan: Plan, changes: Partial<Covering>): Plan => ({
  ...plan,
  covering: { ...plan.covering, ...changes },
});

export function setAnswer(plan: Plan, { id, text }: CommandOf<'covering.answer'>): Outcome {
  const { answers } = plan.covering;
  const answer = text === null ? null : { id, text };
  return ok({
    plan: withCovering(plan, { answers: withRecord(answers, id, answer) }),
    inverse: [{ type: 'covering.answer', id, text: named(answers, id)?.text ?? null }],
  });
}

export function setCoveringText(plan: Plan, { id, text }: CommandOf<'covering.text'>): Outcome {
  const { texts } = plan.covering;
  const before = named(texts, id);
  // Words that were copied from a section may bring the marks of its comments along.
  const next = text && { id, ...text, body: withoutComments(text.body) };
  return ok({
    plan: withCovering(plan, { texts: withRecord(texts, id, next) }),
    inverse: [{ type: 'covering.text', id, text: before && withoutId(before) }],
  });
}

function withoutId({ body, noImplications }: Covering['texts'][number]) {
  return { body, noImplications };
}

export function setCovering(plan: Plan, command: CommandOf<'covering.set'>): Outcome {
  const changes = command.changes as Partial<Covering>;
  for (const list of [changes.options, changes.papers, changes.appendices]) {
    const twice = firstTwice((list ?? []).map(({ id }) => id));
    if (twice !== null) return refuse('linkedTwice', twice);
  }
  return ok({
    plan: { ...plan, covering: merged(plan.covering, changes) },
    inverse: [{ type: 'covering.set', changes: overwritten(plan.covering, changes) }],
  });
}
