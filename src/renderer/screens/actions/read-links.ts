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

/** The ids that a list of names stands for; each item may go by several names. */
function readIds<T extends Named>(
  text: string,
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
  noun: string,
): Result<readonly string[], string> {
  const known = new Map(
    items.flatMap((item) => [item.id, ...namesOf(item)].map((name) => [plain(name), item.id])),
  );
  const ids: string[] = [];
  for (const part of split(text, (whole) => known.has(plain(whole)))) {
    const id = known.get(plain(part));
    if (id === undefined) return fail(`“${part}” is not ${noun}`);
    if (!ids.includes(id)) ids.push(id);
  }
  return ok(ids);
}

/** Priorities by code, id or name. */
export function readPriorities(text: string, refs: ActionRefs): Result<readonly string[], string> {
  return readIds(
    text,
    refs.pack.priorities,
    (item) => [item.code, item.label, item.shortLabel],
    'a priority of the reference pack',
  );
}

/** Commitments by code or name. */
export function readCommitments(text: string, refs: ActionRefs): Result<readonly string[], string> {
  return readIds(
    text,
    refs.pack.commitments,
    (item) => [item.code, item.label],
    'a commitment of the reference pack',
  );
}

/** Documents by id or name. */
export function readDocuments(text: string, refs: ActionRefs): Result<readonly string[], string> {
  return readIds(
    text,
    refs.pack.documents,
    (item) => [item.label],
    'a document of the reference pack',
  );
}

const ROLE = /\(\s*(a|accountable|c|contributes)\s*\)$/iu;

/** Indicators by code, with "(accountable)" or "(contributes)"; without it a link keeps its role or contributes. */
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
    const indicatorId = byCode.get(plain(code));
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
