import type { CommentAbout, Plan } from '../../domain/schema/plan';
import { paragraphsIn, type DocRow } from '../docx-read';
import { sentText, textIn } from './cell-texts';
import type { SentPlaces, SentRow } from './places';

/** What is under no column. */
export const NOTHING_UNDER: SentRow['under'] = [];

/** A row with the record that it is of, where it is of one. */
interface Placed {
  readonly row: DocRow;
  readonly sent: SentRow | null;
}

/** The rows of records: by their bookmarks, else by what stands first in them and is of no other row. */
export function placeRows(
  rows: readonly DocRow[],
  {
    sent,
    plan,
    fields,
  }: { readonly sent: SentPlaces | null; readonly plan: Plan; readonly fields: SentRow['fields'] },
): readonly Placed[] {
  const marked = rows.map((row) => bookmarked(row, sent));
  const taken = new Set(marked.flatMap((one) => (one === null ? [] : keyOf(one.about))));
  return rows.map((row, at): Placed => {
    const known = marked[at] ?? null;
    if (known !== null) return { row, sent: known };
    const isFree = (one: CommentAbout): boolean => !taken.has(keyOf(one));
    const said = saidIn(row, sent).find(
      (one) => isFree(one.about) && String(one.fields) === String(fields),
    );
    const about = said?.about ?? namedIn(row, plan, isFree);
    if (about === null) return { row, sent: null };
    taken.add(keyOf(about));
    const went = [...(sent?.rows.values() ?? [])].find(
      (one) => keyOf(one.about) === keyOf(about) && String(one.fields) === String(fields),
    );
    return { row, sent: went ?? { about, fields, under: NOTHING_UNDER, cells: null } };
  });
}

const keyOf = (about: CommentAbout): string => JSON.stringify(about);

/** What went out in the place of a row, by the bookmark in it. */
export function bookmarked({ cells }: DocRow, sent: SentPlaces | null): SentRow | null {
  if (sent === null) return null;
  for (const { blocks } of cells) {
    for (const { bookmarks } of paragraphsIn(blocks)) {
      for (const name of bookmarks) {
        const found = sent.rows.get(name);
        if (found) return found;
      }
    }
  }
  return null;
}

/** The record that a row begins with the reference of; the measures of an indicator follow each other. */
function namedIn(
  { cells: [first] }: DocRow,
  plan: Plan,
  isFree: (about: CommentAbout) => boolean,
): CommentAbout | null {
  // In a row that was deleted the reference was deleted with it.
  const name = first === undefined ? '' : textIn(first) || textIn(first, 'all');
  const action = plan.actions.find(({ ref }) => ref === name);
  const indicator = plan.indicators.find(({ code }) => code === name);
  const abouts: readonly CommentAbout[] = [
    ...(action ? [{ kind: 'action', id: action.id, field: null } as const] : []),
    ...(indicator?.parts ?? []).map(
      ({ id: partId }) =>
        ({ kind: 'indicator', id: indicator?.id ?? '', partId, field: null }) as const,
    ),
  ];
  return abouts.find(isFree) ?? null;
}

/** Rows of registers that went out and began as this one does: what names such a record stands first. */
function saidIn({ cells }: DocRow, sent: SentPlaces | null): readonly SentRow[] {
  const [first] = cells;
  const name = first === undefined ? '' : textIn(first) || textIn(first, 'all');
  return [...(sent?.rows.values() ?? [])].filter(
    ({ about, cells: was, fields }) =>
      about.kind === 'record' &&
      fields.length === cells.length &&
      was?.[0] !== undefined &&
      sentText(was[0]) === name,
  );
}

/**
 * The fields of the columns of a register, as the rows that went out with the same beginnings say. Two registers may name
 * the same thing, in as many columns: those whose cells say most of what stands here are right.
 */
export function fieldsSaid(
  rows: readonly DocRow[],
  sent: SentPlaces | null,
): SentRow['fields'] | null {
  const alike = new Map<string, { readonly fields: SentRow['fields']; readonly cells: number }>();
  for (const row of rows) {
    for (const { fields, cells } of saidIn(row, sent)) {
      const key = JSON.stringify(fields);
      const same = row.cells.filter((cell, at) => textIn(cell) === sentText(cells?.[at])).length;
      alike.set(key, { fields, cells: (alike.get(key)?.cells ?? 0) + same });
    }
  }
  const [best] = [...alike.values()].toSorted((one, other) => other.cells - one.cells);
  return best?.fields ?? null;
}

/** The fields of the columns, as a row that went out says. */
export function fieldsIn(
  rows: readonly DocRow[],
  sent: SentPlaces | null,
): SentRow['fields'] | null {
  for (const row of rows) {
    const found = bookmarked(row, sent);
    if (found) return found.fields;
  }
  return null;
}
