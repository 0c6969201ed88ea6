import { apply } from '../commands/apply';
import type { Command, SimpleCommand } from '../commands/schema';
import { written } from '../in-words';
import { LONGEST_BATCH } from '../schema/limits';
import type { Plan } from '../schema/plan';
import { ACTIONS } from './actions';
import type { Change } from './change';
import type { Comparison } from './compare';
import { CHANGE_GROUPS, type ChangeGroup } from './groups';
import { INDICATORS } from './indicators';
import { orderCommands } from './records';
import { REGISTER_RECORDS } from './registers';
import { SECTIONS } from './sections';

/** What is taken out first, so that what comes back finds its reference and its place free; what is put in order last. */
const FIRST: readonly ChangeGroup[] = [
  'recordsAdded',
  'sectionsAdded',
  'actionsAdded',
  'indicatorsAdded',
];
const NEXT: readonly ChangeGroup[] = [
  'indicatorsDropped',
  'actionsDropped',
  'sectionsDropped',
  'recordsDropped',
];
const LAST: readonly ChangeGroup[] = ['order'];
const REST = CHANGE_GROUPS.filter((group) => ![...FIRST, ...NEXT, ...LAST].includes(group));
const TURNS = [FIRST, REST, NEXT, LAST] as const;

/** Several changes brought back as one step, and those for which that cannot be done, a reference being taken, say. */
export interface Reverted {
  /** Null where there is nothing to do. */
  readonly command: Command | null;
  readonly left: readonly Change[];
}

/**
 * The one step that brings changes of a comparison back in a plan as it is now. Where all of them are brought back, that
 * is the plan before, up to the order of links, which says nothing.
 */
export function revertAll(comparison: Comparison, changes: readonly Change[], now: Plan): Reverted {
  const steps: SimpleCommand[] = [];
  let plan = now;
  let left: readonly Change[] = TURNS.flatMap((groups) =>
    changes.filter(({ group }) => groups.includes(group)),
  );
  // A reference that is taken now may be free once another change is brought back.
  for (let before = left.length + 1; left.length > 0 && left.length < before;) {
    before = left.length;
    left = left.filter((change) => {
      const commands = change.revert(plan);
      const next = applied(plan, commands);
      if (next === null) return true;
      plan = next;
      steps.push(...commands);
      return false;
    });
  }
  const { plan: old } = comparison.sides.before;
  if (changes.length === comparison.changes.length) {
    for (const order of [
      orderCommands(SECTIONS, old, plan),
      orderCommands(ACTIONS, old, plan),
      orderCommands(INDICATORS, old, plan),
      ...REGISTER_RECORDS.map((records) => orderCommands(records, old, plan)),
    ]) {
      steps.push(...order);
      plan = applied(plan, order) ?? plan;
    }
  }
  const count = changes.length - left.length;
  if (steps.length === 0 || steps.length > LONGEST_BATCH) {
    return { command: null, left: steps.length === 0 ? left : changes };
  }
  const label = `Revert ${written(count)} ${count === 1 ? 'change' : 'changes'}`;
  return { command: { type: 'batch', label, commands: steps }, left };
}

/** A plan after commands; null where one is refused. */
function applied(plan: Plan, commands: readonly SimpleCommand[]): Plan | null {
  let now = plan;
  for (const command of commands) {
    const next = apply(now, command);
    if (!next.ok) return null;
    now = next.value.plan;
  }
  return now;
}
