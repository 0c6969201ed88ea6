import { aboutNow, stateOf } from '../../domain/comments/about';
import type { Comment, CommentAbout, Plan } from '../../domain/schema/plan';
import type { Pack } from '../../domain/schema/pack';
import { COVER_FIELDS } from '../cover';
import type { Report, Run, Runs, Table } from '../model';
import { shownIn } from '../widths';
import { coveringPlace } from './covering';

/** The runs that a comment is about which stands on no words of its own; those of the title where nothing else is left. */
export function placeOf(
  report: Report,
  { plan, pack }: { readonly plan: Plan; readonly pack: Pack },
  comment: Comment,
): Runs {
  const about: CommentAbout =
    stateOf(plan, comment) === 'recordGone'
      ? { kind: 'plan', field: null }
      : aboutNow(plan, comment);
  const title = report.cover.changes?.title ?? [];
  switch (about.kind) {
    case 'plan':
      return coverPlace(report, about.field) ?? title;
    case 'section':
    case 'text':
      return headingPlace(report, about.id) ?? title;
    case 'covering':
      return coveringPlace(report, about, pack) ?? title;
    case 'action':
    case 'indicator':
    case 'record':
      return linePlace(report, about) ?? cellPlace(report, about) ?? title;
  }
}

function coverPlace({ cover }: Report, field: string | null): Runs | null {
  const label = field === null ? undefined : COVER_FIELDS[field];
  const at = cover.grid.findIndex((line) => line.label === label);
  return filled((cover.changes?.grid.rows[at]?.[1] ?? []).flat());
}

function headingPlace({ blocks }: Report, id: string): Runs | null {
  for (const block of blocks) {
    if (
      block.kind === 'heading' &&
      block.about?.kind === 'section' &&
      block.about.id === id &&
      block.about.field === null
    ) {
      return filled(block.runs ?? []);
    }
  }
  return null;
}

/** The line under a table that says a field of a measure. */
function linePlace({ blocks }: Report, about: AboutRecord): Runs | null {
  if (about.kind !== 'indicator' || about.field === null) return null;
  const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : []));
  for (const line of lines) {
    if (line.kind !== 'paragraph' || line.about?.kind !== 'indicator') continue;
    if (isOf(line.about, about) && line.about.field === about.field) return filled(line.runs);
  }
  return null;
}

type AboutRecord = Extract<CommentAbout, { kind: 'action' | 'indicator' | 'record' }>;

/** The cell of the field, in whichever table has it; else the first cell of the record's first row. */
function cellPlace({ blocks }: Report, about: AboutRecord): Runs | null {
  const tables = blocks.filter((block) => block.kind === 'table');
  const rows = tables.flatMap((table) => rowsOf(table, about));
  for (const { table, row } of rows) {
    const column = table.columns.findIndex(
      (one) => about.field !== null && shownIn(one).includes(about.field),
    );
    const cell = filled((row[column] ?? []).flat());
    if (cell !== null) return cell;
  }
  return filled((rows[0]?.row[0] ?? []).flat());
}

function rowsOf(table: Table, about: AboutRecord) {
  return table.rows.flatMap((row, place) => {
    const own = table.abouts?.[place] ?? null;
    return own !== null && isOf(own, about) ? [{ table, row }] : [];
  });
}

function isOf(own: CommentAbout, about: AboutRecord): boolean {
  if (own.kind !== about.kind || own.id !== about.id) return false;
  if (own.kind === 'record') return own.register === (about.kind === 'record' && about.register);
  return own.kind === 'action' || about.kind !== 'indicator' || about.partId === null
    ? true
    : own.partId === about.partId;
}

const filled = (runs: readonly Run[]): Runs | null =>
  runs.some(({ text }) => text !== '') ? runs : null;
