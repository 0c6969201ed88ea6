import { GAP_ABOUT, gapKey, type GapNoun } from '../gap-codes';
import { ok } from '../result';
import type { DeliberateGap, Plan } from '../schema/plan';
import type { Outcome } from './applied';
import { change, firstTwice, insert, merged, overwritten, takeOut } from './collection';
import { refuse } from './refusal';
import type { CommandOf } from './schema';

/** Changes to the gaps that somebody answers for. */

export function keepGaps(plan: Plan, command: CommandOf<'gap.keep'>): Outcome {
  const next = insert(plan.deliberateGaps, command.entries, 'deliberate gap');
  if (!next.ok) return next;
  const twice = firstTwice(next.value.map(gapKey));
  if (twice !== null) return refuse('linkedTwice', `deliberate gap ${twice}`);
  const ids = command.entries.map((entry) => entry.record.id);
  return ok({
    plan: { ...plan, deliberateGaps: next.value },
    inverse: [{ type: 'gap.reopen', ids }],
  });
}

export function setGap(plan: Plan, command: CommandOf<'gap.set'>): Outcome {
  const changes = command.changes as Partial<DeliberateGap>;
  const next = change(plan.deliberateGaps, command.id, 'deliberate gap', (gap) =>
    ok(merged(gap, changes)),
  );
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, deliberateGaps: next.value.list },
    inverse: [
      { type: 'gap.set', id: command.id, changes: overwritten(next.value.before, changes) },
    ],
  });
}

export function reopenGaps(plan: Plan, command: CommandOf<'gap.reopen'>): Outcome {
  const next = takeOut(plan.deliberateGaps, command.ids, 'deliberate gap');
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, deliberateGaps: next.value.left },
    inverse: [{ type: 'gap.keep', entries: next.value.taken }],
  });
}

/** Takes the deliberate gaps of records that are gone with them, and lets the way back bring both. */
export function withoutGapsOf(outcome: Outcome, noun: GapNoun, gone: readonly string[]): Outcome {
  if (!outcome.ok) return outcome;
  const { plan, inverse } = outcome.value;
  const without = new Set(gone);
  const ids = plan.deliberateGaps
    .filter(({ code, about }) => GAP_ABOUT[code] === noun && without.has(about))
    .map(({ id }) => id);
  if (ids.length === 0) return outcome;
  const reopened = reopenGaps(plan, { type: 'gap.reopen', ids });
  if (!reopened.ok) return reopened;
  return ok({
    plan: reopened.value.plan,
    inverse: [...inverse, ...reopened.value.inverse],
  });
}
