import type { Fact, Pack } from '../schema/pack';
import type { Indicator, Observation } from '../schema/plan';
import { yearOfPeriod } from '../targets/periods';

/** Where a fact was read: "Line 131, Introduction 2008/9". */
export function factSource({ source }: Fact): string {
  return source.line === undefined ? source.document : `Line ${source.line}, ${source.document}`;
}

/** Why the pack says that a fact is not a figure of an indicator, though easily taken for it; null: it does not say so. */
export function notThisIndicator(
  fact: Fact,
  { packItemId }: Pick<Indicator, 'packItemId'>,
): string | null {
  return fact.notBaselineOf.find(({ indicatorId }) => indicatorId === packItemId)?.reason ?? null;
}

/**
 * Why a fact cannot be the baseline of an indicator, as a sentence; null where it can. A fact in words has no figure to
 * start from; one in another unit measures something else.
 */
export function baselineRefusal(fact: Fact, indicator: Indicator): string | null {
  const reason = notThisIndicator(fact, indicator);
  if (reason !== null) return reason;
  if (fact.value === null) return 'The source gives no figure to start from.';
  if ((fact.unit === '%') !== (indicator.unit === 'percent')) {
    return `It is counted in ${fact.unit === '' ? 'another unit' : fact.unit}, the indicator in ${indicator.unitLabel || 'another unit'}.`;
  }
  return null;
}

/** A fact as the baseline of an indicator: its figure, its period and its source; null where it has no figure. */
export function baselineFrom(fact: Fact, { periodType }: Indicator): Observation | null {
  if (fact.value === null) return null;
  return {
    period: fact.period ?? { type: periodType, label: '' },
    measure: { kind: 'figure', value: fact.value },
    numerator: null,
    cases: null,
    source: factSource(fact),
    illustrative: false,
  };
}

/**
 * The fact that a baseline was taken from though the pack says that it is not a figure of the indicator: the same value
 * in the same year. Where one of the two names no period, nothing speaks for a coincidence and the value decides. Null
 * where there is none.
 */
export function mistakenFact(
  pack: Pick<Pack, 'facts'>,
  indicator: Pick<Indicator, 'packItemId'>,
  baseline: Observation | null,
): { readonly fact: Fact; readonly reason: string } | null {
  if (baseline?.measure.kind !== 'figure' || indicator.packItemId === null) return null;
  const { value } = baseline.measure;
  for (const fact of pack.facts) {
    if (fact.value !== value || !isSamePeriod(baseline.period, fact.period)) continue;
    const reason = notThisIndicator(fact, indicator);
    if (reason !== null) return { fact, reason };
  }
  return null;
}

function isSamePeriod(period: Observation['period'], other: Fact['period']): boolean {
  if (period.label.trim() === '' || other === null) return true;
  const year = yearOfPeriod(period);
  return year === null ? period.label.trim() === other.label : year === yearOfPeriod(other);
}
