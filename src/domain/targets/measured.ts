import { startOf } from '../financial-year';
import { leavesBefore, targetState, type TargetState } from '../queries/target-state';
import type { Fact, Pack } from '../schema/pack';
import type { Indicator, IndicatorPart } from '../schema/plan';
import { chanceBand, type ChanceBand, type NoChance } from './chance';
import { gain, type Band } from './gain';
import { quarterOf } from './periods';
import { comparatorSeries, historyOf, pointOf, type Point, type Series } from './series';

/** What a measure is judged within. */
export interface Context {
  /** The plan's year. */
  readonly year: string;
  readonly pack: Pack;
  /** How many actions are to move the indicator. */
  readonly actions: number;
  /** Somebody has answered for the indicator having no target. */
  readonly isLeftOpen: boolean;
}

/** A target that has a figure, with the year that it is for counted as results are. */
export interface Aim {
  readonly label: string;
  readonly year: number;
  readonly value: number;
  readonly withoutStretch: number | null;
}

/** Everything that findings about one measure are worked out from, gathered once. */
export interface Measured {
  readonly indicator: Indicator;
  readonly part: IndicatorPart;
  readonly context: Context;
  readonly state: TargetState;
  /** It stops being collected before the plan's year is over. */
  readonly leaves: boolean;
  readonly history: Series;
  readonly comparators: ReadonlyMap<string, Series>;
  /**
   * Where targets are measured from: the baseline, or the newest result where there is none. Null where that has no
   * figure, or is not of a whole year of the indicator's own kind.
   */
  readonly start: Point | null;
  /** The newest result. */
  readonly latest: Point | null;
  /** In order of their years. */
  readonly aims: readonly Aim[];
  readonly last: Aim | null;
  /** What chance alone explains of a change from the start. */
  readonly chance: ChanceBand | NoChance;
  /** Facts of the pack that may be taken for this indicator and are not. */
  readonly notThese: readonly Fact[];
  /** How much better `to` is than `from` in the indicator's own unit; null where neither way is better. */
  readonly gain: (from: number, to: number) => number | null;
}

function aimsOf(part: IndicatorPart): Aim[] {
  return part.targets.flatMap(({ year, value, withoutStretch }) =>
    value === null ? [] : [{ label: year, year: startOf(year), value, withoutStretch }],
  );
}

function startOfTargets(
  indicator: Indicator,
  { baseline }: IndicatorPart,
  { points }: Series,
): Point | null {
  if (baseline === null) return points.at(-1) ?? null;
  const isComparable =
    baseline.period.type === indicator.periodType && quarterOf(baseline.period) === null;
  return isComparable ? pointOf(baseline) : null;
}

/** Gathers what findings about a measure need. */
export function measured(indicator: Indicator, part: IndicatorPart, context: Context): Measured {
  const history = historyOf(indicator, part);
  const aims = aimsOf(part);
  const start = startOfTargets(indicator, part, history);
  const band: Band | null = part.band === null ? null : { low: part.band.from, high: part.band.to };
  const { packItemId } = indicator;
  return {
    indicator,
    part,
    context,
    state: targetState(indicator, part, context.year),
    leaves: indicator.kind !== 'contextual' && leavesBefore(indicator, context.year),
    history,
    comparators: comparatorSeries(indicator, part),
    start,
    latest: history.points.at(-1) ?? null,
    aims,
    last: aims.at(-1) ?? null,
    chance: chanceBand({ indicator, part, start }),
    notThese:
      packItemId === null
        ? []
        : context.pack.facts.filter(({ notBaselineOf }) =>
            notBaselineOf.some(({ indicatorId }) => indicatorId === packItemId),
          ),
    gain: (from, to) => gain(part.polarity, from, to, band),
  };
}
