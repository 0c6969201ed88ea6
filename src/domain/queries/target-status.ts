import { startOf } from '../financial-year';
import type { Pack, RagRule } from '../schema/pack';
import type { Indicator, IndicatorPart, Observation } from '../schema/plan';
import { longDirection, shortDirection, type Direction, type Scale } from '../targets/direction';
import { ragVerdict, type NoStatus, type RagVerdict } from '../targets/rag';
import { timeline, type PlacedResult, type Timeline } from './timeline';

/** What a result is held against: the target of its year, or the milestone where it is of a part of the year. */
export interface Against {
  /** The financial year of the target. */
  readonly year: string;
  /** The quarter after which it is due; null: the end of the year. */
  readonly quarter: 1 | 2 | 3 | null;
  readonly value: number;
}

/**
 * A status, or why there is none. Beside the reasons of the rule: `noRule`, the pack has none, or not the one that the
 * indicator asks for; `context`: it describes the setting and has forecasts, which nobody is held to; `noMilestone`:
 * the newest result is of a part of a year that has no milestone.
 */
export type StatusVerdict =
  | RagVerdict
  | { readonly status: 'unknown'; readonly reason: 'noRule' | 'context' | 'noMilestone' };

/** Why a status is not known. */
export type NoVerdict = NoStatus | 'noRule' | 'context' | 'noMilestone';

/** Where a measure stands now. */
export interface TargetStatus {
  /** The rule that decides, with the indicator's own limits in place of the pack's; null: there is none. */
  readonly rule: RagRule | null;
  /** The newest result of the indicator's own kind of year, a figure or not; null: none has come in. */
  readonly result: PlacedResult | null;
  /** The result for the same part of the year before; null where there is none. */
  readonly previous: PlacedResult | null;
  readonly against: Against | null;
  readonly verdict: StatusVerdict;
  /** Direction of travel since the year before, and since three years before. */
  readonly short: Direction;
  readonly long: Direction;
  /** Results that were left out: of another kind of year, or of a period that names no year. */
  readonly leftOut: readonly Observation[];
  /** It is off target, and nobody has said what is done about that. */
  readonly needsAction: boolean;
}

/** The rule that an indicator is judged by: its own choice or the pack's first, with its own limits; null: none. */
export function ruleOf({ ragRuleId, tolerance }: Indicator, { rag }: Pack): RagRule | null {
  const rule = ragRuleId === null ? rag[0] : rag.find(({ id }) => id === ragRuleId);
  if (!rule) return null;
  return tolerance === null ? rule : { ...rule, ...tolerance };
}

function againstFor(part: IndicatorPart, { year, quarter }: PlacedResult): Against | null {
  const target = part.targets.find((one) => startOf(one.year) === year);
  if (!target) return null;
  const value =
    quarter === null
      ? target.value
      : (target.milestones.find((one) => one.quarter === quarter)?.value ?? null);
  return value === null ? null : { year: target.year, quarter, value };
}

const valueOf = (placed: PlacedResult | null | undefined): number | null =>
  placed?.observation.measure.kind === 'figure' ? placed.observation.measure.value : null;

function judged(
  { indicator, part }: { readonly indicator: Indicator; readonly part: IndicatorPart },
  { newest, previous }: Timeline,
  against: Against | null,
  found: { readonly rule: RagRule | null; readonly scale: Scale },
): StatusVerdict {
  const { rule, scale } = found;
  if (indicator.kind === 'contextual') return { status: 'unknown', reason: 'context' };
  if (rule === null) return { status: 'unknown', reason: 'noRule' };
  const verdict = ragVerdict(
    {
      ...scale,
      unit: indicator.unit,
      result: valueOf(newest),
      previous: valueOf(previous),
      target: against?.value ?? null,
    },
    rule,
  );
  const lacksMilestone =
    verdict.status === 'unknown' &&
    verdict.reason === 'noTarget' &&
    newest !== null &&
    newest.quarter !== null &&
    part.targets.some((one) => one.value !== null && startOf(one.year) === newest.year);
  return lacksMilestone ? { status: 'unknown', reason: 'noMilestone' } : verdict;
}

/**
 * Where a measure of an indicator stands: its newest result against the target of that year, or against the milestone
 * where the result is of a part of the year, by the rule of the pack and the indicator's own limits. Only results of the
 * indicator's own kind of year are compared. Figures of one part of a year are compared with the same part of other
 * years, so that a figure that adds up through the year is not said to improve from quarter to quarter.
 */
export function targetStatus(indicator: Indicator, part: IndicatorPart, pack: Pack): TargetStatus {
  const { polarity, band } = part;
  const scale: Scale = {
    polarity,
    decimals: indicator.decimals,
    band: band === null ? null : { low: band.from, high: band.to },
  };
  const rule = ruleOf(indicator, pack);
  const time = timeline(indicator, part);
  const against = time.newest === null ? null : againstFor(part, time.newest);
  const verdict = judged({ indicator, part }, time, against, { rule, scale });
  return {
    rule,
    result: time.newest,
    previous: time.previous,
    against,
    verdict,
    short: shortDirection(time.readings, scale),
    long: longDirection(time.readings, scale),
    leftOut: time.leftOut,
    needsAction: verdict.status === 'red' && part.correctiveAction.trim() === '',
  };
}
