import type { Focus } from '../focus';
import { GAP_ABOUT } from '../gap-codes';
import { written } from '../in-words';
import type { DeliberateGap, Plan } from '../schema/plan';
import type { Description } from './describe';
import type { CommandOf } from './schema';

/**
 * Gaps are listed in the thread. The place of a single one would have to be looked up in the plan, and replay of a journal
 * describes a step that was written together with others by another plan than the one that the person saw.
 */
const GAPS: Focus = { room: 'thread', id: null, field: 'gaps' };

/** Describes a step about gaps that are left open on purpose, as `describe` does. */
export function describeGap(
  plan: Plan,
  command: CommandOf<'gap.keep' | 'gap.set' | 'gap.reopen'>,
): Description {
  const label = (verb: string, gaps: readonly DeliberateGap[], many: number): string => {
    const [first] = gaps;
    return first && many === 1
      ? `${verb} gap ${first.code} of ${gapName(plan, first)}`
      : `${verb} ${many === 1 ? 'gap' : `${written(many)} gaps`}`;
  };
  const found = (ids: readonly string[]): DeliberateGap[] =>
    plan.deliberateGaps.filter(({ id }) => ids.includes(id));
  switch (command.type) {
    case 'gap.keep': {
      const { entries } = command;
      const gaps = entries.map(({ record }) => record);
      return { label: label('Keep', gaps, entries.length), focus: GAPS };
    }
    case 'gap.set': {
      return { label: label('Change reason for', found([command.id]), 1), focus: GAPS };
    }
    case 'gap.reopen': {
      const { ids } = command;
      return { label: label('Reopen', found(ids), ids.length), focus: GAPS };
    }
  }
}

/** The record that a gap is about, as people call it; a priority or an item of the pack by its id. */
export function gapName(plan: Plan, { code, about }: DeliberateGap): string {
  const noun = GAP_ABOUT[code];
  if (noun === 'action') return plan.actions.find(({ id }) => id === about)?.ref ?? 'an action';
  if (noun === 'indicator')
    return plan.indicators.find(({ id }) => id === about)?.code ?? 'an indicator';
  return about;
}
