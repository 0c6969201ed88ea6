import { pathText } from './problem';

/** Deepest nesting that a file may have; a plan needs about twenty levels. */
export const DEEPEST_FILE = 100;

/** What may be wrong with JSON beyond its grammar. */
export type ShapeProblem =
  | { readonly code: 'tooDeep' }
  | { readonly code: 'duplicateKey'; readonly path: string }
  | { readonly code: 'reservedKey'; readonly path: string };

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SLASH = 0x5c;
const OPEN_LIST = 0x5b;
const OPEN_RECORD = 0x7b;
const CLOSE_LIST = 0x5d;
const CLOSE_RECORD = 0x7d;

/** More levels than this cost JSON.parse seconds and gigabytes; a plan of 5,000 actions opens 50,000 in all. */
const MOST_OPENINGS = 1_000_000;

/** Whether a text may be nested too deeply even to be handed to JSON.parse. Opening brackets in strings count too. */
export function mayBeTooDeepToParse(text: string): boolean {
  let openings = 0;
  for (const sign of ['[', '{']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) openings += 1;
  }
  return openings > MOST_OPENINGS;
}

/**
 * Says whether a text is free of shape problems for certain, at a tenth of the cost of looking for them; `value` is what
 * JSON.parse made of it. False says nothing.
 *
 * A key that stands twice leaves the value with fewer keys than the text has. Every key of the text has a colon behind
 * its quote or behind space; the few such colons inside strings only make the counts differ, and so the answer doubtful.
 */
export function isPlainlyShaped(text: string, value: unknown): boolean {
  if (text.includes('__proto__') || text.includes('\\u')) return false;
  let keys = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === QUOTE || before <= SPACE) keys += 1;
  }
  return keysOf(value, DEEPEST_FILE) === keys;
}

/** Number of keys in a value of JSON; not a number where it has more than `levels` levels. */
function keysOf(value: unknown, levels: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (levels === 0) return Number.NaN;
  const children: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : children.length;
  for (const child of children) {
    // Most children are texts: half the time of the walk would go on calls for them.
    if (typeof child === 'object' && child !== null) keys += keysOf(child, levels - 1);
  }
  return keys;
}

interface Level {
  readonly keys: Set<string> | null;
  key: string;
  index: number;
}

interface Level {
  /** Keys met so far; null in a list. */
  readonly keys: Set<string> | null;
  key: string;
  index: number;
}

/**
 * One pass over the text for what JSON.parse would let through silently: nesting that cannot be written back, a key that
 * stands twice (the last would win) and keys that reach into prototypes. Says what and where, or null.
 */
export function shapeProblem(text: string): ShapeProblem | null {
  const levels: Level[] = [];
  const pathHere = (): string =>
    pathText(levels.map((level) => (level.keys === null ? level.index : level.key)));
  let expectsKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
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
    } else if (unit === OPEN_RECORD) {
      levels.push({ keys: new Set(), key: '', index: 0 });
      expectsKey = true;
    } else if (unit === OPEN_LIST) {
      levels.push({ keys: null, key: '', index: 0 });
      expectsKey = false;
    } else if (unit === CLOSE_RECORD || unit === CLOSE_LIST) {
      levels.pop();
      expectsKey = false;
    } else if (unit === COMMA) {
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
    while (text.charCodeAt(at - 1 - slashes) === SLASH) slashes += 1;
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
