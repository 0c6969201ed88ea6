import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { SEVERITIES, type Finding, type Severity } from './finding';
import { RULES } from './rules';

/** How many findings there are of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

/**
 * Everything that the rules find in a plan: must fix first, then should fix, then notes, each in the order of the rules
 * and of the plan. `min` leaves out what is less grave, and the rules for it are not run.
 */
export function check(plan: Plan, pack: Pack, min: Severity = 'note'): Finding[] {
  const findings: Finding[] = [];
  for (const severity of SEVERITIES.slice(0, SEVERITIES.indexOf(min) + 1)) {
    for (const rule of RULES) {
      if (rule.severity !== severity || !rule.kinds.includes(plan.kind)) continue;
      for (const found of rule.find(plan, pack)) {
        findings.push({ code: rule.code, severity, room: found.focus.room, ...found });
      }
    }
  }
  return findings;
}

/** Counts findings by severity. */
export function tally(findings: readonly Finding[]): Tally {
  const counts = { must: 0, should: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
