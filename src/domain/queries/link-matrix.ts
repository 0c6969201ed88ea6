import { keptGaps } from '../gaps/kept';
import type { Outcome, Pack, Priority } from '../schema/pack';
import type { DeliberateGap, Plan } from '../schema/plan';
import { INDICATOR_KINDS } from './indicator-rows';
import { perPlan } from './per-plan';
import { threadOf, type Thread } from './thread';

/**
 * A link of a priority. Of an indicator: what the plan owes it. Of an action: `printed`, the priority that it is printed
 * under, or `serves`, another that it serves.
 */
export type CellLink = 'accountable' | 'contributes' | 'printed' | 'serves';

/** An indicator or an action as a column. */
export interface MatrixColumn {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Of an indicator: its actions. Of an action: its indicators. */
  readonly linked: number;
  /** Who answers for there being none; null where there is one, or nobody does. */
  readonly kept: DeliberateGap | null;
}

/** A run of columns under one heading. */
export interface ColumnGroup {
  readonly key: string;
  readonly label: string;
  /** Place of its first column, counted from 0. */
  readonly from: number;
  readonly count: number;
}

/** A priority with its links. */
export interface MatrixRow {
  readonly outcome: Outcome;
  /** True for the first priority of its outcome: the one that names it. */
  readonly isFirst: boolean;
  readonly priority: Priority;
  /** Links by the id of the column. */
  readonly cells: ReadonlyMap<string, CellLink>;
  readonly indicators: number;
  readonly actions: number;
  /** Who answers for a zero; null where it is none, or nobody does. */
  readonly indicatorsKept: DeliberateGap | null;
  readonly actionsKept: DeliberateGap | null;
}

/** Priorities in the pack's order by indicators or by actions. */
export interface LinkMatrix {
  readonly by: 'indicators' | 'actions';
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly MatrixRow[];
}

type Grouped = readonly { readonly label: string; readonly columns: readonly MatrixColumn[] }[];

/** Priorities by indicators, which are grouped by their kind. */
export const indicatorMatrix = perPlan((plan: Plan, pack: Pack): LinkMatrix => {
  const thread = threadOf(plan, pack);
  const kept = keptGaps(plan);
  const grouped = INDICATOR_KINDS.map(({ kind, label }) => ({
    label,
    columns: plan.indicators
      .filter((indicator) => indicator.kind === kind)
      .map(({ id, code, title }): MatrixColumn => {
        const linked = (thread.actionsByIndicator.get(id) ?? []).length;
        return { id, code, title, linked, kept: linked === 0 ? kept('G4', id) : null };
      }),
  }));
  const rows = rowsOf(plan, thread, (priorityId) =>
    (thread.indicatorsByPriority.get(priorityId) ?? []).map(
      ({ indicator, role }) => [indicator.id, role] as const,
    ),
  );
  return matrixOf('indicators', grouped, rows);
});

/** Priorities by actions, which are grouped by the outcome that they are printed under. */
export const actionMatrix = perPlan((plan: Plan, pack: Pack): LinkMatrix => {
  const thread = threadOf(plan, pack);
  const kept = keptGaps(plan);
  const byOutcome = new Map<string, MatrixColumn[]>();
  const loose: MatrixColumn[] = [];
  for (const { id, ref, title, indicators, priorityIds } of plan.actions) {
    const linked = indicators.length;
    const column = { id, code: ref, title, linked, kept: linked === 0 ? kept('G5', id) : null };
    const priorityId = priorityIds.find((one) => thread.priorities.has(one));
    const outcomeId = thread.priorities.get(priorityId ?? '')?.outcomeId ?? '';
    const list = byOutcome.get(outcomeId);
    if (priorityId === undefined) loose.push(column);
    else if (list) list.push(column);
    else byOutcome.set(outcomeId, [column]);
  }
  const grouped = [
    ...thread.outcomes.map(({ outcome }) => ({
      label: outcome.label,
      columns: byOutcome.get(outcome.id) ?? [],
    })),
    { label: 'No priority yet', columns: loose },
  ];
  const rows = rowsOf(plan, thread, (priorityId) =>
    (thread.actionsByPriority.get(priorityId) ?? []).map(
      ({ action, shared }) => [action.id, shared ? 'serves' : 'printed'] as const,
    ),
  );
  return matrixOf('actions', grouped, rows);
});

function rowsOf(
  plan: Plan,
  thread: Thread,
  linksOf: (priorityId: string) => readonly (readonly [string, CellLink])[],
): readonly MatrixRow[] {
  const kept = keptGaps(plan);
  return thread.outcomes.flatMap(({ outcome, priorities }) =>
    priorities.map((priority, at): MatrixRow => {
      const { id } = priority;
      const indicators = (thread.indicatorsByPriority.get(id) ?? []).length;
      const actions = (thread.actionsByPriority.get(id) ?? []).length;
      return {
        outcome,
        isFirst: at === 0,
        priority,
        cells: new Map(linksOf(id)),
        indicators,
        actions,
        indicatorsKept: indicators === 0 ? kept('G2', id) : null,
        actionsKept: actions === 0 ? kept('G1', id) : null,
      };
    }),
  );
}

function matrixOf(by: LinkMatrix['by'], grouped: Grouped, rows: readonly MatrixRow[]): LinkMatrix {
  const groups: ColumnGroup[] = [];
  const columns: MatrixColumn[] = [];
  for (const [at, group] of grouped.entries()) {
    if (group.columns.length === 0) continue;
    const { label } = group;
    groups.push({ key: String(at), label, from: columns.length, count: group.columns.length });
    for (const column of group.columns) columns.push(column);
  }
  return { by, columns, groups, rows };
}

const LINK_WORDS: Readonly<Record<CellLink, string>> = {
  accountable: 'accountable',
  contributes: 'contributes',
  printed: 'printed here',
  serves: 'serves it too',
};

/** "P4.1, NI 117: accountable". */
export function cellName({ priority, cells }: MatrixRow, { id, code }: MatrixColumn): string {
  const link = cells.get(id);
  return `${priority.code}, ${code}: ${link === undefined ? 'not linked' : LINK_WORDS[link]}`;
}
