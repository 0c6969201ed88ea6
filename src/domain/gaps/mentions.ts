import { toPlain, type RichText } from '../rich-text';
import type { Pack } from '../schema/pack';

/** What finds the documents of a pack in a text. */
interface Finder {
  readonly pattern: RegExp | null;
  /** Ids of documents by their names, as {@link bareName} gives them. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Shorter names are words of the language as often as names of documents. */
const SHORTEST_NAME = 3;

/** Straight apostrophes, plain hyphens and single spaces, so that type set by Word reads like type set by hand. */
function plainSpelling(text: string): string {
  return text
    .replace(/[‘’]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ');
}

/**
 * A name without "The" in front and with a small first letter: a title begins with a capital in a list, and often not
 * within a sentence. Its other capitals count: "working together" is no mention of "Working Together".
 */
function bareName(name: string): string {
  const bare = plainSpelling(name).trim().replace(/^the /iu, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

const escaped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);

function patternOf(name: string): string {
  const [first = ''] = name;
  const capital = first.toUpperCase();
  const either = capital === first ? escaped(first) : `(?:${escaped(first)}|${escaped(capital)})`;
  return either + escaped(name.slice(first.length));
}

function finderFor(pack: Pack): Finder {
  const ids = new Map<string, string>();
  for (const { id, label, aliases } of pack.documents) {
    for (const name of [label, ...aliases].map(bareName)) {
      if (name.length >= SHORTEST_NAME && !ids.has(name)) ids.set(name, id);
    }
  }
  // The longest first: a name may begin with that of another document.
  const names = [...ids.keys()].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return { pattern: null, ids };
  const any = names.map(patternOf).join('|');
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'), ids };
}

const finders = new WeakMap<Pack, Finder>();
const remembered = new WeakMap<
  RichText,
  { readonly pack: Pack; readonly ids: readonly string[] }
>();

/** Ids of the documents of a pack that plain words name by title or alias, each once, in the order of the words. */
export function documentsNamed(text: string, pack: Pack): readonly string[] {
  const finder = finders.get(pack) ?? finderFor(pack);
  finders.set(pack, finder);
  if (finder.pattern === null) return [];
  const found = new Set<string>();
  for (const [name] of plainSpelling(text).matchAll(finder.pattern)) {
    const id = finder.ids.get(bareName(name));
    if (id !== undefined) found.add(id);
  }
  return [...found];
}

/** {@link documentsNamed} of a narrative text; each text is read once. */
export function documentsIn(text: RichText, pack: Pack): readonly string[] {
  const known = remembered.get(text);
  if (known?.pack === pack) return known.ids;
  // Names of records are not the writer's own words: what they mention is asked of the records.
  const ids = documentsNamed(
    toPlain(text, () => ' '),
    pack,
  );
  remembered.set(text, { pack, ids });
  return ids;
}
