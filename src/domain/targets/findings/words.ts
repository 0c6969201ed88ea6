import { formatChange, formatFigure } from '../../figures';
import type { SimpleCommand } from '../../commands/schema';
import type { Target } from '../../schema/plan';
import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';

/** A figure of the measure as it is printed. */
export function figure({ indicator }: Measured, value: number): string {
  return formatFigure(value, indicator);
}

/** A change as it is shown on a screen: "+3.1 pp". */
export function change({ indicator }: Measured, value: number): string {
  return formatChange(value, indicator, 'screen');
}

/** A size of a change, without its sign: "1.1 pp". */
export function size(measured: Measured, value: number): string {
  return change(measured, Math.abs(value)).replace(/^\+/u, '');
}

/** What a figure for a year to come is called: nobody is held to that of a contextual indicator. */
export function aimWord({ indicator }: Measured): 'forecast' | 'target' {
  return indicator.kind === 'contextual' ? 'forecast' : 'target';
}

/** "Higher is better", in the middle of a sentence. */
export function betterWord({ part }: Measured): string {
  return part.polarity === 'low' ? 'lower is better' : 'higher is better';
}

/** A figure for a year; `withoutStretch` left out stays as it is, where it is still worse than the figure. */
interface NewTarget {
  readonly label: string;
  readonly value: number;
  readonly withoutStretch?: number | null;
}

/** Commands that set targets of a measure to figures; other fields of a target stay, and nothing is illustrative. */
export function setTargets(
  { indicator, part, gain }: Measured,
  values: readonly NewTarget[],
): SimpleCommand[] {
  return values.map(({ label, value, withoutStretch }) => {
    const old = part.targets.find(({ year }) => year === label);
    const oldWithout = old?.withoutStretch ?? null;
    // Stretch comes on top: a figure without it that is no worse says nothing any more.
    const isStretched = oldWithout !== null && (gain(oldWithout, value) ?? 1) > 0;
    const kept = isStretched ? oldWithout : null;
    const target: Omit<Target, 'year'> = {
      value,
      withoutStretch: withoutStretch === undefined ? kept : withoutStretch,
      illustrative: false,
      milestones: old?.milestones ?? [],
    };
    return {
      type: 'indicator.target',
      indicatorId: indicator.id,
      partId: part.id,
      year: label,
      target,
    };
  });
}

/** The way out that leads to a field of the measure. */
export function goTo(label: string, field: string): TargetFinding['wayOut'] {
  return { kind: 'field', label, field };
}

/** The way out where there are too few results to say anything. */
export const addResults = goTo('Add results', 'add:result');
