import { keptGaps } from '../gaps/kept';
import { threadOf } from '../queries/thread';
import type { Pack } from '../schema/pack';
import type { Indicator, IndicatorPart, KeptDoubt, Plan } from '../schema/plan';
import type { TargetFinding } from './finding';
import { FORECAST_RULES, TARGET_RULES } from './findings';
import { measured, type Context, type Measured } from './measured';
import { paceAsked, paceSoFar } from './pace';
import { verdictOf, type Verdict } from './verdict';

/** A finding, with the reason that a person gave for keeping the targets all the same; null: none, or for other targets. */
export type AnsweredFinding = TargetFinding & { readonly kept: KeptDoubt | null };

/** What the figures of a measure say. */
export interface Assessment {
  readonly measured: Measured;
  readonly verdict: Verdict;
  /** Gravest first; what speaks for the targets comes last. */
  readonly findings: readonly AnsweredFinding[];
  /** What the last target asks for a year on average, as a gain (see `paceAsked`); null where it cannot be told. */
  readonly asked: number | null;
}

const ORDER: Readonly<Record<TargetFinding['severity'], number>> = {
  must: 0,
  should: 1,
  note: 2,
  fine: 3,
};

/** What is said of a measure. A doubt that was answered for the very targets that stand now is a note. */
export function assess(indicator: Indicator, part: IndicatorPart, context: Context): Assessment {
  const facts = measured(indicator, part, context);
  const rules = indicator.kind === 'contextual' ? FORECAST_RULES : TARGET_RULES;
  const found = rules.flatMap((rule) => rule(facts));
  const asked = paceAsked(facts);
  const verdict = verdictOf(facts, found, asked, paceSoFar(facts));
  const last = facts.last?.value ?? null;
  const findings = found.map((finding): AnsweredFinding => {
    const kept = finding.canBeKept
      ? (part.kept.find((doubt) => doubt.code === finding.code && doubt.value === last) ?? null)
      : null;
    return kept === null ? { ...finding, kept } : { ...finding, kept, severity: 'note' };
  });
  return {
    measured: facts,
    verdict,
    findings: findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]),
    asked,
  };
}

interface Remembered extends Context {
  readonly byPart: ReadonlyMap<string, Assessment>;
}

/** Assessments by the indicator they are of: an edit makes one new indicator, and the others are not looked at again. */
const remembered = new WeakMap<Indicator, Remembered>();

/** Whether an indicator is judged in one as in the other. */
export const isSameContext = (a: Context, b: Context): boolean =>
  a.pack === b.pack &&
  a.year === b.year &&
  a.actions === b.actions &&
  a.isLeftOpen === b.isLeftOpen;

/** The assessments of an indicator's measures by the ids of the measures. */
export function assessIndicator(
  indicator: Indicator,
  context: Context,
): ReadonlyMap<string, Assessment> {
  const known = remembered.get(indicator);
  if (known && isSameContext(known, context)) return known.byPart;
  const byPart = new Map(
    indicator.parts.map((part) => [part.id, assess(indicator, part, context)] as const),
  );
  remembered.set(indicator, { ...context, byPart });
  return byPart;
}

/** What an indicator of a plan is judged within. */
export function contextOf(plan: Plan, pack: Pack, indicator: Indicator): Context {
  return contextsIn(plan, pack)(indicator);
}

/** {@link contextOf} for each of many indicators of one plan. */
export function contextsIn(plan: Plan, pack: Pack): (indicator: Indicator) => Context {
  const { actionsByIndicator } = threadOf(plan, pack);
  const kept = keptGaps(plan);
  return ({ id }) => ({
    year: plan.header.year,
    pack,
    actions: actionsByIndicator.get(id)?.length ?? 0,
    isLeftOpen: kept('G3', id) !== null,
  });
}
