import { fail, ok, type Result } from '../../../domain/result';
import type { Role } from '../../../domain/schema/common';
import type { Action } from '../../../domain/schema/plan';
import type { ActionRefs } from './refs';

/** Links of an action as texts: codes with commas between them; an indicator's role in brackets behind its code. */

const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, '');

/** The parts of a list. A name may itself hold a comma: what is known between semicolons stays whole. */
function split(text: string, isKnown: (part: string) => boolean): string[] {
  return text
    .split(/[;\n]+/u)
    .flatMap((part) => (isKnown(part) ? [part] : part.split(',')))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

interface Named {
  readonly id: string;
}

/** What a code is parted by from the name behind it: "P1.1: Physically healthy", "NI 56 – Obesity in Year 6". */
const PARTED = /[\s:–—-]+/u;

/** Most words that a code has: "NI 187". */
const CODE_WORDS = 2;

/** The item whose code a text begins with, whatever name is written behind it; undefined where none is. */
function byLeadingCode(part: string, codes: ReadonlyMap<string, string>): string | undefined {
  const words = part.trim().split(PARTED);
  for (let length = Math.min(CODE_WORDS, words.length); length > 0; length -= 1) {
    const id = codes.get(plain(words.slice(0, length).join('')));
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The ids that a list of names stands for; each item may go by several names, and by its code before any of them. */
function readIds<T extends Named>(
  text: string,
  items: readonly T[],
  codeOf: (item: T) => string,
  namesOf: (item: T) => readonly string[],
  noun: string,
): Result<readonly string[], string> {
  const codes = new Map(items.map((item) => [plain(codeOf(item)), item.id]));
  const known = new Map(
    items.flatMap((item) =>
      [item.id, codeOf(item), ...namesOf(item)].map((name) => [plain(name), item.id]),
    ),
  );
  // A name may hold commas, behind its code too.
  const names = new Set(items.flatMap((item) => namesOf(item).map(plain)));
  const isWhole = (whole: string): boolean =>
    known.has(plain(whole)) || names.has(plain(whole.trim().split(PARTED).slice(1).join('')));
  const ids: string[] = [];
  for (const part of split(text, isWhole)) {
    const id = known.get(plain(part)) ?? byLeadingCode(part, codes);
    if (id === undefined) return fail(`“${part}” is not ${noun}`);
    if (!ids.includes(id)) ids.push(id);
  }
  return ok(ids);
}

/** Priorities by code, id or name, or by code and name. */
export function readPriorities(text: string, refs: ActionRefs): Result<readonly string[], string> {
  return readIds(
    text,
    refs.pack.priorities,
    (item) => item.code,
    (item) => [item.label, item.shortLabel],
    'a priority of the reference pack',
  );
}

/** Commitments by code or name. */
export function readCommitments(text: string, refs: ActionRefs): Result<readonly string[], string> {
  return readIds(
    text,
    refs.pack.commitments,
    (item) => item.code,
    (item) => [item.label],
    'a commitment of the reference pack',
  );
}

/** Documents by id or name. */
export function readDocuments(text: string, refs: ActionRefs): Result<readonly string[], string> {
  return readIds(
    text,
    refs.pack.documents,
    (item) => item.id,
    (item) => [item.label],
    'a document of the reference pack',
  );
}

const ROLE = /\(\s*(a|accountable|c|contributes)\s*\)$/iu;

/** Indicators by code, whatever name is behind it, with "(accountable)" or "(contributes)"; without it a link keeps its role or contributes. */
export function readIndicators(
  text: string,
  action: Action,
  refs: ActionRefs,
): Result<Action['indicators'], string> {
  const byCode = new Map(refs.indicators.map((indicator) => [plain(indicator.code), indicator.id]));
  const links: { indicatorId: string; role: Role }[] = [];
  for (const part of split(text, () => false)) {
    const said = ROLE.exec(part)?.[1]?.toLowerCase();
    const code = part.replace(ROLE, '').trim();
    const indicatorId = byCode.get(plain(code)) ?? byLeadingCode(code, byCode);
    if (indicatorId === undefined) return fail(`“${code}” is not an indicator of this plan`);
    if (links.some((link) => link.indicatorId === indicatorId)) continue;
    const before = action.indicators.find((link) => link.indicatorId === indicatorId)?.role;
    const role =
      said === undefined
        ? (before ?? 'contributes')
        : said.startsWith('a')
          ? 'accountable'
          : 'contributes';
    links.push({ indicatorId, role });
  }
  return ok(links);
}

/** Codes of linked items; an item that the pack does not know stands under its id. */
export function codesOf(
  ids: readonly string[],
  items: ReadonlyMap<string, { readonly code: string }>,
): string {
  return ids.map((id) => items.get(id)?.code ?? id).join(', ');
}
