import type { SimpleCommand } from '../commands/schema';
import { gapName } from '../commands/describe-gaps';
import { deliberateWords } from '../gaps/deliberate-words';
import { GAP_ABOUT, gapKey } from '../gap-codes';
import type { DeliberateGap, Plan } from '../schema/plan';
import type { Change, Side, Sides } from './change';
import { changeIn } from './fields';
import { byKey, placeFor } from './keyed';
import { same } from './same';

/** Whether what a gap is about came or went: then the gap comes and goes with it. */
function isElsewhere({ code, about }: DeliberateGap, { before, after }: Sides): boolean {
  const noun = GAP_ABOUT[code];
  if (noun !== 'action' && noun !== 'indicator') return false;
  const has = ({ plan }: Side): boolean => plan[`${noun}s`].some(({ id }) => id === about);
  return has(before) !== has(after);
}

/** Gaps of the golden thread that somebody decided to leave open, or opened again, or answers for in other words. */
export function gapChanges(sides: Sides): readonly Change[] {
  const { before, after } = sides;
  const [old, now] = [
    byKey(before.plan.deliberateGaps, gapKey),
    byKey(after.plan.deliberateGaps, gapKey),
  ];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key) ?? null, now.get(key) ?? null];
    const gap = is ?? was;
    if (gap === null || isElsewhere(gap, sides) || same(answerOf(was), answerOf(is))) return [];
    const side = is === null ? before : after;
    const say = (one: DeliberateGap | null, { pack }: Side): string =>
      one === null ? '' : deliberateWords(one, pack);
    const both = {
      key: `gap/${key.replaceAll(' ', '/')}`,
      room: 'thread',
      id: null,
      partId: null,
      name: { code: gap.code, title: `Deliberate gap of ${gapName(side.plan, gap)}` },
      sides,
    } as const;
    const wording = {
      key: 'answer',
      group: 'other',
      place: 'gaps',
      field: 'gap left open on purpose',
      before: say(was, before),
      after: say(is, after),
    } as const;
    return [changeIn(both, wording, (plan) => putBack(plan, before.plan, key, was))];
  });
}

function answerOf(gap: DeliberateGap | null) {
  if (gap === null) return null;
  const { kind, reason, by, at } = gap;
  return { kind, reason, by, at };
}

function putBack(
  now: Plan,
  before: Plan,
  key: string,
  was: DeliberateGap | null,
): readonly SimpleCommand[] {
  const current = byKey(now.deliberateGaps, gapKey).get(key);
  if (was === null) {
    return current === undefined ? [] : [{ type: 'gap.reopen', ids: [current.id] }];
  }
  const { kind, reason, by, at } = was;
  if (current !== undefined) {
    return [{ type: 'gap.set', id: current.id, changes: { kind, reason, by, at } }];
  }
  const ids = (plan: Plan) => plan.deliberateGaps.map(({ id }) => id);
  const place = placeFor(ids(before), ids(now), was.id);
  return [{ type: 'gap.keep', entries: [{ at: place, record: was }] }];
}
