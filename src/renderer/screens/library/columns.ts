import type { LibraryWishes, PlanSort } from '../../session/views/library';

/** A column of the list of plans; `width` in CSS pixels, null: what is left. */
export interface Column {
  readonly by: PlanSort;
  readonly label: string;
  readonly width: number | null;
  /** Which way a first click sorts: what asks for attention comes to the top. */
  readonly startsUp: boolean;
}

const COLUMNS: readonly Column[] = [
  { by: 'division', label: 'Division', width: null, startsUp: true },
  { by: 'year', label: 'Year', width: 76, startsUp: false },
  { by: 'status', label: 'Status', width: 134, startsUp: true },
  { by: 'deadline', label: 'Due', width: 98, startsUp: true },
  { by: 'complete', label: 'Complete', width: 104, startsUp: true },
  { by: 'mustFix', label: 'Must fix', width: 78, startsUp: false },
  { by: 'thread', label: 'Thread', width: 114, startsUp: true },
  { by: 'edited', label: 'Last edited', width: 112, startsUp: false },
];

/** The columns in their order; the heading of a group says the year already where plans are grouped by it. */
export function columnsFor(groupBy: LibraryWishes['groupBy']): readonly Column[] {
  return COLUMNS.filter(({ by }) => by !== 'year' || groupBy !== 'year');
}
