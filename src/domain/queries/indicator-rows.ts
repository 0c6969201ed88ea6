import { shortDate } from '../dates';
import type { IndicatorKind } from '../schema/common';
import type { Indicator, IndicatorPart, Plan } from '../schema/plan';
import { leavesBefore, targetState, type TargetState } from './target-state';

/** Kinds of indicator in printed order, with what they are called as a group. */
export const INDICATOR_KINDS: readonly { readonly kind: IndicatorKind; readonly label: string }[] =
  [
    { kind: 'statutory', label: 'Statutory indicators' },
    { kind: 'national', label: 'National indicators' },
    { kind: 'local', label: 'Local indicators' },
    { kind: 'activity', label: 'Activity indicators' },
    { kind: 'contextual', label: 'Contextual indicators' },
  ];

/** Which indicators to show; what is left out shows all. */
export interface IndicatorRowOptions {
  /** Words that must all be found in the code, title, owner or data source. */
  readonly text?: string;
  /** Only this kind; null: every kind. */
  readonly kind?: IndicatorKind | null;
  /** Leaves out indicators that it says no of; not given: none. */
  readonly shows?: (indicator: Indicator) => boolean;
  /** Keys of the group rows whose rows are not shown. */
  readonly collapsed?: ReadonlySet<string>;
}

/** A heading over the indicators of one kind; counts are of indicators that are shown. */
export interface IndicatorGroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly indicatorKind: IndicatorKind;
  readonly label: string;
  readonly indicators: number;
  /** Indicators with a measure that needs a target for the plan's year and has none. */
  readonly withoutTarget: number;
  /** Indicators whose baseline is still to be established. */
  readonly baselinesToCome: number;
  /** Indicators that leave their set before the plan's year is over, by their last day. */
  readonly leaving: readonly { readonly date: string; readonly indicators: number }[];
  readonly collapsed: boolean;
}

/** One measure of an indicator. */
export interface MeasureRow {
  readonly kind: 'measure';
  readonly key: string;
  readonly indicator: Indicator;
  readonly part: IndicatorPart;
  /** True for the first measure of an indicator: the one that shows its code and title. */
  readonly isFirst: boolean;
  /** What the plan owes the measure for its year. */
  readonly target: TargetState;
}

/** A row of the list of indicators. Keys are unique in a list and stay with what the row shows. */
export type IndicatorListRow = IndicatorGroupRow | MeasureRow;

/** The rows to draw, and counts over the whole plan. */
export interface IndicatorList {
  readonly rows: readonly IndicatorListRow[];
  /** Indicators that passed the filter. */
  readonly matched: number;
  readonly total: number;
  /** Indicators of the plan with a target for its year on every measure. */
  readonly withTarget: number;
}

/** Lays a plan's indicators out as flat rows under a heading for each kind; a kind without any has no heading. */
export function indicatorRows(plan: Plan, options: IndicatorRowOptions = {}): IndicatorList {
  const { year } = plan.header;
  const words = (options.text ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  const wanted = options.kind ?? null;
  const collapsed = options.collapsed ?? new Set<string>();
  const byKind = new Map<IndicatorKind, Indicator[]>();
  let matched = 0;
  let withTarget = 0;
  for (const indicator of plan.indicators) {
    const states = indicator.parts.map((part) => targetState(indicator, part, year));
    if (states.every((state) => state === 'set')) withTarget += 1;
    if (wanted !== null && indicator.kind !== wanted) continue;
    if (!matches(indicator, words) || options.shows?.(indicator) === false) continue;
    matched += 1;
    const list = byKind.get(indicator.kind);
    if (list) list.push(indicator);
    else byKind.set(indicator.kind, [indicator]);
  }
  const rows: IndicatorListRow[] = [];
  for (const { kind, label } of INDICATOR_KINDS) {
    const list = byKind.get(kind);
    if (!list) continue;
    const key = `kind:${kind}`;
    const isShut = collapsed.has(key);
    rows.push({
      ...groupOf(list, year),
      kind: 'group',
      key,
      indicatorKind: kind,
      label,
      collapsed: isShut,
    });
    if (!isShut) for (const indicator of list) pushMeasures(rows, indicator, year);
  }
  return { rows, matched, total: plan.indicators.length, withTarget };
}

/** What a group says of itself beside its label: "4 without a target", "6 leave the set on 31 Dec 08". */
export function groupNotes(group: IndicatorGroupRow): string[] {
  const notes: string[] = [];
  if (group.withoutTarget > 0) notes.push(`${String(group.withoutTarget)} without a target`);
  if (group.baselinesToCome > 0) {
    notes.push(
      `${String(group.baselinesToCome)} ${group.baselinesToCome === 1 ? 'baseline' : 'baselines'} to come`,
    );
  }
  for (const { date, indicators } of group.leaving) {
    notes.push(
      `${String(indicators)} ${indicators === 1 ? 'leaves' : 'leave'} the set on ${shortDate(date)}`,
    );
  }
  return notes;
}

function matches(indicator: Indicator, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = [indicator.code, indicator.title, indicator.owner, indicator.dataSource]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

function groupOf(list: readonly Indicator[], year: string) {
  const leaving = new Map<string, number>();
  let withoutTarget = 0;
  let baselinesToCome = 0;
  for (const indicator of list) {
    const { parts, validTo } = indicator;
    if (parts.some((part) => targetState(indicator, part, year) === 'missing')) withoutTarget += 1;
    if (parts.some((part) => part.baseline?.measure.kind === 'toBeEstablished'))
      baselinesToCome += 1;
    if (validTo !== null && leavesBefore(indicator, year)) {
      leaving.set(validTo, (leaving.get(validTo) ?? 0) + 1);
    }
  }
  return {
    indicators: list.length,
    withoutTarget,
    baselinesToCome,
    leaving: [...leaving]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, indicators]) => ({ date, indicators })),
  };
}

function pushMeasures(rows: IndicatorListRow[], indicator: Indicator, year: string): void {
  for (const [place, part] of indicator.parts.entries()) {
    rows.push({
      kind: 'measure',
      key: `measure:${indicator.id}/${part.id}`,
      indicator,
      part,
      isFirst: place === 0,
      target: targetState(indicator, part, year),
    });
  }
}
