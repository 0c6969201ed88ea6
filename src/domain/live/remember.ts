import type { Outcome } from '../commands/applied';
import type { SimpleCommand } from '../commands/schema';
import { mapLines, type Live, type RichText } from '../rich-text';
import { ok } from '../result';
import type { Plan } from '../schema/plan';
import { resolve, type LivePack } from './resolve';
import { remembering } from './say';
import { livesIn } from './uses';

/** A text with each live figure and mention changed; the same value where none is. */
export function mapLives(text: RichText, change: (live: Live) => Live): RichText {
  if (livesIn(text).every((live) => change(live) === live)) return text;
  return mapLines(text, (line) =>
    line.map((node) => (node.type === 'figure' || node.type === 'mention' ? change(node) : node)),
  );
}

/** What commands take away is of the plan: nothing here is said of a pack. */
const NO_PACK = { facts: [], priorities: [] } satisfies LivePack;

/**
 * Makes the texts of a plan remember the last words of what a command takes away, so that they can still be read there.
 * `before`: the plan that the command was applied to.
 */
export function withWordsKept(before: Plan, outcome: Outcome): Outcome {
  if (!outcome.ok) return outcome;
  const { plan: after, inverse } = outcome.value;
  const bodies: SimpleCommand[] = [];
  const remember = (body: RichText): RichText =>
    mapLives(body, (live) =>
      resolve(after, NO_PACK, live) === null ? remembering(before, NO_PACK, live) : live,
    );
  const sections = after.sections.map((section) => {
    const { id, body } = section;
    const next = remember(body);
    if (next === body) return section;
    bodies.push({ type: 'section.set', id, changes: { body } });
    return { ...section, body: next };
  });
  const texts = after.covering.texts.map((text) => {
    const { id, body, noImplications } = text;
    const next = remember(body);
    if (next === body) return text;
    bodies.push({ type: 'covering.text', id, text: { body, noImplications } });
    return { ...text, body: next };
  });
  if (bodies.length === 0) return outcome;
  const plan = { ...after, sections, covering: { ...after.covering, texts } };
  return ok({ plan, inverse: [...inverse, ...bodies] });
}
