import { registerOf } from '../registers/index';
import { workedColumn } from '../registers/worked';
import type { CommentAbout, Plan, Suggestion } from '../schema/plan';
import { besideChanges } from './back-beside';
import { cellFields, type FieldLines } from './cell-fields';
import { fitLine, fitMoment, fitText } from './fit';
import { ELSEWHERE } from './names';
import { pairLines } from './pair-lines';
import {
  isRowOfRecord,
  type AddedRow,
  type MissingRow,
  type Passage,
  type ReturnedCopy,
  type ReturnedRow,
  type ReturnedSection,
  type ReturnedText,
  type Signed,
  type UnderColumn,
} from './returned';
import { signed, type Signature } from './signature';

/** A suggestion before it has an id. */
export type NewSuggestion = Omit<Suggestion, 'id' | 'file' | 'decided'>;

/** What there is to say of a change beside what it is and who made it. */
type Said = Partial<
  Pick<NewSuggestion, 'about' | 'before' | 'after' | 'behind' | 'fields' | 'where'>
>;

/**
 * What was changed in a document that came back, in its order. `now`: the moment that stands in for one that the document
 * does not say.
 */
export function backSuggestions(
  copy: ReturnedCopy,
  plan: Pick<Plan, 'indicators'>,
  now: string,
): readonly NewSuggestion[] {
  const { saved } = copy;
  const make = (kind: Suggestion['kind'], by: Signature, said: Said): NewSuggestion => ({
    kind,
    about: said.about ?? null,
    at: fitMoment(by.at, fitMoment(saved.at, now)),
    by: fitLine(by.by),
    isTracked: by.isTracked,
    before: fitText(said.before ?? ''),
    after: fitText(said.after ?? ''),
    behind: fitText(said.behind ?? ''),
    fields: said.fields ?? [],
    where: fitLine(said.where ?? ''),
  });
  const unknown = signed([], false, saved);
  const gone = (row: MissingRow): NewSuggestion => goneRow(row, row.cells, unknown, make);
  return [
    ...copy.sections.flatMap((section) => sectionChanges(section, saved, make)),
    ...copy.rows.flatMap((row) => rowChanges(row, saved, make)),
    ...copy.missingRows.filter(isRowOfRecord).map(gone),
    ...copy.added.flatMap((row) => addedRow(row, saved, make)),
    ...copy.missingRows.filter((row) => !isRowOfRecord(row)).map(gone),
    ...copy.others.flatMap((other) => besideChanges(other, { saved, make, plan })),
  ];
}

/** Makes a suggestion. */
export type Make = (kind: Suggestion['kind'], by: Signature, said: Said) => NewSuggestion;

function sectionChanges(
  { id, heading, text }: ReturnedSection,
  saved: Signed,
  make: Make,
): readonly NewSuggestion[] {
  const about = (field: string): CommentAbout => ({ kind: 'section', id, field });
  const changes: NewSuggestion[] = [];
  const titles = [heading.sent ?? heading.before, heading.after].map((lines) =>
    lines.map((line) => line.text.trim()).join(' '),
  );
  const [before = '', after = ''] = titles;
  if (before !== after) {
    const by = signed(
      heading.after.flatMap((line) => line.changes),
      heading.before.map((line) => line.text.trim()).join(' ') === before,
      saved,
    );
    changes.push(make('set', by, { about: about('title'), before, after }));
  }
  let behind = '';
  for (const pair of pairLines(text, saved)) {
    const [old, next] = [pair.before?.text ?? '', pair.after?.text ?? ''];
    const field = pair.before?.field ?? 'body';
    if (old.trim() !== next.trim()) {
      const said =
        field === 'body'
          ? { before: old, after: next, behind: old === '' ? behind : '' }
          : { before: reasonIn(old), after: reasonIn(next) };
      changes.push(make('set', pair.signature, { about: about(field), ...said }));
    }
    if (pair.after !== null) behind = pair.before?.text ?? next;
  }
  return changes;
}

/** The reason in "No implications: the service does not change". */
const reasonIn = (text: string): string => text.replace(/^No implications[:.]?\s*/u, '');

function rowChanges(row: ReturnedRow, saved: Signed, make: Make): readonly NewSuggestion[] {
  const { about, fields, under, cells, dropped, where } = row;
  if (dropped !== null) {
    const was = cells.map(({ sent, before }) => sent ?? before);
    return [goneRow(row, was, signed([dropped], true, saved), make, where)];
  }
  return cells.flatMap((cell, at) =>
    cellChanges({ about, fields: fields[at] ?? [], under: under[at] }, cell, saved).map(
      ({ field, by, before, after }) => {
        const said = { before, after, where };
        if (field === '') return make('other', by, { about, ...said });
        const kind = isWorked(about, field) ? 'other' : 'set';
        return make(kind, by, { about: withField(about, field), ...said });
      },
    ),
  );
}

/** A row that went. What it said in each field goes along, so that a record that was changed since is not dropped unseen. */
function goneRow(
  row: Pick<ReturnedRow, 'about' | 'fields' | 'under'>,
  cells: readonly (readonly { readonly text: string }[])[],
  by: Signature,
  make: Make,
  where = '',
): NewSuggestion {
  const { about } = row;
  const said = { about, before: cells.map(textOf).join(' | '), where };
  return isRowOfRecord(row)
    ? make('drop', by, {
        ...said,
        fields: rowTexts(row, cells).filter(({ field }) => field !== ''),
      })
    : make('other', by, said);
}

/** What a row says in each of its fields; under '' what stands where no field is. */
function rowTexts(
  {
    about,
    fields,
    under,
  }: Pick<ReturnedRow, 'fields' | 'under'> & { readonly about: CommentAbout | null },
  cells: readonly (readonly { readonly text: string }[])[],
): Suggestion['fields'] {
  return cells.flatMap((lines, at) =>
    [...cellFields(fields[at] ?? [], lines, about, under[at])].map(([field, { text }]) => ({
      field,
      text: fitText(text.replace(UNSEEN, '')),
    })),
  );
}

/** Whether a field of a row is a column that follows from others, and is changed by changing those. */
const isWorked = (about: CommentAbout, field: string): boolean =>
  about.kind === 'record' && workedColumn(registerOf(about.register), field) !== null;

function withField(about: CommentAbout, field: string): CommentAbout {
  return about.kind === 'text' ? about : { ...about, field };
}

interface CellChange {
  readonly field: string;
  readonly by: Signature;
  readonly before: string;
  readonly after: string;
}

/** What a cell shows. */
interface Shown {
  readonly about: CommentAbout;
  readonly fields: readonly string[];
  readonly under: readonly UnderColumn[] | undefined;
}

/** What changed in a cell, field by field; under '' what stands where no field is. */
function cellChanges(
  { about, fields, under }: Shown,
  { sent, before, after }: ReturnedText,
  saved: Signed,
): readonly CellChange[] {
  const was = cellFields<{ readonly text: string }>(fields, sent ?? before, about, under);
  const untracked = cellFields(fields, before, about, under);
  const now = cellFields(fields, after, about, under);
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((field): CellChange[] => {
    const [old, next] = [was.get(field)?.text ?? '', now.get(field)?.text ?? ''];
    if (old === next) return [];
    const isTracked = (untracked.get(field)?.text ?? '') === old;
    const changes = [...changesOf(now.get(field)), ...changesOf(untracked.get(field))];
    return [{ field, by: signed(unique(changes), isTracked, saved), before: old, after: next }];
  });
}

function changesOf(lines: FieldLines<Passage> | undefined): readonly Signed[] {
  return (lines?.lines ?? []).flatMap(({ changes }) => changes);
}

function unique(all: readonly Signed[]): readonly Signed[] {
  return [...new Map(all.map((one) => [`${one.by} ${one.at}`, one])).values()];
}

/** LibreOffice puts a sign that nobody sees into the cells of a row that is tracked. */
const SAYS = /[^\s\p{Cf}]/u;
const UNSEEN = /^\p{Cf}+|\p{Cf}+$/gu;

const textOf = (lines: readonly { readonly text: string }[]): string =>
  lines.map(({ text }) => text.trim()).join('\n');

function addedRow(
  { beside, fields, under, cells, added, behind, where }: AddedRow,
  saved: Signed,
  make: Make,
): readonly NewSuggestion[] {
  const about: CommentAbout | null = beside;
  const cellsNow = cells.map(({ after }) => after);
  const typed = rowTexts({ about, fields, under }, cellsNow)
    .map(({ field, text }) => ({ field: field === '' ? ELSEWHERE : field, text }))
    .filter(({ text }) => SAYS.test(text));
  if (typed.length === 0) return [];
  const changes = unique(cells.flatMap((cell) => cell.after.flatMap((line) => line.changes)));
  const by = signed(
    added === null ? changes : [added],
    added !== null || changes.length > 0,
    saved,
  );
  const name = beside?.kind === 'record' ? registerOf(beside.register).name : 'title';
  const after = typed.find(({ field }) => field === name)?.text ?? '';
  return [make('add', by, { about, after, behind: behind ?? '', fields: typed, where })];
}
