import { ok } from '../result';
import type { IndicatorPart, Plan, Target } from '../schema/plan';
import type { Outcome } from './applied';
import { change, firstTwice, merged, overwritten } from './collection';
import { refuse } from './refusal';
import type { CommandOf, SimpleCommand } from './schema';

/** Changes to the figures of a measure: baseline, targets, results, comparators. */

type FigureCommand =
  | CommandOf<'indicator.part'>
  | CommandOf<'indicator.baseline'>
  | CommandOf<'indicator.target'>
  | CommandOf<'indicator.actuals'>
  | CommandOf<'indicator.comparators'>;

function setPart(
  plan: Plan,
  command: FigureCommand,
  update: (part: IndicatorPart) => IndicatorPart,
  undo: (before: IndicatorPart) => SimpleCommand,
): Outcome {
  let inverse: SimpleCommand | null = null;
  const next = change(plan.indicators, command.indicatorId, 'indicator', (indicator) => {
    const parts = change(indicator.parts, command.partId, 'measure', (part) => {
      inverse = undo(part);
      return ok(update(part));
    });
    return parts.ok ? ok({ ...indicator, parts: parts.value.list }) : parts;
  });
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, indicators: next.value.list },
    inverse: inverse === null ? [] : [inverse],
  });
}

function place(command: FigureCommand) {
  return { indicatorId: command.indicatorId, partId: command.partId };
}

export function setPartFields(plan: Plan, command: CommandOf<'indicator.part'>): Outcome {
  const changes = command.changes as Partial<IndicatorPart>;
  return setPart(
    plan,
    command,
    (part) => merged(part, changes),
    (before) => ({
      type: 'indicator.part',
      ...place(command),
      changes: overwritten(before, changes),
    }),
  );
}

export function setBaseline(plan: Plan, command: CommandOf<'indicator.baseline'>): Outcome {
  return setPart(
    plan,
    command,
    (part) => ({ ...part, baseline: command.baseline }),
    (before) => ({ type: 'indicator.baseline', ...place(command), baseline: before.baseline }),
  );
}

/** Targets stand in order of their years, so that taking one away and putting it back changes nothing. */
function withTarget(targets: readonly Target[], year: string, target: Target | null): Target[] {
  const others = targets.filter((other) => other.year !== year);
  if (target !== null) others.push(target);
  return others.toSorted((a, b) => (a.year < b.year ? -1 : 1));
}

function withoutYear(target: Target): Omit<Target, 'year'> {
  const { value, withoutStretch, illustrative, milestones } = target;
  return { value, withoutStretch, illustrative, milestones };
}

export function setTarget(plan: Plan, command: CommandOf<'indicator.target'>): Outcome {
  const { year } = command;
  const target = command.target === null ? null : { year, ...command.target };
  return setPart(
    plan,
    command,
    (part) => ({ ...part, targets: withTarget(part.targets, year, target) }),
    (part) => {
      const old = part.targets.find((other) => other.year === year);
      const before = old === undefined ? null : withoutYear(old);
      return { type: 'indicator.target', ...place(command), year, target: before };
    },
  );
}

export function setActuals(plan: Plan, command: CommandOf<'indicator.actuals'>): Outcome {
  return setPart(
    plan,
    command,
    (part) => ({ ...part, actuals: command.actuals }),
    (before) => ({ type: 'indicator.actuals', ...place(command), actuals: before.actuals }),
  );
}

export function setComparators(plan: Plan, command: CommandOf<'indicator.comparators'>): Outcome {
  const twice = firstTwice(command.comparators.map((comparator) => comparator.id));
  if (twice !== null) return refuse('linkedTwice', `comparator ${twice}`);
  return setPart(
    plan,
    command,
    (part) => ({ ...part, comparators: command.comparators }),
    (before) => ({
      type: 'indicator.comparators',
      ...place(command),
      comparators: before.comparators,
    }),
  );
}
