import type { Severity, Finding } from '../../../domain/checks/finding';
import { openByRecord } from '../../../domain/comments/counts';
import type { IndicatorKind } from '../../../domain/schema/common';
import { indicatorRows, type IndicatorGroupRow } from '../../../domain/queries/indicator-rows';
import type { Pack } from '../../../domain/schema/pack';
import type { Comparator, IndicatorPart, Plan } from '../../../domain/schema/plan';
import type { Assessment } from '../../../domain/targets/assess';
import type { Verdict } from '../../../domain/targets/verdict';
import { assessmentOf } from './assessment-of';
import type { MeasurePlace } from './fields';
import { sortRows, type IndicatorSort } from './sort-rows';
import { measureKey } from './chosen';

/** Heading of a kind. */
export type GroupRow = IndicatorGroupRow;

/** A measure as the list shows it. */
export interface MeasureRow extends MeasurePlace {
  readonly kind: 'measure';
  readonly key: string;
  /** True for the first measure of its indicator. */
  readonly isFirst: boolean;
  /** The title in a table: the pack's short one where the plan uses the official title. */
  readonly title: string;
  /** What its figures say. */
  readonly assessment: Assessment;
  /** The gravest thing that checks say of the indicator; null: nothing. */
  readonly severity: Severity | null;
  /** What checks say of it, a sentence each. */
  readonly findings: string;
  /** How many comments on the indicator are open. */
  readonly comments: number;
  readonly comparator: Comparator | null;
  /** Number of actions that are to move it. */
  readonly actions: number;
}

/** A row of the list. */
export type RoomRow = GroupRow | MeasureRow;

/** What of the plan is shown, and in which order. */
export interface RowWishes {
  readonly filter: string;
  readonly kind: IndicatorKind | null;
  /** Only measures with this verdict; null: every one. */
  readonly verdict: Verdict | null;
  readonly collapsed: readonly string[];
  readonly sort: IndicatorSort | null;
}

/** The rows to draw, and counts over the whole plan. */
export interface RoomList {
  readonly rows: readonly RoomRow[];
  readonly matched: number;
  readonly total: number;
  readonly withTarget: number;
  /** Whose figures most measures are compared with: "England"; null where there is nobody. */
  readonly comparedWith: string | null;
  readonly hasIllustrative: boolean;
}

/** Lays the plan's indicators out for the grid. */
export function roomList(
  plan: Plan,
  pack: Pack,
  findings: readonly Finding[],
  wishes: RowWishes,
): RoomList {
  const { filter, kind, verdict, collapsed, sort } = wishes;
  const list = indicatorRows(plan, {
    text: filter,
    kind,
    collapsed: new Set(collapsed),
    ...(verdict === null
      ? {}
      : {
          shows: (indicator) =>
            indicator.parts.some(
              (part) => assessmentOf({ indicator, part }, { plan, pack }).verdict === verdict,
            ),
        }),
  });
  const comparedWith = commonComparator(plan);
  const items = new Map(pack.indicators.map((item) => [item.id, item]));
  const said = findingsById(findings);
  const comments = openByRecord(plan.comments);
  const rows = list.rows.map((row): RoomRow => {
    if (row.kind === 'group') return row;
    const { indicator, part, isFirst } = row;
    const item = items.get(indicator.packItemId ?? '');
    const found = said.get(indicator.id);
    const assessment = assessmentOf(row, { plan, pack });
    return {
      kind: 'measure',
      key: measureKey(indicator.id, part.id),
      indicator,
      part,
      isFirst,
      title: item?.officialTitle === indicator.title ? item.label : indicator.title,
      assessment,
      severity: found?.[0]?.severity ?? null,
      findings: found?.map(({ title }) => title).join('. ') ?? '',
      comments: comments.get(indicator.id) ?? 0,
      comparator: comparatorOf(part, comparedWith),
      actions: assessment.measured.context.actions,
    };
  });
  return {
    rows: sort === null ? rows : sortRows(rows, sort),
    matched: list.matched,
    total: list.total,
    withTarget: list.withTarget,
    comparedWith,
    hasIllustrative: plan.indicators.some(({ parts }) => parts.some(isIllustrative)),
  };
}

/** Whether a measure has a figure that no source gives. */
export function isIllustrative(part: IndicatorPart): boolean {
  const { baseline, actuals, comparators, targets } = part;
  return (
    [baseline, ...actuals, ...comparators].some(
      (one) => one !== null && one.illustrative && one.measure.kind === 'figure',
    ) || targets.some((target) => target.illustrative && target.value !== null)
  );
}

/** Findings by the id of an indicator; they come gravest first. */
function findingsById(findings: readonly Finding[]): Map<string, Finding[]> {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.room !== 'indicators') continue;
    for (const id of finding.ids) {
      const list = byId.get(id);
      if (list) list.push(finding);
      else byId.set(id, [finding]);
    }
  }
  return byId;
}

/** The name that most measures have a comparator under; the first such in plan order. */
export function commonComparator(plan: Plan): string | null {
  const counts = new Map<string, number>();
  for (const { parts } of plan.indicators) {
    for (const { comparators } of parts) {
      for (const name of new Set(comparators.map((one) => one.name))) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  let best: string | null = null;
  for (const [name, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = name;
  }
  return best;
}

/** A comparator for the baseline: of its period where there is one, else the newest; by the common name if possible. */
export function comparatorOf(part: IndicatorPart, name: string | null): Comparator | null {
  const named = part.comparators.filter((one) => one.name === name);
  const those = named.length > 0 ? named : part.comparators;
  const period = part.baseline?.period.label;
  return those.find((one) => one.period.label === period) ?? those.at(-1) ?? null;
}

/**
 * Makes new rows the same objects as before where they say the same: the grid draws only rows that changed.
 */
export function rowKeeper(): (rows: readonly RoomRow[]) => readonly RoomRow[] {
  let kept = new Map<string, RoomRow>();
  return (rows) => {
    const next = rows.map((row) => {
      const old = kept.get(row.key);
      return old && isSameRow(old, row) ? old : row;
    });
    kept = new Map(next.map((row) => [row.key, row]));
    return next;
  };
}

function isSameRow(a: RoomRow, b: RoomRow): boolean {
  if (a.kind === 'group') return JSON.stringify(a) === JSON.stringify(b);
  const after = new Map(Object.entries(b));
  return Object.entries(a).every(([field, value]) => after.get(field) === value);
}
