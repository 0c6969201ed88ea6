import { COVER_FIELDS, fieldsUnder, TOTAL } from '../../report';
import { registerOf, type RegisterKey } from '../../domain/registers/index';
import { workedField } from '../../domain/registers/worked';
import type { CommentAbout, Plan } from '../../domain/schema/plan';
import type {
  AddedRow,
  ReturnedRow,
  ReturnedText,
  SentLine,
  Signed,
} from '../../domain/suggestions/returned';
import type { DocCell, DocParagraph, DocRow, DocTable } from '../docx-read';
import { paragraphsIn } from '../docx-read';
import { textIn } from './cell-texts';
import { addedCells, inSentOrder, movedColumns } from './columns';
import type { LooseText } from './loose';
import { readingsOf } from './passages';
import { bookmarked, fieldsIn, fieldsSaid, NOTHING_UNDER, placeRows } from './placed-rows';
import type { SentPlaces, SentRow } from './places';

/** What was found in a table. */
export interface ReadRows {
  readonly rows: readonly ReturnedRow[];
  readonly added: readonly AddedRow[];
  readonly others: readonly LooseText[];
}

/** Reads a table: the rows of records, those that were added among them, and what is of neither. */
export function readRows(
  table: DocTable,
  sent: SentPlaces | null,
  plan: Plan,
  where: string,
): ReadRows {
  const [head] = table.rows;
  const headers = (head?.cells ?? []).map((cell) => textIn(cell));
  const fronts = table.rows.map((row) => bookmarked(row, sent)?.about.kind);
  if (headers[0] === FRONT_SHEET || fronts.includes('covering')) {
    return coverRows(table.rows, sent, where, 'covering');
  }
  if (headers[0] === 'About this plan') return coverRows(table.rows, sent, where, 'plan');
  const fields = fieldsIn(table.rows, sent) ?? fieldsUnder(headers) ?? fieldsSaid(table.rows, sent);
  if (fields === null) return { rows: [], added: [], others: othersIn(table.rows, where) };
  const placed = placeRows(
    table.rows.filter((row) => row !== head),
    { sent, plan, fields },
  );
  const rows: ReturnedRow[] = [];
  const added: AddedRow[] = [];
  const others: LooseText[] = head ? [...othersIn([head], where)] : [];
  const isOfActions = fields.some((names) => names.includes('title')) && fields[0]?.[0] === 'ref';
  // Rows that are new have their columns where the others of the table have theirs.
  const under = placed.find(({ sent: one }) => one !== null)?.sent?.under ?? NOTHING_UNDER;
  const abouts = placed.flatMap(({ sent: one }) => one?.about ?? []);
  const record = abouts.find(isAddedTo(fields)) ?? null;
  const moved = movedColumns(placed);
  let behind: string | null = null;
  for (const { row: now, sent: one } of placed) {
    const row = inSentOrder(now, moved);
    others.push(...loose(addedCells(now, moved), now, where));
    if (one !== null) {
      const { about } = one;
      rows.push({ ...one, dropped: droppedBy(row), where, cells: cellsOf(row, one.cells) });
      behind = 'id' in about ? about.id : behind;
    } else if (isAdded(row) && (isOfActions || record !== null)) {
      const by = row.change === null ? null : signed(row.change);
      const beside = isOfActions || record === null ? null : { ...record, id: behind ?? record.id };
      const shown =
        beside?.kind === 'record' ? withWorked(fields, headers, beside.register) : fields;
      added.push({
        beside,
        fields: shown,
        under,
        cells: cellsOf(row, []),
        added: by,
        behind,
        where,
      });
    } else others.push(...othersIn([row], where));
  }
  return { rows, added, others };
}

type AddedTo = Extract<CommentAbout, { kind: 'indicator' | 'record' }>;

/** Whether a row can be added beside one of this record: of indicators to the table that says what they are. */
const isAddedTo =
  (fields: SentRow['fields']) =>
  (about: CommentAbout): about is AddedTo =>
    about.kind === 'record' ||
    (about.kind === 'indicator' && fields.some((names) => names.includes('title')));

/**
 * The fields of the columns of a register, with those that follow from others: copies that went out before their map said
 * so have them under their headings alone.
 */
function withWorked(
  fields: SentRow['fields'],
  headers: readonly string[],
  register: RegisterKey,
): SentRow['fields'] {
  const { computed } = registerOf(register);
  return fields.map((names, at) => {
    const column = computed.find(({ label }) => label === headers[at]);
    return names.length === 0 && column !== undefined ? [workedField(column)] : names;
  });
}

/** Whether a row that is of no record is a new one, and not one that went or the sum under a register. */
function isAdded({ cells, change }: DocRow): boolean {
  if (change !== null) return change.kind === 'inserted';
  const [first] = cells;
  return first === undefined || textIn(first, 'all') !== TOTAL;
}

/** Heads the table of the front sheet of a covering report. */
const FRONT_SHEET = 'About this report';

/** The lines of the cover or of a front sheet, by their bookmarks or by what stands before them. */
function coverRows(
  rows: readonly DocRow[],
  sent: SentPlaces | null,
  where: string,
  kind: 'plan' | 'covering',
): ReadRows {
  const sentRows = [...(sent?.rows.values() ?? [])].filter(({ about }) => about.kind === kind);
  const printed: readonly (readonly [label: string, field: string])[] =
    kind === 'plan'
      ? Object.entries(COVER_FIELDS).map(([field, label]) => [label, field])
      : sentRows.flatMap(({ fields, cells }) => {
          const [label, field] = [cells?.[0]?.[0]?.text, fields[1]?.[0]];
          return label === undefined || field === undefined ? [] : [[label, field] as const];
        });
  const fieldOf = new Map(printed);
  const known: ReturnedRow[] = [];
  const others: LooseText[] = [];
  for (const row of rows) {
    const marked = bookmarked(row, sent);
    const field = fieldOf.get(row.cells[0] ? textIn(row.cells[0]) : '');
    const fields = marked?.fields ?? (field === undefined ? null : [[], [field]]);
    if (fields === null) others.push(...othersIn([row], where));
    else {
      const about: CommentAbout =
        kind === 'plan' ? { kind, field: null } : { kind, part: null, field: null };
      const went = marked ?? sentRows.find((one) => String(one.fields) === String(fields));
      const cells = cellsOf(row, went?.cells ?? null);
      known.push({ about, fields, under: NOTHING_UNDER, cells, dropped: droppedBy(row), where });
    }
  }
  return { rows: known, added: [], others };
}

/** Cells of a row that are of no field. */
function loose(cells: readonly DocCell[], row: DocRow, where: string): readonly LooseText[] {
  const name = row.cells[0] ? textIn(row.cells[0]) : '';
  const place = [where, name].filter(Boolean).join(', ');
  return cells.map((cell) => ({ paragraphs: inRow(cell, row), where: place }));
}

function othersIn(rows: readonly DocRow[], where: string): readonly LooseText[] {
  return rows.flatMap((row) =>
    row.cells.map((cell, at) => ({
      paragraphs: inRow(cell, row),
      where: [where, row.cells[0] && at > 0 ? textIn(row.cells[0]) : ''].filter(Boolean).join(', '),
    })),
  );
}

function cellsOf(
  row: DocRow,
  sent: readonly (readonly SentLine[])[] | null,
): readonly ReturnedText[] {
  return row.cells.map((cell, at) =>
    readingsOf(inRow(cell, row), sent === null ? null : (sent[at] ?? [])),
  );
}

/** Who deleted a row; one whose words were all deleted is as good as deleted. */
function droppedBy(row: DocRow): Signed | null {
  if (row.change?.kind === 'deleted') return signed(row.change);
  const runs = row.cells.flatMap(({ blocks }) =>
    [...paragraphsIn(blocks)].flatMap((paragraph) => paragraph.runs),
  );
  const words = runs.filter(({ text }) => text.trim() !== '');
  const [first] = words;
  const isGone = words.length > 0 && words.every(({ change }) => change?.kind === 'deleted');
  return isGone && first?.change ? signed(first.change) : null;
}

const signed = ({ by, at }: Signed): Signed => ({ by, at });

/** The paragraphs of a cell; those of a row that came or went came or went with it. */
function inRow({ blocks }: DocCell, { change }: DocRow): readonly DocParagraph[] {
  const paragraphs = [...paragraphsIn(blocks)];
  if (change === null) return paragraphs;
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, change: run.change ?? change })),
  }));
}
