import type { Finding } from '../../../domain/checks/finding';
import { registerOf, type AnyRecord, type RegisterKey } from '../../../domain/registers/index';
import { idsIn, parentFieldOf } from '../../../domain/registers/links';
import type { RecordRefs } from '../../../domain/registers/refs';
import { totalsOf, type Totals } from '../../../domain/registers/totals';
import { treeRows } from '../../../domain/registers/tree';
import { fieldText } from '../../../domain/registers/words';
import type { RoomViews } from '../../session/room-views';
import { worstFlags, type Flag } from '../../components/flags';

/** A record as a row of the grid. */
export interface RecordRow {
  readonly key: string;
  readonly kind: 'record';
  readonly record: AnyRecord;
  /** How deep it stands under others; 0 where records stand side by side. */
  readonly depth: number;
  readonly flag: Flag | null;
  /** How many comments on it are open. */
  readonly comments: number;
  readonly refs: RecordRefs;
  readonly all: readonly AnyRecord[];
}

/** The sums of a register, or of one kind of its records, at the foot of the grid. */
export interface TotalRow {
  readonly key: string;
  readonly kind: 'total';
  readonly label: string;
  readonly totals: Totals;
}

/** A row of the grid. */
export type ViewRow = RecordRow | TotalRow;

/** The records of a register in the order of the list: parted by kind, or each under the one above it. */
export function orderOf(
  key: RegisterKey,
  records: readonly AnyRecord[],
): readonly { readonly record: AnyRecord; readonly depth: number }[] {
  const above = parentFieldOf(key);
  if (above !== null) return treeRows(records, above);
  if (registerOf(key).groupBy === null) return records.map((record) => ({ record, depth: 0 }));
  return totalsOf(key, records).flatMap((part) =>
    part.records.map((record) => ({ record, depth: 0 })),
  );
}

/** Whether a record holds every word of the filter, and stands in the cell of the matrix that is picked. */
export function matches(
  key: RegisterKey,
  record: AnyRecord,
  refs: RecordRefs,
  all: readonly AnyRecord[],
  { filter, cell }: Pick<RoomViews['resources'], 'filter' | 'cell'>,
): boolean {
  const isInCell =
    key !== 'risks' ||
    cell === null ||
    (record['likelihood'] === cell.likelihood && record['impact'] === cell.impact);
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (!isInCell || words.length === 0) return isInCell;
  const { fields, name } = registerOf(key);
  const text = Object.entries(fields)
    .map(([field, about]) => {
      const said = fieldText(about, record, field, refs, all, name, 'word');
      const titles =
        about.kind === 'links'
          ? idsIn(record, field).map((id) => refs.linkables[about.to].get(id)?.title ?? '')
          : [];
      return [said, ...titles].join(' ');
    })
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** What is marked beside records, by their ids: the worst finding, and how many comments are open. */
interface Marks {
  readonly flags: ReadonlyMap<string, Flag>;
  readonly comments: ReadonlyMap<string, number>;
}

/** Makes the rows of the grid; one that shows what it showed before is the same object, so that it is not drawn anew. */
export function makeRows() {
  let before = new Map<string, RecordRow>();
  return (
    shown: readonly { readonly record: AnyRecord; readonly depth: number }[],
    refs: RecordRefs,
    all: readonly AnyRecord[],
    { flags, comments: counts }: Marks,
    hasParents: boolean,
  ): readonly RecordRow[] => {
    const next = new Map<string, RecordRow>();
    for (const { record, depth } of shown) {
      const flag = flags.get(record.id) ?? null;
      const comments = counts.get(record.id) ?? 0;
      const old = before.get(record.id);
      const isSame =
        old?.record === record &&
        old.depth === depth &&
        old.refs === refs &&
        // The name of a post above may have changed.
        (!hasParents || old.all === all) &&
        old.comments === comments &&
        old.flag?.severity === flag?.severity &&
        old.flag?.text === flag?.text;
      next.set(
        record.id,
        isSame ? old : { key: record.id, kind: 'record', record, depth, flag, comments, refs, all },
      );
    }
    before = next;
    return [...next.values()];
  };
}

/** The rows of sums; none where the register has no column that is summed. */
export function totalRows(key: RegisterKey, records: readonly AnyRecord[]): readonly TotalRow[] {
  return totalsOf(key, records).flatMap((totals): TotalRow[] => {
    if (Object.values(totals.sums).every((sum) => sum === null)) return [];
    const { group } = totals;
    return [
      {
        // Another sum is another row: the grid draws what stands under the list anew by its key alone.
        key: `total:${group?.id ?? ''}:${JSON.stringify(totals.sums)}`,
        kind: 'total',
        label: group === null ? 'Total' : `Total: ${(group.many ?? group.label).toLowerCase()}`,
        totals,
      },
    ];
  });
}

/** Flags by the id of the record. */
export function flagsOf(findings: readonly Finding[]): ReadonlyMap<string, Flag> {
  return worstFlags(findings, 'resources');
}
