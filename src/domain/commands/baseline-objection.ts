import { mistakenFact } from '../queries/evidence';
import type { Fact, Pack } from '../schema/pack';
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

/** A baseline that is another figure of the pack. */
interface MistakenBaseline {
  /** Code of the indicator that was to start from it. */
  readonly code: string;
  readonly fact: Fact;
  /** Why the fact is not a figure of the indicator, as a sentence. */
  readonly reason: string;
}

/**
 * The first of commands, done one after the other, that starts an indicator from a figure of which the pack says that it
 * is something else. Null where none does.
 */
function mistakenBaseline(
  pack: Pick<Pack, 'facts'>,
  plan: Plan,
  commands: readonly SimpleCommand[],
): MistakenBaseline | null {
  const added = new Map<string, Known>();
  const find = (id: string) => added.get(id) ?? plan.indicators.find((one) => one.id === id);
  for (const command of commands) {
    for (const { indicator, baseline, before } of claimsOf(command, find)) {
      const mistaken = saysTheSame(baseline, before)
        ? null
        : mistakenFact(pack, indicator, baseline);
      if (mistaken !== null) return { code: indicator.code, ...mistaken };
    }
    if (command.type === 'indicator.add')
      for (const { record } of command.entries) added.set(record.id, record);
  }
  return null;
}

/** Why commands may not be done one after the other: one of them brings a mistaken baseline. Null where none does. */
export function baselineObjection(
  pack: Pick<Pack, 'facts'>,
  plan: Plan,
  commands: readonly SimpleCommand[],
): string | null {
  const mistaken = mistakenBaseline(pack, plan, commands);
  if (mistaken === null) return null;
  const { code, fact, reason } = mistaken;
  return `${fact.valueText} (${fact.code}, ${fact.label}) cannot be the baseline of ${code}. ${reason} Nothing was changed.`;
}
