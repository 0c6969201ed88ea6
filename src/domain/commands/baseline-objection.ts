import { mistakenFact } from '../queries/evidence';
import type { Pack } from '../schema/pack';
import type { Indicator, Observation, Plan } from '../schema/plan';
import type { SimpleCommand } from './schema';

/** A baseline that a command gives to an indicator, which has `before` until then. */
interface Claim {
  readonly indicator: Pick<Indicator, 'code' | 'packItemId'>;
  readonly baseline: Observation | null;
  readonly before: Observation | null;
}

type Known = Pick<Indicator, 'id' | 'code' | 'packItemId' | 'parts'>;

/** The baselines that a command gives, where `find` knows the indicators that are there before it. */
function claimsOf(command: SimpleCommand, find: (id: string) => Known | undefined): Claim[] {
  switch (command.type) {
    case 'indicator.baseline': {
      const indicator = find(command.indicatorId);
      if (!indicator) return [];
      const part = indicator.parts.find(({ id }) => id === command.partId);
      return [{ indicator, baseline: command.baseline, before: part?.baseline ?? null }];
    }
    case 'indicator.add':
      return command.entries.flatMap(({ record }) =>
        record.parts.map(({ baseline }) => ({ indicator: record, baseline, before: null })),
      );
    case 'indicator.set': {
      const { packItemId } = command.changes;
      const indicator = find(command.id);
      if (!indicator || packItemId === undefined || packItemId === indicator.packItemId) return [];
      return indicator.parts.map(({ baseline }) => ({
        indicator: { code: indicator.code, packItemId },
        baseline,
        before: null,
      }));
    }
    default:
      return [];
  }
}

/** Whether a baseline still says what it said: its source or its cases may be put right all the same. */
function saysTheSame(a: Observation | null, b: Observation | null): boolean {
  return (
    a?.measure.kind === 'figure' &&
    b?.measure.kind === 'figure' &&
    a.measure.value === b.measure.value &&
    a.period.label === b.period.label &&
    a.period.type === b.period.type
  );
}

/**
 * Says why commands may not be done one after the other: one of them starts an indicator from a figure of which the pack
 * says that it is something else. Null where none does.
 */
export function baselineObjection(
  pack: Pack,
  plan: Plan,
  commands: readonly SimpleCommand[],
): string | null {
  const added = new Map<string, Known>();
  const find = (id: string) => added.get(id) ?? plan.indicators.find((one) => one.id === id);
  for (const command of commands) {
    for (const { indicator, baseline, before } of claimsOf(command, find)) {
      const mistaken = saysTheSame(baseline, before)
        ? null
        : mistakenFact(pack, indicator, baseline);
      if (mistaken === null) continue;
      const { fact, reason } = mistaken;
      return `${fact.valueText} (${fact.code}, ${fact.label}) cannot be the baseline of ${indicator.code}. ${reason} Nothing was changed.`;
    }
    if (command.type === 'indicator.add')
      for (const { record } of command.entries) added.set(record.id, record);
  }
  return null;
}
