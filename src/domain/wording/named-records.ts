import type { Fact } from '../schema/pack';
import type { Indicator } from '../schema/plan';
import { remembered } from '../remembered';

/** What a text can cite by name: an indicator by its code, a fact by its code or its wording. */
export type Named =
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'fact'; readonly fact: Fact };

/** A place in a sentence where a record is cited. */
export interface Citation {
  readonly named: Named;
  readonly at: number;
  readonly end: number;
}

/** The ways in which records are cited, by the first word of each, in lower case. */
export type Names = ReadonlyMap<
  string,
  readonly { readonly name: string; readonly named: Named }[]
>;

/** A wording of one word would be found where it means something else. */
const LEAST_WORDS = 2;
const WORD = /[\p{L}\p{N}]+/gu;

const factNames = remembered((facts: readonly Fact[]) =>
  facts.map((fact) => {
    const named: Named = { kind: 'fact', fact };
    const wordings = [fact.label, ...fact.aliases].filter(
      (wording) => wording.split(/\s+/u).length >= LEAST_WORDS,
    );
    return { named, names: [fact.code, ...wordings] };
  }),
);

const indexed = remembered((facts: readonly Fact[]) =>
  remembered((indicators: readonly Indicator[]): Names => {
    const names = new Map<string, { name: string; named: Named }[]>();
    const add = (name: string, named: Named) => {
      const tidy = name.trim().toLowerCase();
      const [first] = tidy.match(WORD) ?? [];
      if (first === undefined || !tidy.startsWith(first)) return;
      const list = names.get(first);
      if (list) list.push({ name: tidy, named });
      else names.set(first, [{ name: tidy, named }]);
    };
    for (const indicator of indicators) add(indicator.code, { kind: 'indicator', indicator });
    for (const { named, names: own } of factNames(facts)) for (const name of own) add(name, named);
    return names;
  }),
);

/** How indicators of a plan and facts of its pack are cited. */
export function namesOf(indicators: readonly Indicator[], facts: readonly Fact[]): Names {
  return indexed(facts)(indicators);
}

/** Where a sentence cites records, in order; of names that start at one place, the longest. */
export function citationsIn(sentence: string, names: Names): Citation[] {
  const small = sentence.toLowerCase();
  const found: Citation[] = [];
  let past = 0;
  for (const match of small.matchAll(WORD)) {
    const at = match.index;
    if (at < past) continue;
    const fitting = (names.get(match[0]) ?? []).filter(
      ({ name }) =>
        small.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(small.slice(at + name.length)),
    );
    const longest = fitting.toSorted((a, b) => b.name.length - a.name.length)[0];
    if (!longest) continue;
    past = at + longest.name.length;
    found.push({ named: longest.named, at, end: past });
  }
  return found;
}
