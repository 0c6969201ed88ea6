import { closed } from '../directions';
import { perPlan } from '../queries/per-plan';
import type { Live, Say } from '../rich-text';
import { cleanLine } from '../text';
import { LONGEST_LINE } from '../schema/limits';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { figureWords, type Medium } from './figure-words';
import { resolve, type LivePack, type Resolved } from './resolve';

/**
 * What a live figure or a mention says. `toCome`: the record has no figure yet; `gone`: it leads nowhere any more, and
 * the words say that and what it said last.
 */
export interface Saying {
  readonly kind: 'current' | 'toCome' | 'gone';
  readonly text: string;
}

/** The words of a live figure or a mention in a plan; never blank, also where the record is gone. */
export function sayLive(plan: Plan, pack: LivePack, live: Live, medium: Medium): Saying {
  const found = resolve(plan, pack, live);
  return found === null
    ? { kind: 'gone', text: `[${live.attrs.was}, ${goneWord(live)}]` }
    : sayFound(live, found, medium);
}

function sayFound(live: Live, found: Resolved, medium: Medium): Saying {
  switch (found.kind) {
    case 'action':
      return named(live, found.action.ref, found.action.title);
    case 'indicator':
      return named(live, found.indicator.code, found.indicator.title);
    case 'priority':
      return named(live, found.priority.code, found.priority.label);
    default:
      return figureWords(found, live.type === 'figure' ? live.attrs.format : 'figure', medium);
  }
}

function named(live: Live, code: string, title: string): Saying {
  const isFull = live.type === 'mention' && live.attrs.form === 'full';
  return { kind: 'current', text: closed(cleanLine(isFull ? `${code} ${title}` : code)) };
}

/** Records of the plan are deleted; those of a pack are not in it, because the pack is another. */
export function goneWord(live: Live): string {
  const isOfPack =
    live.type === 'figure' ? live.attrs.source.kind === 'fact' : live.attrs.kind === 'priority';
  return isOfPack ? 'not in the reference pack' : 'deleted';
}

/** The words of a plan's live figures and mentions as they are printed. */
export const sayerOf = perPlan(
  (plan: Plan, pack: Pack): Say =>
    (live) =>
      sayLive(plan, pack, live, 'word').text,
);

/** A live figure or a mention that remembers what it says now; the same where its record is gone. */
export function remembering<T extends Live>(plan: Plan, pack: LivePack, live: T): T {
  const { kind, text } = sayLive(plan, pack, live, 'word');
  const was = cleanLine(text.slice(0, LONGEST_LINE));
  return kind === 'gone' || was === live.attrs.was
    ? live
    : { ...live, attrs: { ...live.attrs, was } };
}
