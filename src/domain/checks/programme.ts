import type { PlanKind, Severity } from '../schema/common';
import type { Pack } from '../schema/pack';
import { SEVERITIES } from './finding';
import { gradesOf } from './graded';
import type { EachRule, Rule } from './rule';
import { RULES } from './rules';

/** A rule as an organisation wants it. */
export interface RuleSetting {
  readonly rule: Rule;
  readonly isOn: boolean;
  readonly severity: Severity;
  /** Who turned it off or made it graver or less grave; null: it is as it comes. */
  readonly setBy: 'template' | 'pack' | null;
}

/** Every rule for a kind of plan with what the pack says of it. A code that no rule has is passed over. */
export function ruleSettings(kind: PlanKind, pack: Pack): RuleSetting[] {
  const gradeOf = gradesOf(kind, pack);
  return RULES.filter(({ kinds }) => kinds.includes(kind)).map((rule): RuleSetting => {
    const grade = gradeOf(rule.code);
    if (!grade) return { rule, isOn: true, severity: rule.severity, setBy: null };
    const { isOn, severity, setBy } = grade;
    return { rule, isOn, severity: severity ?? rule.severity, setBy };
  });
}

/** A rule that is on, and how grave its findings are. */
export interface Running {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** What is run on the plans of one kind and pack, gravest first. The same value each time. */
export interface Programme {
  readonly running: readonly Running[];
  /** The rules that look at each record. */
  readonly each: readonly EachRule[];
}

const programmes = new WeakMap<Pack, Map<string, Programme>>();

/** The rules that are on, down to a severity; those for less grave things are not run. */
export function programmeOf(kind: PlanKind, pack: Pack, min: Severity): Programme {
  const known = programmes.get(pack) ?? new Map<string, Programme>();
  programmes.set(pack, known);
  const key = `${kind} ${min}`;
  const programme = known.get(key) ?? composed(kind, pack, min);
  known.set(key, programme);
  return programme;
}

function composed(kind: PlanKind, pack: Pack, min: Severity): Programme {
  const settings = ruleSettings(kind, pack).filter(({ isOn }) => isOn);
  const running = SEVERITIES.slice(0, SEVERITIES.indexOf(min) + 1).flatMap((severity) =>
    settings.filter((setting) => setting.severity === severity),
  );
  return {
    running: running.map(({ rule, severity }) => ({ rule, severity })),
    each: running.flatMap(({ rule }) => ('look' in rule ? [rule] : [])),
  };
}
