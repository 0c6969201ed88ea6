import type { Command, SimpleCommand } from '../commands/schema';
import { count, written } from '../in-words';
import { LONGEST_BATCH } from '../schema/limits';
import type { Plan } from '../schema/plan';
import { cleanLine, cleanText } from '../text';
import { hitKey } from './find';
import { inStyleOf } from './in-style';
import { planTexts } from './plan-texts';
import { finder, type Query } from './query';
import { spliced, type Splice } from './splice';
import type { PlanText } from './texts';

/** A hit that stays as it is, and why, as the end of a sentence. */
export interface LeftOut {
  readonly key: string;
  readonly why: string;
}

/** What replacing would do to a plan. */
export interface Replacement {
  /** One step for Undo; null where nothing would change. */
  readonly command: Command | null;
  /** How many hits it replaces. */
  readonly replaced: number;
  /** How many hits there are, wanted or not. */
  readonly total: number;
  /** Hits that were wanted and stay. */
  readonly leftOut: readonly LeftOut[];
}

/** Longest part of a label that either text takes, in UTF-16 units; a label holds 200. */
const IN_LABEL = 60;

function short(text: string): string {
  const clean = cleanLine(text);
  return clean.length > IN_LABEL ? `${cleanLine(clean.slice(0, IN_LABEL))}…` : clean;
}

function label(from: string, to: string, replaced: number): string {
  const where = count(replaced, 'place');
  return to === ''
    ? `Delete “${short(from)}” in ${where}`
    : `Replace “${short(from)}” by “${short(to)}” in ${where}`;
}

/** Why a text cannot become another, as the end of a sentence; null where it can. */
function objectionTo(text: PlanText, after: string): string | null {
  if (!text.mayBeBlank && after.trim() === '') return 'it would be blank';
  if (after.length <= text.most || after.length <= text.text.length) return null;
  return `it would be longer than ${written(text.most)} characters`;
}

/** A hit with its name, and what would stand in its place. */
interface Named extends Splice {
  readonly key: string;
  readonly hit: string;
}

/** Sorts what was wanted in one text into what is replaced and what stays. */
function sortOut(
  text: PlanText,
  wanted: readonly Named[],
): { readonly splices: readonly Named[]; readonly leftOut: readonly LeftOut[] } {
  const left = (list: readonly Named[], why: string): LeftOut[] =>
    list.map(({ key }) => ({ key, why }));
  if (text.fixed !== null) return { splices: [], leftOut: left(wanted, text.fixed) };
  const splices = wanted.filter((splice) => splice.hit !== splice.text);
  const same = left(
    wanted.filter((splice) => splice.hit === splice.text),
    'it says so already',
  );
  const objection = objectionTo(text, spliced(text.text, splices));
  if (objection === null) return { splices, leftOut: same };
  return { splices: [], leftOut: [...same, ...left(splices, objection)] };
}

/**
 * Works out what replaces a query by another text in a plan, in the hits that are `wanted`: one batch, one step for Undo.
 * Codes, references and what the pack alone says stay; so does a field that would become blank or too long, whole.
 */
export function replaceInPlan(
  plan: Plan,
  query: Query,
  by: string,
  isWanted: (key: string) => boolean = () => true,
): Replacement {
  const rangesIn = finder(query);
  const typed = cleanText(by).replaceAll('\n', ' ');
  const commands: SimpleCommand[] = [];
  const leftOut: LeftOut[] = [];
  let replaced = 0;
  let total = 0;
  for (const record of planTexts(plan)) {
    const splices = new Map<string, readonly Named[]>();
    for (const text of record.texts) {
      const ranges = rangesIn(text.text);
      total += ranges.length;
      const named = ranges.map(({ start, end }): Named => {
        const hit = text.text.slice(start, end);
        const key = hitKey(record, text, { start, end });
        return { key, start, end, hit, text: inStyleOf(hit, typed, query.matchCase) };
      });
      const wanted = named.filter(({ key }) => isWanted(key));
      if (wanted.length === 0) continue;
      const sorted = sortOut(text, wanted);
      leftOut.push(...sorted.leftOut);
      if (sorted.splices.length > 0) splices.set(text.key, sorted.splices);
    }
    if (splices.size === 0) continue;
    const all = [...splices.values()].flat();
    const own = record.commands(splices);
    if (commands.length + own.length > LONGEST_BATCH) {
      leftOut.push(...all.map(({ key }) => ({ key, why: 'it is too much for one step' })));
      continue;
    }
    commands.push(...own);
    replaced += all.length;
  }
  const command: Command | null =
    commands.length === 0
      ? null
      : { type: 'batch', label: label(query.text, typed, replaced), commands };
  return { command, replaced, total, leftOut };
}
