import { written } from '../in-words';
import { linesOf, paragraphsOf, type Live, type RichText, type Say } from '../rich-text';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { resolve } from './resolve';

/** Where a record stands in the narrative, or in the covering report. */
export interface Use {
  readonly room: 'narrative' | 'covering';
  /** The section, or the part of the covering report. */
  readonly sectionId: string;
  /** Which of the live figures and mentions of the section, counted from 0. */
  readonly nth: number;
  readonly live: Live;
}

/** Kinds of record that a narrative can follow. */
export type UsedKind = 'action' | 'indicator' | 'priority' | 'fact' | 'total';

const NONE: readonly Use[] = [];

/** Texts are immutable, so each is searched once. */
const found = new WeakMap<RichText, readonly Live[]>();

/** Every live figure and mention of a text, in order. */
export function livesIn(text: RichText): readonly Live[] {
  let lives = found.get(text);
  if (lives === undefined) {
    lives = linesOf(text).flatMap((line) =>
      line.filter((node): node is Live => node.type === 'figure' || node.type === 'mention'),
    );
    found.set(text, lives);
  }
  return lives;
}

/** The record that a live figure or a mention follows. */
export function recordOf({ type, attrs }: Live): { readonly kind: UsedKind; readonly id: string } {
  if (type === 'mention') return { kind: attrs.kind, id: attrs.id };
  const { source } = attrs;
  switch (source.kind) {
    case 'fact':
      return { kind: 'fact', id: source.factId };
    case 'total':
      return { kind: 'total', id: [source.register, source.field, source.group].join('.') };
    default:
      return { kind: 'indicator', id: source.indicatorId };
  }
}

const keyOf = (kind: UsedKind, id: string): string => `${kind} ${id}`;

interface Counted {
  readonly texts: Plan['covering']['texts'];
  readonly uses: ReadonlyMap<string, readonly Use[]>;
}
const counted = new WeakMap<Plan['sections'], Counted>();

function allUses({ sections, covering }: Plan): ReadonlyMap<string, readonly Use[]> {
  const { texts } = covering;
  const known = counted.get(sections);
  if (known?.texts === texts) return known.uses;
  const uses = new Map<string, Use[]>();
  const note = (
    room: Use['room'],
    { id, body }: { readonly id: string; readonly body: RichText },
  ) => {
    for (const [nth, live] of livesIn(body).entries()) {
      const record = recordOf(live);
      const list = uses.get(keyOf(record.kind, record.id)) ?? [];
      if (list.length === 0) uses.set(keyOf(record.kind, record.id), list);
      list.push({ room, sectionId: id, nth, live });
    }
  };
  for (const section of sections) note('narrative', section);
  for (const text of texts) note('covering', text);
  counted.set(sections, { texts, uses });
  return uses;
}

/** Places of the narrative and then of the covering report that follow a record, in printed order. Edits elsewhere than in a text cost nothing. */
export function usesOf(plan: Plan, kind: UsedKind, id: string): readonly Use[] {
  return allUses(plan).get(keyOf(kind, id)) ?? NONE;
}

/** "Still used in 2 places of the text", for records that are deleted; blank where the text does without them. */
export function stillUsed(plan: Plan, kind: UsedKind, ids: Iterable<string>): string {
  let count = 0;
  for (const id of ids) count += usesOf(plan, kind, id).length;
  if (count === 0) return '';
  return `Still used in ${count === 1 ? '1 place' : `${written(count)} places`} of the text`;
}

/** Live figures and mentions of the narrative whose record is gone, in printed order. */
export function brokenUses(plan: Plan, pack: Pack): Use[] {
  const broken: Use[] = [];
  for (const uses of allUses(plan).values()) {
    for (const use of uses) {
      if (use.room === 'narrative' && resolve(plan, pack, use.live) === null) broken.push(use);
    }
  }
  const place = new Map(plan.sections.map(({ id }, at) => [id, at]));
  const at = ({ sectionId }: Use): number => place.get(sectionId) ?? 0;
  return broken.toSorted((a, b) => at(a) - at(b) || a.nth - b.nth);
}

/** What stands round the nth live figure or mention of a text. */
export interface Surroundings {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A sign that no text of a plan may hold. */
const SIGN = '\u0000';

/** The end of a text, whole words alone, with a sign that there is more before it. */
function tail(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const cutsWord = /\S/u.test(text.charAt(text.length - reach - 1));
  const end = text.slice(-reach);
  return `…${cutsWord ? end.replace(/^\S+(?=\s)/u, '') : end}`;
}

/** The beginning of a text, likewise. */
function head(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const cutsWord = /\S/u.test(text.charAt(reach));
  const start = text.slice(0, reach);
  return `${cutsWord ? start.replace(/(?<=\s)\S+$/u, '') : start}…`;
}

/** The words round a live figure or a mention, at most `reach` characters on either side. */
export function around(text: RichText, nth: number, say: Say, reach: number): Surroundings {
  let seen = 0;
  const paragraphs = paragraphsOf(text, (live) => {
    const isIt = seen === nth;
    seen += 1;
    return isIt ? `${SIGN}${say(live)}${SIGN}` : say(live);
  });
  const paragraph = paragraphs.find((one) => one.includes(SIGN)) ?? '';
  const [before = '', words = '', after = ''] = paragraph.replaceAll('\n', ' ').split(SIGN);
  return {
    before: tail(before, reach),
    words,
    after: head(after, reach),
  };
}
