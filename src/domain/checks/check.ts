import { sentence, titleList, whereList } from '../in-words';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { isSome, type Finding, type Found, type Severity } from './finding';
import { tracesOf } from './looking';
import { placeName } from './places';
import { programmeOf } from './programme';
import type { EachRule, Elsewhere, Rule, Surroundings, WholeRule } from './rule';

/** How many findings there are of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

/** What a check may be told beside the plan and its pack. */
export interface CheckWishes {
  /** Leaves out what is less grave; the rules for it are not run. Left out: everything. */
  readonly min?: Severity;
  /** Left out: not known, and rules that ask for it say nothing. The same value each time while nothing changed. */
  readonly elsewhere?: Elsewhere;
}

/**
 * Everything that the rules find in a plan: must fix first, then should fix, then notes, each in the order of the rules
 * and of the plan. After an edit only what the edit touched is looked at again: plans and their records are immutable,
 * and what was seen of one is remembered with it.
 */
export function check(plan: Plan, pack: Pack, wishes: CheckWishes = {}): Finding[] {
  const { min = 'note', elsewhere = null } = wishes;
  const programme = programmeOf(plan.kind, pack, min);
  const around = { pack, year: plan.header.year };
  const traces = tracesOf(plan, programme, around);
  return programme.running.flatMap(({ rule, severity }) =>
    'look' in rule
      ? eachFindings(rule, severity, traces.get(rule) ?? [], around)
      : wholeFindings(rule, severity, plan, pack, elsewhere),
  );
}

/** Counts findings by severity. */
export function tally(findings: readonly Finding[]): Tally {
  const counts = { must: 0, should: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** By what a rule saw: a list of traces is of one rule, programme and year. */
const told = new WeakMap<readonly unknown[], readonly Finding[]>();

function eachFindings(
  rule: EachRule,
  severity: Severity,
  traces: readonly unknown[],
  around: Surroundings,
): readonly Finding[] {
  if (!isSome(traces)) return [];
  const known = told.get(traces);
  if (known) return known;
  const findings = rule.tell(traces, around).map((found) => finished(rule, severity, found));
  told.set(traces, findings);
  return findings;
}

/** What a rule about parts of the plan found, and in what. */
interface Remembered {
  readonly plan: Plan;
  readonly pack: Pack;
  readonly elsewhere: Elsewhere;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** By the first part that a rule reads: what was found goes when that part does. */
const remembered = new WeakMap<WholeRule, WeakMap<object, Remembered>>();
/** By what a rule found: where it finds the same again it gives the very same list. */
const finishedLists = new WeakMap<readonly Found[], Pick<Remembered, 'severity' | 'findings'>>();

function wholeFindings(
  rule: WholeRule,
  severity: Severity,
  plan: Plan,
  pack: Pack,
  elsewhere: Elsewhere,
): readonly Finding[] {
  const [first] = rule.reads;
  const memory = remembered.get(rule) ?? new WeakMap<object, Remembered>();
  remembered.set(rule, memory);
  const known = memory.get(plan[first]);
  const isSame =
    known?.pack === pack &&
    known.elsewhere === elsewhere &&
    known.severity === severity &&
    known.plan.kind === plan.kind &&
    rule.reads.every((slice) => known.plan[slice] === plan[slice]);
  if (isSame) return known.findings;
  const findings = allFinished(rule, severity, rule.find(plan, pack, elsewhere));
  memory.set(plan[first], { plan, pack, elsewhere, severity, findings });
  return findings;
}

function allFinished(
  rule: WholeRule,
  severity: Severity,
  found: readonly Found[],
): readonly Finding[] {
  const known = finishedLists.get(found);
  if (known?.severity === severity) return known.findings;
  const findings = found.map((one) => finished(rule, severity, one));
  finishedLists.set(found, { severity, findings });
  return findings;
}

/** The longest name that a button has room for: codes have, titles of sections have not. */
const SHORT_NAME = 16;

function finished(rule: Rule, severity: Severity, found: Found): Finding {
  const { title, places } = found;
  const [{ name, focus }] = places;
  const go = found.go ?? (name.length <= SHORT_NAME ? `Go to ${name}` : 'Go there');
  const ids = new Set<string>();
  for (const { about } of places) if (about !== null) ids.add(about);
  return {
    code: rule.code,
    key: found.key === undefined ? rule.code : `${rule.code} ${found.key}`,
    severity,
    gap: rule.gap ?? null,
    title,
    detail: found.detail ?? sentence(titleList(places.map(placeName))),
    places,
    where: whereList([...new Set(places.map((place) => place.name))]),
    ids: [...ids],
    room: focus.room,
    focus,
    go,
    deed: found.deed ?? go,
    fix: found.fix ?? null,
  };
}
