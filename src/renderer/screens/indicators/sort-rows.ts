import { unreachable } from '../../../domain/control';
import type { Measure } from '../../../domain/schema/plan';
import { polarityWord } from '../../../domain/figures';
import { VERDICTS } from '../../../domain/targets/verdict';
import { isCellField, yearOf } from './fields';
import type { MeasureRow, RoomRow } from './room-rows';
import { statusOrder } from './status-of';

/** A column that the list is sorted by, inside each kind. */
export interface IndicatorSort {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

const words = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Sorts the indicators under each heading; the measures of an indicator stay together, cells without a value come last. */
export function sortRows(rows: readonly RoomRow[], sort: IndicatorSort): RoomRow[] {
  const sorted: RoomRow[] = [];
  let group: MeasureRow[][] = [];
  const flush = (): void => {
    sorted.push(...group.toSorted((a, b) => compare(a[0], b[0], sort)).flat());
    group = [];
  };
  for (const row of rows) {
    if (row.kind === 'group') {
      flush();
      sorted.push(row);
    } else if (row.isFirst) group.push([row]);
    else group.at(-1)?.push(row);
  }
  flush();
  return sorted;
}

function compare(
  a: MeasureRow | undefined,
  b: MeasureRow | undefined,
  sort: IndicatorSort,
): number {
  const left = a ? sortValue(a, sort.field) : null;
  const right = b ? sortValue(b, sort.field) : null;
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order =
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : words.compare(String(left), String(right));
  return sort.direction === 'asc' ? order : -order;
}

function sortValue(row: MeasureRow, field: string): number | string | null {
  const { indicator, part } = row;
  if (isCellField(field) && field !== 'owner') {
    if (field === 'baseline') return part.baseline === null ? null : size(part.baseline.measure);
    const target = part.targets.find((one) => one.year === yearOf(field));
    return (field.startsWith('without:') ? target?.withoutStretch : target?.value) ?? null;
  }
  switch (field) {
    case 'flag':
      return row.severity === null ? null : { must: 0, should: 1, note: 2 }[row.severity];
    case 'code':
      return indicator.code;
    case 'title':
      return row.title;
    case 'polarity':
      return polarityWord(part.polarity);
    case 'comparator':
      return row.comparator === null ? null : size(row.comparator.measure);
    case 'verdict':
      return VERDICTS.indexOf(row.assessment.verdict);
    case 'status':
      return statusOrder(row);
    case 'owner':
      return indicator.owner || null;
    case 'source':
      return indicator.dataSource || null;
    case 'role':
      return indicator.role;
    case 'actions':
      return row.actions;
    default:
      return null;
  }
}

function size(measure: Measure): number | null {
  switch (measure.kind) {
    case 'figure':
      return measure.value;
    case 'notAvailable':
    case 'suppressed':
    case 'toBeEstablished':
      return null;
    default:
      return unreachable(measure);
  }
}
