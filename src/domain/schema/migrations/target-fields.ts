/**
 * Layout 2: what targets are defended with. Results say what was counted, targets have milestones, measures have a band,
 * a rationale, a corrective action and answered doubts, indicators say how often they report, how they are judged and
 * which facts stand behind them. Nothing of it was known in layout 1, so each is put in as "not said".
 */

type Fields = Readonly<Record<string, unknown>>;

const OBSERVATION: Fields = { numerator: null };
const TARGET: Fields = { milestones: [] };
const PART: Fields = { band: null, rationale: '', correctiveAction: '', kept: [] };
const INDICATOR: Fields = { reporting: 'year', ragRuleId: null, tolerance: null, factIds: [] };

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record with the fields that it lacks; anything else as it is, for the schema to complain of. */
function withFields(value: unknown, missing: Fields): unknown {
  return isRecord(value) ? { ...missing, ...value } : value;
}

function each(value: unknown, update: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(update) : value;
}

/** A record with some of its fields brought up to date, where it has them. */
function within(value: unknown, updates: Readonly<Record<string, (field: unknown) => unknown>>) {
  if (!isRecord(value)) return value;
  const next: Record<string, unknown> = { ...value };
  for (const [name, update] of Object.entries(updates)) {
    if (Object.hasOwn(value, name)) next[name] = update(value[name]);
  }
  return next;
}

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
