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

/** What a code is parted by from the name behind it and from other codes: "P1.1: Physically healthy", "NI 50/NI 51". */
const PARTED = /[\s:–—/&+-]+/u;

/** Most words that a code has: "NI 187". */
const CODE_WORDS = 2;

/** The item whose code the words begin with, and the words behind it; null where none is. */
function codeAtStart(words: readonly string[], codes: ReadonlyMap<string, string>) {
  for (let length = Math.min(CODE_WORDS, words.length); length > 0; length -= 1) {
    const id = codes.get(plain(words.slice(0, length).join('')));
    if (id !== undefined) return { id, rest: words.slice(length) };
  }
  return null;
}

/** What codes look like: "ni0" for NI 187, "p0.0" for P1.1. */
const shape = (code: string): string => plain(code).replaceAll(/\d+/gu, '0');

/**
 * The items of a text that begins with a code: that one, and any whose code stands further on. Blank where it does not, or
 * where something further on looks like a code and is none: it must not be lost among the words of a name.
 */
function byCodes(part: string, codes: ReadonlyMap<string, string>): readonly string[] {
  const first = codeAtStart(part.trim().split(PARTED), codes);
  if (first === null) return [];
  const shapes = new Set([...codes.keys()].map(shape));
  const ids = [first.id];
  let { rest } = first;
  while (rest.length > 0) {
    const next = codeAtStart(rest, codes);
    if (next !== null) ids.push(next.id);
    else if ([1, CODE_WORDS].some((length) => shapes.has(shape(rest.slice(0, length).join(''))))) {
      return [];
    }
    rest = next?.rest ?? rest.slice(1);
  }
  return ids;
}

/** What is written behind a code at the start of a text; null where no code is there. */
function behindCode(text: string, codes: ReadonlyMap<string, string>): string | null {
  const first = codeAtStart(text.trim().split(PARTED), codes);
  return first === null ? null : plain(first.rest.join(''));
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
  const names = new Set(
    items.flatMap((item) => namesOf(item).map((name) => plain(name.split(PARTED).join('')))),
  );
  const isWhole = (whole: string): boolean =>
    known.has(plain(whole)) || names.has(behindCode(whole, codes) ?? '');
  const ids: string[] = [];
  for (const part of split(text, isWhole)) {
    const named = known.get(plain(part));
    const found = named === undefined ? byCodes(part, codes) : [named];
    if (found.length === 0) return fail(`“${part}” is not ${noun}`);
    for (const id of found) if (!ids.includes(id)) ids.push(id);
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
    const whole = byCode.get(plain(code));
    const found = whole === undefined ? byCodes(code, byCode) : [whole];
    if (found.length === 0) return fail(`“${code}” is not an indicator of this plan`);
    for (const indicatorId of found) {
      if (links.some((link) => link.indicatorId === indicatorId)) continue;
      links.push({ indicatorId, role: roleOf(said, action, indicatorId) });
    }
  }
  return ok(links);
}

/** The role that was written, or the one that the link has, or contributes. */
function roleOf(said: string | undefined, action: Action, indicatorId: string): Role {
  if (said !== undefined) return said.startsWith('a') ? 'accountable' : 'contributes';
  const before = action.indicators.find((link) => link.indicatorId === indicatorId);
  return before?.role ?? 'contributes';
}

/** Codes of linked items; an item that the pack does not know stands under its id. */
export function codesOf(
  ids: readonly string[],
  items: ReadonlyMap<string, { readonly code: string }>,
): string {
  return ids.map((id) => items.get(id)?.code ?? id).join(', ');
}
