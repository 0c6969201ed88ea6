import { fail, ok, type Result } from '../result';
import { hasForbiddenCharacter } from '../text';
import { pathText } from './problem';

/** Most bytes or UTF-16 units that a plan or pack file may have; a plan of 5,000 actions has about 6 million. */
export const LARGEST_FILE = 64_000_000;
/** Deepest nesting that a file may have; a plan needs about twenty levels. */
export const DEEPEST_FILE = 100;

/** Why a text is not the JSON that a file of ours may hold. */
export type JsonProblem =
  | { readonly code: 'tooLarge'; readonly size: number }
  | { readonly code: 'notText' }
  | { readonly code: 'notJson'; readonly message: string }
  | { readonly code: 'tooDeep' }
  | { readonly code: 'duplicateKey'; readonly path: string }
  | { readonly code: 'reservedKey'; readonly path: string }
  | { readonly code: 'badCharacter'; readonly path: string };

/**
 * Reads JSON from the text of a file, with a name for each way in which a file can be bad. A byte-order mark is taken
 * off. Decoding bytes belongs to the caller, who refuses what is not UTF-8 (`notText`): decoding it anyway would lose
 * what was there.
 */
export function readJson(source: string): Result<unknown, JsonProblem> {
  if (source.length > LARGEST_FILE) return fail({ code: 'tooLarge', size: source.length });
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const shape = scan(text);
  if (shape !== null) return fail(shape);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail({ code: 'notJson', message: error instanceof Error ? error.message : '' });
  }
  // Only an escape or a raw control can bring in a character that a plan may not hold, so most files skip the walk.
  if (/\\u|[\uD800-\uDFFF\uFFFE\uFFFF\u007F]/u.test(text) || hasForbiddenCharacter(text)) {
    const path = findBadCharacter(value, []);
    if (path !== null) return fail({ code: 'badCharacter', path: pathText(path) });
  }
  return ok(value);
}

interface Level {
  readonly keys: Set<string> | null;
  key: string;
  index: number;
}

/**
 * One pass over the text for what JSON.parse would let through silently: nesting that cannot be written back, a key that
 * stands twice (the last would win) and keys that reach into prototypes.
 */
function scan(text: string): JsonProblem | null {
  const levels: Level[] = [];
  const pathHere = (): string =>
    pathText(levels.map((level) => (level.keys === null ? level.index : level.key)));
  let expectsKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      const end = stringEnd(text, at);
      if (expectsKey) {
        const top = levels.at(-1);
        const raw = text.slice(at + 1, end);
        const key = raw.includes('\\') ? unescape(raw) : raw;
        if (top?.keys) {
          const isTwice = top.keys.has(key);
          top.keys.add(key);
          top.key = key;
          if (key === '__proto__') return { code: 'reservedKey', path: pathHere() };
          if (isTwice) return { code: 'duplicateKey', path: pathHere() };
        }
        expectsKey = false;
      }
      at = end;
    } else if (unit === 0x7b) {
      levels.push({ keys: new Set(), key: '', index: 0 });
      expectsKey = true;
    } else if (unit === 0x5b) {
      levels.push({ keys: null, key: '', index: 0 });
      expectsKey = false;
    } else if (unit === 0x7d || unit === 0x5d) {
      levels.pop();
      expectsKey = false;
    } else if (unit === 0x2c) {
      const top = levels.at(-1);
      if (top) {
        top.index += 1;
        expectsKey = top.keys !== null;
      }
    }
    if (levels.length > DEEPEST_FILE) return { code: 'tooDeep' };
  }
  return null;
}

function stringEnd(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at > 0) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}

function unescape(raw: string): string {
  try {
    const value: unknown = JSON.parse(`"${raw}"`);
    return typeof value === 'string' ? value : raw;
  } catch {
    return raw;
  }
}

function findBadCharacter(value: unknown, path: PropertyKey[]): PropertyKey[] | null {
  if (typeof value === 'string') return hasForbiddenCharacter(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (hasForbiddenCharacter(key)) return path;
    const found = findBadCharacter(child, [...path, step]);
    if (found) return found;
  }
  return null;
}
