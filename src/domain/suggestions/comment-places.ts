import type { Range } from '../find/query';
import { registerOf } from '../registers/index';
import { workedColumn } from '../registers/worked';
import { linesOf, type Say } from '../rich-text';
import type { CommentAbout, Plan } from '../schema/plan';
import { cellFields } from './cell-fields';
import { fitLine, fitText } from './fit';
import { pairLines } from './pair-lines';
import { lineSaying, printedLine, rangeOf } from './printed-lines';
import type { Passage, ReturnedCopy, ReturnedRow, ReturnedSection } from './returned';

/** Where a comment of a document belongs in the plan as it is now. */
export interface CommentPlace {
  readonly about: CommentAbout;
  /** The words of the section that it is on; null where it is on no words, or they are not there any more. */
  readonly range: Range | null;
  /** The words that it stood on in the document, where they say more than the place. */
  readonly quote: string;
  /** Where it stood, where no place of the plan was found for it; blank where one was. */
  readonly lostAt: string;
}

const PLAN: CommentAbout = { kind: 'plan', field: null };

/** Finds the places of all comments of a document that stand anywhere, by their ids. */
export function commentPlaces(
  copy: ReturnedCopy,
  plan: Plan,
  say: Say,
): ReadonlyMap<string, CommentPlace> {
  const places = new Map<string, CommentPlace>();
  const put = (id: string, place: CommentPlace): void => {
    if (!places.has(id)) places.set(id, place);
  };
  for (const section of copy.sections) {
    const about: CommentAbout = { kind: 'section', id: section.id, field: null };
    for (const { id } of wordsIn(section.heading.after)) put(id, on(about));
    for (const words of wordsIn(section.text.after)) {
      put(words.id, inSection(section, words, copy, plan, say));
    }
  }
  for (const row of copy.rows) {
    for (const [at, cell] of row.cells.entries()) {
      const fields = fieldsByLine(row, at, cell.after);
      for (const { id, lines } of wordsIn(cell.after)) {
        put(id, on(inRow(row, at, lines[0]?.passage, fields)));
      }
    }
  }
  for (const { text } of copy.others) {
    const sent = new Map(pairLines(text, copy.saved).map(({ before, after }) => [after, before]));
    for (const { id, lines } of wordsIn(text.after)) {
      const about = sent.get(lines[0]?.passage ?? null)?.about ?? null;
      // A comment is on a part of the covering report, and not on a paragraph of it.
      if (about !== null)
        put(id, on(about.kind === 'covering' ? { ...about, field: null } : about));
    }
  }
  const rest = [
    ...copy.added.flatMap(({ cells, where }) =>
      cells.map(({ after }) => ({ after, whereOf: () => `${where}, a row that was added` })),
    ),
    ...copy.others.map(({ text, wheres }) => ({
      after: text.after,
      whereOf: (from: number) => wheres[from] ?? '',
    })),
  ];
  for (const { after, whereOf } of rest) {
    for (const { id, quote, lines } of wordsIn(after)) {
      const where = whereOf(lines[0]?.passage.from ?? 0);
      const lostAt = where === 'Cover' ? '' : fitLine(where);
      put(id, { about: PLAN, range: null, quote: lostAt === '' ? '' : fitText(quote), lostAt });
    }
  }
  return places;
}

const on = (about: CommentAbout): CommentPlace => ({ about, range: null, quote: '', lostAt: '' });

/** The words of a comment: pieces of paragraphs that follow each other. */
interface Words {
  readonly id: string;
  readonly quote: string;
  readonly lines: readonly {
    readonly passage: Passage;
    readonly start: number;
    readonly end: number;
  }[];
}

function wordsIn(passages: readonly Passage[]): readonly Words[] {
  const found = new Map<string, Words['lines'][number][]>();
  for (const passage of passages) {
    for (const { id, start, end } of passage.comments) {
      found.set(id, [...(found.get(id) ?? []), { passage, start, end }]);
    }
  }
  return [...found].map(([id, lines]) => ({
    id,
    lines,
    quote: lines.map(({ passage, start, end }) => passage.text.slice(start, end)).join('\n'),
  }));
}

/** The field that each paragraph of a cell is of. */
function fieldsByLine(
  { about, fields, under }: ReturnedRow,
  cell: number,
  lines: readonly Passage[],
): ReadonlyMap<Passage, string> {
  return new Map(
    [...cellFields(fields[cell] ?? [], lines, about, under[cell])].flatMap(([field, said]) =>
      said.lines.map((line) => [line, field] as const),
    ),
  );
}

/** A comment on the first cell is on its record, as what names the record stands there. */
function inRow(
  { about, fields }: ReturnedRow,
  cell: number,
  passage: Passage | undefined,
  byLine: ReadonlyMap<Passage, string>,
): CommentAbout {
  if (about.kind === 'text' || (cell === 0 && about.kind !== 'plan')) return about;
  const field = (passage && byLine.get(passage)) || (fields[cell]?.[0] ?? null);
  const isWorked =
    about.kind === 'record' && workedColumn(registerOf(about.register), field) !== null;
  return { ...about, field: isWorked ? null : field };
}

/** The words of a section, in the paragraphs that they stand in now, be those as they went out or as they came back. */
function inSection(
  { id, text }: ReturnedSection,
  { quote, lines }: Words,
  copy: ReturnedCopy,
  plan: Plan,
  say: Say,
): CommentPlace {
  const body = plan.sections.find((section) => section.id === id)?.body;
  const lost: CommentPlace = { ...on({ kind: 'section', id, field: null }), quote: fitText(quote) };
  if (body === undefined) return lost;
  const sent = new Map(
    pairLines(text, copy.saved).map(({ before, after }) => [after, before?.text]),
  );
  const ranges = lines.map(({ passage, start, end }): Range | null => {
    const words = passage.text.slice(start, end);
    const as =
      lineSaying(body, passage.text, say) ?? lineSaying(body, sent.get(passage) ?? '', say);
    if (as === null || words.trim() === '') return null;
    const printed = printedLine(linesOf(body)[as] ?? [], say);
    // Where the paragraph is as it came back the words are where they were; else they are looked for.
    const lead =
      passage.text.length -
      passage.text.trimStart().length -
      (printed.length - printed.trimStart().length);
    const from =
      printed.slice(start - lead, end - lead) === words ? start - lead : printed.indexOf(words);
    return from < 0 ? null : rangeOf(body, as, from, from + words.length, say);
  });
  const there = ranges.filter((range) => range !== null);
  const [first, last] = [there[0], there.at(-1)];
  if (!first || !last || first.start >= last.end) return lost;
  return { ...lost, about: { kind: 'text', id }, range: { start: first.start, end: last.end } };
}
