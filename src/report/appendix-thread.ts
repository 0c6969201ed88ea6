import { threadOf, type MeasuringIndicator, type Thread } from '../domain/queries/thread';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { counted, filled, labelled, lines, plain } from './cells';
import type { Runs } from './model';
import type { NewTable } from './paper';

/** Outcome, priority, indicators and actions on one row a priority: every row is complete in itself. */
export function threadTable(plan: Plan, pack: Pack): NewTable {
  const thread = threadOf(plan, pack);
  const rows = thread.outcomes.flatMap(({ outcome, priorities }) =>
    priorities.map((priority) => {
      const indicators = thread.indicatorsByPriority.get(priority.id) ?? [];
      const actions = thread.actionsByPriority.get(priority.id) ?? [];
      return [
        [plain(outcome.label)],
        [plain(`${priority.code} ${priority.label}`)],
        filled(byRole(indicators), 'No indicator yet'),
        lines([actions.map(({ action }) => action.ref).join(', ')], 'No action yet'),
      ];
    }),
  );
  return {
    caption: 'Outcomes, priorities, indicators and actions',
    description: `${counted(rows.length, 'priority', 'priorities')}, one a row: the outcome it belongs to, the indicators that measure it with this plan’s part in them, and the actions that serve it.`,
    columns: [
      { header: 'Outcome', share: 20 },
      { header: 'Priority', share: 34 },
      { header: 'Indicators', share: 20 },
      { header: 'Actions', share: 26 },
    ],
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

/** What the thread misses beyond the table, in sentences; empty where it misses nothing. */
export function threadGaps(plan: Plan, pack: Pack): string[] {
  const thread = threadOf(plan, pack);
  const loose = plan.actions.filter((action) => action.indicators.length === 0);
  const unmoved = plan.indicators.filter(
    (indicator) => (thread.actionsByIndicator.get(indicator.id) ?? []).length === 0,
  );
  const unplaced = plan.indicators.filter(
    (indicator) => !indicator.priorities.some((link) => thread.priorities.has(link.priorityId)),
  );
  return [
    sentence(
      'Actions without a priority',
      thread.unlinked.map((action) => action.ref),
    ),
    sentence(
      'Actions without an indicator',
      loose.map((action) => action.ref),
    ),
    sentence(
      'Indicators without a priority',
      unplaced.map((indicator) => indicator.code),
    ),
    sentence(
      'Indicators without an action',
      unmoved.map((indicator) => indicator.code),
    ),
    sentence('Links to what the reference pack does not hold', strayLinks(plan, thread)),
  ].filter((text) => text !== '');
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
