import { unreachable } from '../control';
import type { Command } from '../commands/schema';
import { daysOf, startOf } from '../financial-year';
import { targetYearsOf } from '../queries/target-years';
import { fail, ok, type Result } from '../result';
import { boundsOf } from './bounds';
import { setTargets } from './findings/words';
import type { Measured } from './measured';
import { bestYear } from './pace';
import { less } from './rounding';
import type { Point, Series } from './series';
import { targetsAlong, targetsWithStretch } from './trajectory';
import {
  halve,
  type ComparatorAhead,
  type Path,
  type Setting,
  type Trajectory,
  type TrajectoryRefusal,
} from './trajectory-kinds';

/** A way to set the targets of a measure, as a person asks for it. Years are labels such as "2010/11". */
export type Wish =
  | { readonly kind: 'straight' | 'fasterLater'; readonly end: number }
  | { readonly kind: 'matchComparator'; readonly name: string; readonly by: string }
  | {
      readonly kind: 'closeGap';
      readonly name: string;
      /** Of today's gap, more than 0 and at most 100. */
      readonly percent: number;
      readonly by: string;
    }
  | { readonly kind: 'halve'; readonly by: string; readonly endBy: string | null }
  | { readonly kind: 'bestPace' };

/** What else a person may say of it. */
export interface WishMore {
  /** Others are taken to go on as they did on average (true) or to stand still (false). */
  readonly othersMove: boolean;
  /** Last target with stretch, where the wish is the way without; null: no stretch. */
  readonly stretchEnd: number | null;
}

/** Targets that follow from a wish, ready to be set as one step. */
export interface Suggestion {
  readonly years: readonly string[];
  readonly path: Path;
  /** The same years with stretch; null where none was asked for. */
  readonly stretched: Path | null;
  readonly command: Command;
}

/** Why there is no suggestion; the codes of trajectories, and what is missing before one can be drawn. */
export type SuggestRefusal =
  | TrajectoryRefusal
  | { readonly code: 'noStart' }
  | { readonly code: 'noYears' }
  | { readonly code: 'noComparator'; readonly name: string }
  | { readonly code: 'noBestYear' }
  | { readonly code: 'noGap'; readonly name: string };

/** The years that a measure can have targets for: after its start, and before it leaves its set. */
export function yearsOpen({ indicator, start, context }: Measured): readonly string[] {
  const { validTo } = indicator;
  return targetYearsOf(context.pack, context.year).filter(
    (year) =>
      (start === null || startOf(year) > start.year) &&
      (validTo === null || validTo >= daysOf(year).first),
  );
}

/** Works out the targets that a wish leads to. `label` is what Undo calls the step. */
export function suggest(
  measured: Measured,
  wish: Wish,
  label: string,
  more: WishMore = { othersMove: true, stretchEnd: null },
): Result<Suggestion, SuggestRefusal> {
  const { start, indicator, part } = measured;
  if (start === null) return fail({ code: 'noStart' });
  const years = yearsOpen(measured);
  if (years.length === 0) return fail({ code: 'noYears' });
  const setting: Setting = {
    start: start.value,
    years: years.map((year) => startOf(year) - start.year),
    polarity: part.polarity,
    decimals: indicator.decimals,
    bounds: boundsOf(indicator.unit),
  };
  const trajectory = trajectoryOf(measured, start, wish, more.othersMove);
  if (!trajectory.ok) return trajectory;
  const paths = pathsFor(setting, trajectory.value, more.stretchEnd);
  if (!paths.ok) return paths;
  const { path, stretched } = paths.value;
  const main = stretched ?? path;
  const commands = setTargets(
    measured,
    years.map((year, n) => ({
      label: year,
      value: main.steps[n]?.value ?? start.value,
      withoutStretch: stretched === null ? null : (path.steps[n]?.value ?? null),
    })),
  );
  return ok({
    years,
    path,
    stretched,
    command: { type: 'batch', label: label.slice(0, 200), commands },
  });
}

function pathsFor(
  setting: Setting,
  trajectory: Trajectory,
  stretchEnd: number | null,
): Result<{ readonly path: Path; readonly stretched: Path | null }, TrajectoryRefusal> {
  if (stretchEnd === null) {
    const path = targetsAlong(setting, trajectory);
    return path.ok ? ok({ path: path.value, stretched: null }) : path;
  }
  const both = targetsWithStretch(setting, trajectory, { kind: 'end', end: stretchEnd });
  return both.ok ? ok({ path: both.value.without, stretched: both.value.with }) : both;
}

function trajectoryOf(
  measured: Measured,
  start: Point,
  wish: Wish,
  othersMove: boolean,
): Result<Trajectory, SuggestRefusal> {
  const after = (year: string): number => startOf(year) - start.year;
  switch (wish.kind) {
    case 'straight':
    case 'fasterLater':
      return ok({ kind: wish.kind, end: wish.end });
    case 'matchComparator':
    case 'closeGap': {
      const series = measured.comparators.get(wish.name);
      const comparator = series ? aheadOf(series, start.year, othersMove) : null;
      if (comparator === null) return fail({ code: 'noComparator', name: wish.name });
      const by = after(wish.by);
      const gap = measured.gain(start.value, comparator.value);
      // Where neither way is better, that is the reason, and the way itself gives it.
      if (wish.kind === 'closeGap' && gap !== null && gap <= 0)
        return fail({ code: 'noGap', name: wish.name });
      return wish.kind === 'closeGap'
        ? ok({ kind: wish.kind, comparator, percent: wish.percent, by })
        : ok({ kind: wish.kind, comparator, by });
    }
    case 'halve':
      return ok(halve(after(wish.by), wish.endBy === null ? undefined : after(wish.endBy)));
    case 'bestPace': {
      const best = bestYear(measured);
      if (best === null) return fail({ code: 'noBestYear' });
      return ok({ kind: 'bestPace', yearly: less(best.to.value, best.from.value) });
    }
    default:
      return unreachable(wish);
  }
}

/**
 * What others reach in the year of our start, and their average change a year so far. A result of an earlier year is
 * carried on by that change; null where there is none.
 */
function aheadOf({ points }: Series, year: number, moves: boolean): ComparatorAhead | null {
  const known = points.filter((point) => point.year <= year);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return null;
  const yearly =
    moves && last.year > first.year ? (last.value - first.value) / (last.year - first.year) : 0;
  return { value: last.value + yearly * (year - last.year), yearly };
}
