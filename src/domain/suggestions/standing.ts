import { recordName } from '../comments/about';
import type { SimpleCommand } from '../commands/schema';
import { same as isAlike } from '../compare/same';
import { sameButClosed } from '../directions';
import { sayerOf } from '../live/say';
import { linesOf, type RichText, type Say } from '../rich-text';
import { lowered, nameList } from '../in-words';
import { recordsOf, registerOf } from '../registers/index';
import { headingOf } from '../registers/names';
import { sourcesOf, workedColumn } from '../registers/worked';
import { workedText } from '../registers/worked-words';
import type { Pack } from '../schema/pack';
import type { Plan, Suggestion } from '../schema/plan';
import { addCommand } from './added';
import { fitText } from './fit';
import { likeness } from './likeness';
import {
  coveringObjection,
  itemAdded,
  itemDropped,
  writtenPart,
  type ItemChange,
  type WrittenPart,
} from './printed-covering';
import { printedField } from './printed-fields';
import { lineSaying, printedLine, withLine, withLineBehind, withoutLine } from './printed-lines';

/** How a suggestion stands to the plan as it is now. */
export type Standing =
  /** It can be accepted: `commands` do what it suggests. */
  | { readonly kind: 'ready'; readonly commands: readonly SimpleCommand[] }
  /** The plan says it already; accepting it changes nothing. */
  | { readonly kind: 'done' }
  /**
   * The plan has changed since the document went out. `now`: what it says in that place, or null where that is gone.
   * `anyway`: what puts the suggestion in the place of that all the same; null where it has no place any more.
   */
  | {
      readonly kind: 'moved';
      readonly now: string | null;
      readonly anyway: readonly SimpleCommand[] | null;
    }
  /** What was typed cannot be taken as it is, or is of no place that words change. */
  | { readonly kind: 'unfit'; readonly why: string };

/** How a suggestion stands; nothing is changed. `id`: for a record that it adds. */
export function standingOf(
  plan: Plan,
  pack: Pack,
  suggestion: Suggestion,
  id = `${suggestion.id}-new`,
): Standing {
  switch (suggestion.kind) {
    case 'set':
      return setStanding(plan, pack, suggestion, id);
    case 'add':
      return addStanding(plan, pack, suggestion, id);
    case 'drop':
      return dropStanding(plan, pack, suggestion, id);
    case 'other':
      return otherStanding(plan, pack, suggestion);
  }
}

/**
 * Words that are of no field are not changed by accepting a suggestion. What follows from other fields is done once those
 * make it what was typed.
 */
function otherStanding(plan: Plan, pack: Pack, { about, after }: Suggestion): Standing {
  if (about?.kind !== 'record') return unfit(NO_PLACE);
  const register = registerOf(about.register);
  const worked = workedColumn(register, about.field);
  if (worked === null) return unfit(NO_PLACE);
  const record = recordsOf(plan, about.register).find(({ id }) => id === about.id);
  const now = record && workedText(worked, record, register, pack.riskMatrix);
  if (same(typed(now ?? ''), typed(after))) return { kind: 'done' };
  const from = sourcesOf(worked).flatMap((name) => register.fields[name] ?? []);
  const names = nameList(from.map((one) => lowered(headingOf(one, plan.header.year))));
  return unfit(`It is worked out from ${names}; change those.`);
}

/** A figure with the minus that keyboards have. */
const typed = (text: string): string => text.replaceAll('\u2212', '-');

const NO_PLACE = 'It stands in no place that can be changed in the plan.';

function setStanding(plan: Plan, pack: Pack, suggestion: Suggestion, id: string): Standing {
  const { about } = suggestion;
  const say = sayerOf(plan, pack);
  if (about?.kind === 'section' && about.field === 'body') {
    const body = plan.sections.find((one) => one.id === about.id)?.body;
    const setting = (next: RichText): readonly SimpleCommand[] => [
      { type: 'section.set', id: about.id, changes: { body: next } },
    ];
    return body === undefined ? GONE : textStanding(plan, suggestion, { body, setting }, say);
  }
  if (about?.kind !== 'covering') return fieldStanding(plan, pack, suggestion, id);
  const objection = coveringObjection(plan, pack, about);
  if (objection !== null) return unfit(objection);
  const item = about.field === null ? itemAdded(plan, pack, suggestion, id) : null;
  if (item !== null) return itemStanding(item);
  const text = writtenPart(plan, pack, about);
  if (text === null) return fieldStanding(plan, pack, suggestion, id);
  return text.noImplications === null
    ? textStanding(plan, suggestion, text, say)
    : { kind: 'moved', now: `No implications: ${text.noImplications}`, anyway: null };
}

function itemStanding(item: ItemChange): Standing {
  if (item.isDone) return { kind: 'done' };
  return item.command.ok
    ? { kind: 'ready', commands: [item.command.value] }
    : unfit(item.command.error);
}

const unfit = (why: string): Standing => ({ kind: 'unfit', why });
const same = (one: string, other: string): boolean => sameButClosed(one.trim(), other.trim());

const GONE: Standing = { kind: 'moved', now: null, anyway: null };

function fieldStanding(
  plan: Plan,
  pack: Pack,
  { about, before, after }: Suggestion,
  id: string,
): Standing {
  if (about === null) return unfit(NO_PLACE);
  const field = printedField(plan, pack, about, id);
  if (field === null) {
    return recordName(plan, about) !== null
      ? unfit('This is not changed by its words; make the change in the plan.')
      : GONE;
  }
  const { now, read, says } = field;
  if (same(now, after)) return { kind: 'done' };
  const command = read(after, before);
  if (!same(now, before) && says?.(before) !== true) {
    return { kind: 'moved', now, anyway: command.ok ? command.value : null };
  }
  return command.ok ? { kind: 'ready', commands: command.value } : unfit(command.error);
}

function textStanding(
  plan: Plan,
  suggestion: Suggestion,
  { body, setting }: Pick<WrittenPart, 'body' | 'setting'>,
  say: Say,
): Standing {
  const { before, after, behind } = suggestion;
  const set = (next: RichText): Standing => ({ kind: 'ready', commands: setting(next) });
  const isThereNow = after !== '' && lineSaying(body, after, say) !== null;
  if (before === '') {
    if (isThereNow) return { kind: 'done' };
    if (behind === '') return set(withLineBehind(body, null, after));
    for (const words of [behind, ...laterWords(plan, suggestion, behind)]) {
      const place = lineSaying(body, words, say);
      if (place !== null) return set(withLineBehind(body, place, after));
    }
    const last = linesOf(body).length - 1;
    const atEnd = withLineBehind(body, last < 0 ? null : last, after);
    return { kind: 'moved', now: null, anyway: setting(atEnd) };
  }
  const place = lineSaying(body, before, say);
  if (place === null) {
    if (isThereNow) return { kind: 'done' };
    const lines = linesOf(body).map((line) => printedLine(line, say));
    const nearest = mostAlike(lines, before);
    if (nearest === null) return GONE;
    const next = after === '' ? withoutLine(body, nearest) : withLine(body, nearest, after, say);
    return { kind: 'moved', now: lines[nearest] ?? null, anyway: setting(next) };
  }
  return set(after === '' ? withoutLine(body, place) : withLine(body, place, after, say));
}

/** The paragraph that was most likely made of another: the one with most words of it; null where none has enough. */
function mostAlike(lines: readonly string[], before: string): number | null {
  let [best, found]: [number, number | null] = [LEAST_ALIKE, null];
  for (const [at, line] of lines.entries()) {
    const share = likeness(line, before);
    if (share > best) [best, found] = [share, at];
  }
  return found;
}

/** Share of common words from which a paragraph is another that was reworded. */
const LEAST_ALIKE = 0.5;

/** What became of a paragraph by other suggestions for the same text, which may have been accepted. */
function laterWords(
  { suggestions }: Plan,
  { about, id }: Suggestion,
  words: string,
): readonly string[] {
  return suggestions.flatMap((one) =>
    one.id !== id && one.after !== '' && one.before === words && isAlike(one.about, about)
      ? [one.after]
      : [],
  );
}

function addStanding(plan: Plan, pack: Pack, suggestion: Suggestion, id: string): Standing {
  if (isThere(plan, suggestion, id)) return { kind: 'done' };
  const command = addCommand(plan, pack, suggestion, id);
  return command.ok ? { kind: 'ready', commands: [command.value] } : unfit(command.error);
}

/** Whether the record that accepting a row makes was made. */
function isThere(plan: Plan, { about }: Suggestion, id: string): boolean {
  const others = about?.kind === 'indicator' ? plan.indicators : plan.actions;
  const all = about?.kind === 'record' ? recordsOf(plan, about.register) : others;
  return all.some((one) => one.id === id);
}

function dropStanding(plan: Plan, pack: Pack, { about, fields }: Suggestion, id: string): Standing {
  if (about?.kind === 'covering') {
    const objection = coveringObjection(plan, pack, about);
    const item = itemDropped(plan, pack, about);
    return objection === null && item !== null ? itemStanding(item) : unfit(objection ?? NO_PLACE);
  }
  if (about?.kind !== 'action' && about?.kind !== 'record') {
    return unfit(NO_PLACE);
  }
  if (recordName(plan, about) === null) return { kind: 'done' };
  const ids = [about.id];
  const commands: readonly SimpleCommand[] = [
    about.kind === 'action'
      ? { type: 'action.remove', ids }
      : { type: 'record.remove', register: about.register, ids },
  ];
  // Whoever deleted the row has not read what was written in it since.
  const since = fields.flatMap(({ field, text }) => {
    const printed = printedField(plan, pack, { ...about, field }, id);
    const isAsSent =
      printed === null || same(fitText(printed.now), text) || printed.says?.(text) === true;
    return isAsSent ? [] : [printed.now];
  });
  return since.length === 0
    ? { kind: 'ready', commands }
    : { kind: 'moved', now: since.filter(Boolean).join(' | '), anyway: commands };
}
