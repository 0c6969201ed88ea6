import { each, isRecord, withFields, within, type Fields } from './records';

/**
 * Layout 2: what targets are defended with. Results say what was counted, targets have milestones, measures have a band,
 * a rationale, a corrective action and answered doubts, indicators say how often they report, how they are judged and
 * which facts stand behind them. Nothing of it was known in layout 1, so each is put in as "not said".
 */

const OBSERVATION: Fields = { numerator: null };
const TARGET: Fields = { milestones: [] };
const PART: Fields = { band: null, rationale: '', correctiveAction: '', kept: [] };
const INDICATOR: Fields = { reporting: 'year', ragRuleId: null, tolerance: null, factIds: [] };

const observation = (value: unknown): unknown => withFields(value, OBSERVATION);
const observations = (value: unknown): unknown => each(value, observation);
const target = (value: unknown): unknown => withFields(value, TARGET);

function part(value: unknown): unknown {
  return within(withFields(value, PART), {
    baseline: observation,
    actuals: observations,
    comparators: observations,
    targets: (targets) => each(targets, target),
  });
}

function indicator(value: unknown): unknown {
  return within(withFields(value, INDICATOR), { parts: (parts) => each(parts, part) });
}

/** The fields of a command that hold an indicator or its figures, by the command's name. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, (field: unknown) => unknown>>>> = {
  batch: { commands: (commands) => each(commands, command) },
  'indicator.add': {
    entries: (list) => each(list, (entry) => within(entry, { record: indicator })),
  },
  'indicator.baseline': { baseline: observation },
  'indicator.target': { target },
  'indicator.actuals': { actuals: observations },
  'indicator.comparators': { comparators: observations },
};

function command(value: unknown): unknown {
  if (!isRecord(value) || typeof value['type'] !== 'string') return value;
  const { type } = value;
  const updates = Object.hasOwn(COMMANDS, type) ? COMMANDS[type] : undefined;
  return updates === undefined ? value : within(value, updates);
}

/** Layout 1 to 2, of a plan and of a command. */
export const addTargetFields = {
  plan: (plan: Record<string, unknown>): Record<string, unknown> =>
    within(plan, { indicators: (list) => each(list, indicator) }) as Record<string, unknown>,
  command,
};
