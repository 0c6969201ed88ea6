import { longDate } from '../domain/dates';
import { answersOf } from '../domain/gaps/answers';
import { gapKindName } from '../domain/gaps/deliberate-words';
import { GAP_TITLES } from '../domain/gaps/gap';
import { gapsOf } from '../domain/gaps/gaps-of';
import { keptGaps } from '../domain/gaps/kept';
import { gapAboutName } from '../domain/gaps/names';
import { count } from '../domain/in-words';
import { coverage } from '../domain/queries/coverage';
import { threadOf, type MeasuringIndicator, type Thread } from '../domain/queries/thread';
import type { GapCode } from '../domain/schema/common';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { filled, labelled, lines, plain } from './cells';
import type { Cell, Runs } from './model';
import type { NewTable, Paper } from './paper';
import { fittedColumns } from './widths';

/** How far the thread is made and, in sentences, what it misses beyond its table. */
export function writeCoverage(paper: Paper, plan: Plan, pack: Pack): void {
  const { made, wanted, deliberate } = coverage(plan, pack);
  const kept = deliberate === 0 ? '' : `, and ${String(deliberate)} left open on purpose`;
  paper.paragraph(
    `Every priority should have an action and an indicator: ${String(made)} of ${count(wanted, 'link')} are made${kept}.`,
  );
  const gaps = threadGaps(plan, pack);
  if (gaps.length > 0) paper.bullets(gaps);
}

/** Outcome, priority, indicators and actions on one row a priority: every row is complete in itself. */
export function threadTable(plan: Plan, pack: Pack): NewTable {
  const thread = threadOf(plan, pack);
  const kept = keptGaps(plan);
  const rows = thread.outcomes.flatMap(({ outcome, priorities }) =>
    priorities.map((priority): Cell[] => {
      const indicators = thread.indicatorsByPriority.get(priority.id) ?? [];
      const actions = thread.actionsByPriority.get(priority.id) ?? [];
      return [
        [plain(outcome.label)],
        [plain(`${priority.code} ${priority.label}`)],
        filled(
          byRole(indicators),
          kept('G2', priority.id) ? 'None, on purpose' : 'No indicator yet',
        ),
        lines(
          [actions.map(({ action }) => action.ref).join(', ')],
          kept('G1', priority.id) ? 'None, on purpose' : 'No action yet',
        ),
      ];
    }),
  );
  return {
    caption: 'Outcomes, priorities, indicators and actions',
    description: `${count(rows.length, 'priority', 'priorities')}, one a row: the outcome it belongs to, the indicators that measure it with this plan’s part in them, and the actions that serve it.`,
    columns: fittedColumns(['Outcome', 'Priority', 'Indicators', 'Actions'], rows),
    rows,
  };
}

/** Codes by role: "Accountable: …" and "Contributes: …", each on a line of its own. */
function byRole(indicators: readonly MeasuringIndicator[]): Runs[] {
  return ROLES.flatMap(({ role, label }) => {
    const codes = indicators
      .filter((one) => one.role === role)
      .map(({ indicator }) => indicator.code);
    return codes.length === 0 ? [] : [labelled(label, codes.join(', '))];
  });
}

const ROLES = [
  { role: 'accountable', label: 'Accountable' },
  { role: 'contributes', label: 'Contributes' },
] as const;

/** What the thread misses beyond the table and nobody answers for, in sentences; empty where it misses nothing. */
function threadGaps(plan: Plan, pack: Pack): string[] {
  const thread = threadOf(plan, pack);
  const open = gapsOf(plan, pack).filter(({ deliberate }) => deliberate === null);
  const without = (code: GapCode): ReadonlySet<string> =>
    new Set(open.filter((gap) => gap.code === code).map(({ about }) => about));
  const actions = (code: GapCode): string[] => {
    const ids = without(code);
    return plan.actions.filter(({ id }) => ids.has(id)).map(({ ref }) => ref);
  };
  const unmoved = without('G4');
  const unplaced = plan.indicators.filter(
    (indicator) => !indicator.priorities.some((link) => thread.priorities.has(link.priorityId)),
  );
  return [
    sentence('Actions without a priority', actions('G6')),
    sentence('Actions without an indicator', actions('G5')),
    sentence(
      'Indicators without a priority',
      unplaced.map((indicator) => indicator.code),
    ),
    sentence(
      'Indicators without an action',
      plan.indicators.filter(({ id }) => unmoved.has(id)).map(({ code }) => code),
    ),
    sentence('Links to what the reference pack does not hold', strayLinks(plan, thread)),
  ].filter((text) => text !== '');
}

/** The gaps that somebody decided to leave open, one a row, with the reason and who answers for it; null: there is none. */
export function deliberateTable(plan: Plan, pack: Pack): NewTable | null {
  const { standing } = answersOf(plan, pack);
  if (standing.length === 0) return null;
  const rows = standing.map((gap): Cell[] => [
    [plain(GAP_TITLES[gap.code])],
    [plain(gapAboutName(gap, plan, pack))],
    lines([gapKindName(gap.kind, pack)], 'No kind'),
    lines(gap.reason.split('\n'), 'No reason'),
    [plain(gap.by)],
    [plain(longDate(gap.at.slice(0, 10)))],
  ]);
  return {
    caption: 'Deliberate gaps',
    description: `${count(standing.length, 'gap')} left open on purpose, one a row: what is lacking, of what, what kind of reason there is, the reason, who answers for it, and since when.`,
    columns: fittedColumns(['Gap', 'Of what', 'Kind', 'Reason', 'Answered for by', 'Date'], rows),
    rows,
  };
}

function sentence(what: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${what}: ${names.join(', ')}.`;
}

function strayLinks(plan: Plan, thread: Thread): string[] {
  const isStray = (id: string): boolean => !thread.priorities.has(id);
  return [
    ...plan.actions.flatMap(({ ref, priorityIds }) =>
      priorityIds.filter(isStray).map((id) => `${ref} to priority ${id}`),
    ),
    ...plan.indicators.flatMap(({ code, priorities }) =>
      priorities
        .filter((link) => isStray(link.priorityId))
        .map((link) => `${code} to priority ${link.priorityId}`),
    ),
  ];
}
