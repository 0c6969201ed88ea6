import { partsOf } from '../../../domain/commands/parts-of';
import type { Command, CommandOf } from '../../../domain/commands/schema';
import type { Step } from '../../../domain/history';
import { nameList } from '../../../domain/in-words';
import { blankTarget, targetCommand, type MeasurePlace } from './fields';

/** The reason for the latest changes of a measure's targets. */
export interface TargetReason {
  /** Years whose targets were changed for it. */
  readonly years: readonly string[];
  /** The reason as it was given; blank where it was not. */
  readonly why: string;
}

type TargetCommand = CommandOf<'indicator.target'>;

function targetsSet(command: Command, { indicator, part }: MeasurePlace): TargetCommand[] {
  return partsOf(command).filter(
    (one): one is TargetCommand =>
      one.type === 'indicator.target' && one.indicatorId === indicator.id && one.partId === part.id,
  );
}

/** Whether a step put another figure in the place of one that stood there. */
function isRetyped(target: TargetCommand['target'], before: TargetCommand['target']): boolean {
  const { value = null, withoutStretch = null } = before ?? {};
  return (
    (value !== null && value !== (target?.value ?? null)) ||
    (withoutStretch !== null && withoutStretch !== (target?.withoutStretch ?? null))
  );
}

/**
 * The changes of a measure's targets, among the steps that can be undone, for which a reason can be given: those typed
 * over a figure that stood there, after the last reason. A step of several (a paste, a way to a target) says itself what
 * it was. Where every change has its reason it is the last one given; null where nothing was changed.
 */
export function targetReason(past: readonly Step[], place: MeasurePlace): TargetReason | null {
  let given: TargetReason | null = null;
  const wanting = new Set<string>();
  for (const { redo, undo } of past) {
    const set = targetsSet(redo, place);
    const [first] = set;
    if (first === undefined) continue;
    const years = set.map(({ year }) => year);
    const isReason = set.every(({ why }) => why !== undefined);
    if (isReason) given = { years, why: first.why ?? '' };
    if (isReason || redo.type === 'batch') for (const year of years) wanting.delete(year);
    else if (isRetyped(first.target, targetsSet(undo, place)[0]?.target ?? null)) {
      wanting.add(first.year);
    }
  }
  return wanting.size > 0 ? { years: [...wanting].toSorted(), why: '' } : given;
}

/** Gives the reason for targets as they stand now, as a step of its own that changes no figure. */
export function reasonCommand(place: MeasurePlace, years: readonly string[], why: string): Command {
  const { indicator, part } = place;
  const name = years.length > 1 ? 'targets' : 'target';
  return {
    type: 'batch',
    label: `Reason for ${indicator.code} ${name} ${nameList(years)}`,
    commands: years.map((year) => {
      const target = part.targets.find((one) => one.year === year) ?? blankTarget(year);
      return { ...targetCommand(place, target), why };
    }),
  };
}
