import { FRONT_SHEET } from '../covering/front-sheet';
import { sayerOf } from '../live/say';
import { paragraphsOf } from '../rich-text';
import type { Covering, CoveringOption } from '../schema/plan';
import type { Change, Side, Sides } from './change';
import { changeIn } from './fields';
import { same, sameText } from './same';

/** What was written of the covering report and is another now. What is only suggested follows the plan, and is none. */
export function coveringChanges(sides: Sides): readonly Change[] {
  return [
    ...answerChanges(sides),
    ...textChanges(sides),
    ...LISTS.flatMap((list) => listChanges(list, sides)),
  ];
}

const placeOf = (id: string | null, title: string, sides: Sides) =>
  ({
    key: `covering/${id ?? 'lists'}`,
    room: 'covering',
    id,
    partId: null,
    name: { code: '', title },
    sides,
  }) as const;

/** The records of both sides by id, each with what it was and what it is. */
function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  const of = (list: readonly T[], id: string): T | null =>
    list.find((one) => one.id === id) ?? null;
  return [...ids].toSorted().map((id) => ({ id, was: of(before, id), is: of(after, id) }));
}

function answerChanges(sides: Sides): readonly Change[] {
  const [before, after] = [sides.before.plan.covering.answers, sides.after.plan.covering.answers];
  const { frontSheet } = sides.after.pack.coveringReport;
  return pairs(before, after).flatMap(({ id, was, is }) => {
    if (was?.text === is?.text) return [];
    const label = frontSheet.find((field) => field.id === id)?.label ?? id;
    const wording = {
      key: id,
      group: 'other',
      place: id,
      field: `“${label}”`,
      before: was?.text ?? '',
      after: is?.text ?? '',
    } as const;
    const both = placeOf(FRONT_SHEET, 'Front sheet of the covering report', sides);
    return [
      changeIn(both, wording, () => [{ type: 'covering.answer', id, text: was?.text ?? null }]),
    ];
  });
}

function textChanges(sides: Sides): readonly Change[] {
  const [before, after] = [sides.before.plan.covering.texts, sides.after.plan.covering.texts];
  const { parts } = sides.after.pack.coveringReport;
  return pairs(before, after).flatMap(({ id, was, is }) => {
    if (was !== null && is !== null && isSameText(was, is)) return [];
    const title = parts.find((part) => part.id === id)?.title ?? id;
    const wording = {
      key: 'body',
      group: 'texts',
      place: 'body',
      field: 'text',
      before: printed(was, sides.before),
      after: printed(is, sides.after),
      isText: true,
      note: '',
    } as const;
    const text = was && { body: was.body, noImplications: was.noImplications };
    const both = placeOf(id, `Covering report: ${title}`, sides);
    return [changeIn(both, wording, () => [{ type: 'covering.text', id, text }])];
  });
}

type Text = Covering['texts'][number];

function isSameText(was: Text, is: Text): boolean {
  return was.noImplications === is.noImplications && sameText(was.body, is.body);
}

/** A text as it is printed, a line a paragraph; blank where nobody wrote it. */
function printed(text: Text | null, { plan, pack }: Side): string {
  if (text === null) return '';
  if (text.noImplications !== null) return `No implications: ${text.noImplications}`;
  return paragraphsOf(text.body, sayerOf(plan, pack)).join('\n');
}

const LISTS = ['options', 'papers', 'appendices'] as const;
type List = (typeof LISTS)[number];

const LIST_WORDS: Readonly<Record<List, string>> = {
  options: 'options considered',
  papers: 'background papers',
  appendices: 'further appendices',
};

function listChanges(list: List, sides: Sides): readonly Change[] {
  const [was, is] = [sides.before.plan.covering[list], sides.after.plan.covering[list]];
  if (same(was, is)) return [];
  const wording = {
    key: list,
    group: 'other',
    place: list,
    field: LIST_WORDS[list],
    before: listed(was),
    after: listed(is),
    isText: true,
  } as const;
  const changes: Partial<Covering> = { [list]: was };
  const both = placeOf(null, 'Covering report', sides);
  return [changeIn(both, wording, () => [{ type: 'covering.set', changes }])];
}

function listed(items: Covering[List]): string {
  const lines: readonly (CoveringOption | Covering['appendices'][number])[] = items ?? [];
  return lines.map((item) => ('isDoNothing' in item ? optionWords(item) : item.title)).join('\n');
}

function optionWords({ title, text, isDoNothing, isPreferred }: CoveringOption): string {
  const marks = [isDoNothing ? 'do nothing' : '', isPreferred ? 'preferred' : ''].filter(Boolean);
  return `${title}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}: ${text}`;
}
