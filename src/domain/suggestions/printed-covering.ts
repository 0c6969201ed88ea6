import type { SimpleCommand } from '../commands/schema';
import { coveringOf, isText, type CoveringText, type CoveringView } from '../covering/covering';
import { ASKED, readItemField, type ItemWord } from '../covering/fields';
import { EMPTY_TEXT, isBlank, type RichText } from '../rich-text';
import { nameList } from '../in-words';
import { fail, ok } from '../result';
import type { Pack } from '../schema/pack';
import type { CommentAbout, Covering, CoveringOption, Plan, Suggestion } from '../schema/plan';
import { readOption } from './back-covering';
import { mapped, readLine, readText, type PrintedField, type Read } from './printed-field';

/** What is said of a covering report, read back into what a planner wrote of it. */

type AboutCovering = Extract<CommentAbout, { kind: 'covering' }>;
type Titled = Covering['appendices'][number];

/** Why nothing that is suggested is changed by its words, and what can be done. */
const SUGGESTED =
  'The report works this out from the plan. Change the plan, or type in this part of the covering report to make it yours.';

/** The text of a part, where that is what a planner writes; null where it is not. */
export interface WrittenPart {
  readonly body: RichText;
  /** Why there are no implications, in the place of a text. */
  readonly noImplications: string | null;
  readonly setting: (body: RichText) => readonly SimpleCommand[];
}

/** Why a place of the covering report is not changed by its words, as a sentence; null where it may be. */
export function coveringObjection(plan: Plan, pack: Pack, about: AboutCovering): string | null {
  if (about.field === ASKED) {
    return 'The report says whom it goes to as its front sheet does; change it there.';
  }
  const view = coveringOf(plan, pack, null);
  if (about.part === null) {
    const answer = view.answers.find(({ field }) => field.id === about.field);
    return answer?.origin === 'suggested' && answer.text.trim() !== '' ? SUGGESTED : null;
  }
  const text = view.texts.find(({ part }) => part.id === about.part);
  if (text === undefined) return null;
  switch (text.part.kind) {
    case 'appendices':
      return null;
    case 'options':
    case 'papers': {
      const { origin, items } = view[text.part.kind];
      return origin === 'suggested' && items.length > 0 ? SUGGESTED : null;
    }
    case 'lead':
    case 'recommendations':
    case 'text':
      return text.origin === 'suggested' && !isBlank(text.body) ? SUGGESTED : null;
  }
}

/** The text that a paragraph of the covering report is of; null where it is of a field or a list, or is gone. */
export function writtenPart(
  plan: Plan,
  pack: Pack,
  { part, field }: AboutCovering,
): WrittenPart | null {
  const text = textOf(plan, pack, part);
  if (text === null || field === 'noImplications') return null;
  const id = text.part.id;
  return {
    body: text.origin === 'written' ? text.body : EMPTY_TEXT,
    noImplications: text.noImplications,
    setting: (body) => [{ type: 'covering.text', id, text: { body, noImplications: null } }],
  };
}

function textOf(plan: Plan, pack: Pack, id: string | null): CoveringText | null {
  const text = coveringOf(plan, pack, null).texts.find(({ part }) => part.id === id);
  return text !== undefined && isText(text.part) ? text : null;
}

/** A field of the covering report as it is printed; null where it is gone, or is none that a planner types. */
export function coveringField(plan: Plan, pack: Pack, about: AboutCovering): PrintedField | null {
  if (about.part === null) return answerField(coveringOf(plan, pack, null), about.field);
  if (about.field === 'noImplications') return reasonField(textOf(plan, pack, about.part));
  const item = readItemField(about.field);
  const list = listOf(plan, pack, about.part);
  if (item === null || list === null) return null;
  return list.kind === 'options'
    ? optionField(list, item)
    : item.word === 'title'
      ? titleField(list, item.id)
      : null;
}

function answerField({ answers }: CoveringView, id: string | null): PrintedField | null {
  const answer = answers.find(({ field }) => field.id === id);
  if (answer === undefined) return null;
  const { choices } = answer.field;
  const read = (text: string): Read<string> => {
    const line = readLine(text);
    const chosen = choices.find((one) => one.toLowerCase() === text.trim().toLowerCase());
    if (!line.ok || line.value === '' || choices.length === 0) return line;
    return chosen === undefined
      ? fail(`“${line.value}” is none of ${nameList(choices)}.`)
      : ok(chosen);
  };
  return {
    now: answer.text.trim(),
    read: mapped(read, (text) => ({ type: 'covering.answer', id: answer.field.id, text })),
  };
}

function reasonField(text: CoveringText | null): PrintedField | null {
  if (text?.noImplications === null || text === null) return null;
  const { part, body, noImplications } = text;
  return {
    now: noImplications.trim(),
    read: mapped(readText, (reason) => ({
      type: 'covering.text',
      id: part.id,
      text: { body, noImplications: reason },
    })),
  };
}

/** A list of the report, and the command that makes it another. */
type List =
  | {
      readonly kind: 'options';
      readonly items: readonly CoveringOption[];
      readonly set: (items: readonly CoveringOption[]) => SimpleCommand;
    }
  | {
      readonly kind: 'titled';
      readonly items: readonly Titled[];
      readonly set: (items: readonly Titled[]) => SimpleCommand;
    };

/** The list that a part is; null where it is none. Nothing of what is suggested is in it. */
function listOf({ covering }: Plan, pack: Pack, id: string | null): List | null {
  const part = pack.coveringReport.parts.find((one) => one.id === id);
  switch (part?.kind) {
    case 'options':
      return {
        kind: 'options',
        items: covering.options ?? [],
        set: (options) => setting({ options: [...options] }),
      };
    case 'papers':
      return {
        kind: 'titled',
        items: covering.papers ?? [],
        set: (papers) => setting({ papers: [...papers] }),
      };
    case 'appendices':
      return {
        kind: 'titled',
        items: covering.appendices,
        set: (appendices) => setting({ appendices: [...appendices] }),
      };
    default:
      return null;
  }
}

const setting = (
  changes: Partial<Pick<Covering, 'options' | 'papers' | 'appendices'>>,
): SimpleCommand => ({ type: 'covering.set', changes });

const withItem = <T extends Titled>(
  items: readonly T[],
  id: string,
  changes: Partial<T>,
): readonly T[] => items.map((one) => (one.id === id ? { ...one, ...changes } : one));

function optionField(
  { items, set }: Extract<List, { kind: 'options' }>,
  { word, id }: { readonly word: ItemWord; readonly id: string },
): PrintedField | null {
  const option = items.find((one) => one.id === id);
  if (option === undefined) return null;
  switch (word) {
    case 'title':
      return titleField({ kind: 'options', items, set }, id);
    case 'text':
      return {
        now: option.text.trim(),
        read: mapped(readText, (text) => set(withItem(items, id, { text }))),
      };
    case 'preferred':
      return {
        now: option.isPreferred ? 'preferred' : '',
        read: (text) => ok([set(withItem(items, id, { isPreferred: text !== '' }))]),
      };
  }
}

function titleField(list: List, id: string): PrintedField | null {
  const now = list.items.find((one) => one.id === id)?.title.trim();
  if (now === undefined) return null;
  return {
    now,
    read: mapped(readLine, (title) =>
      list.kind === 'options'
        ? list.set(withItem(list.items, id, { title }))
        : list.set(withItem(list.items, id, { title })),
    ),
  };
}

/** What becomes of an item that a reader added to a list or took out of it. */
export type ItemChange =
  { readonly isDone: true } | { readonly isDone: false; readonly command: Read<SimpleCommand> };

/** An item that a reader put in, behind the one that the suggestion names; null where its part is no list. `id`: of it. */
export function itemAdded(
  plan: Plan,
  pack: Pack,
  { about, after, behind }: Pick<Suggestion, 'about' | 'after' | 'behind'>,
  id: string,
): ItemChange | null {
  const list = about?.kind === 'covering' ? listOf(plan, pack, about.part) : null;
  if (list === null) return null;
  if (list.items.some((one) => one.id === id)) return { isDone: true };
  // Of several that were put in behind each other, one is known by what it says.
  const names = new Set([behind, readOption(behind)?.title]);
  const at = list.items.findIndex((one) => one.id === behind || names.has(one.title));
  const place = behind === '' ? 0 : at < 0 ? list.items.length : at + 1;
  if (list.kind === 'titled') {
    const title = readLine(after);
    const command = title.ok
      ? ok(list.set(list.items.toSpliced(place, 0, { id, title: title.value })))
      : title;
    return { isDone: false, command };
  }
  const said = readOption(after);
  if (said === null) return { isDone: false, command: fail('A new option needs a title.') };
  const { title, text, preferred } = said;
  const option = { id, title, text, isDoNothing: false, isPreferred: preferred !== '' };
  const [line, words] = [readLine(title), readText(text)];
  const command = !line.ok
    ? line
    : !words.ok
      ? words
      : ok(list.set(list.items.toSpliced(place, 0, option)));
  return { isDone: false, command };
}

/** An item that a reader took out; null where its part is no list. */
export function itemDropped(plan: Plan, pack: Pack, about: AboutCovering): ItemChange | null {
  const list = listOf(plan, pack, about.part);
  const id = readItemField(about.field)?.id;
  if (list === null || id === undefined) return null;
  if (!list.items.some((one) => one.id === id)) return { isDone: true };
  const command =
    list.kind === 'options'
      ? list.set(list.items.filter((one) => one.id !== id))
      : list.set(list.items.filter((one) => one.id !== id));
  return { isDone: false, command: ok(command) };
}
