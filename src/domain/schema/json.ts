import { fail, ok, type Result } from '../result';
import { cleanLine, hasForbiddenCharacter } from '../text';
import {
  isPlainlyShaped,
  mayBeTooDeepToParse,
  shapeProblem,
  type ShapeProblem,
} from './json-shape';
import { pathText } from './problem';

/** Most bytes or UTF-16 units that a plan or pack file may have; a plan of 5,000 actions has about 8 million. */
export const LARGEST_FILE = 64_000_000;

/** Why a text is not the JSON that a file of ours may hold. */
export type JsonProblem =
  | ShapeProblem
  | { readonly code: 'tooLarge'; readonly size: number }
  | { readonly code: 'notText' }
  | { readonly code: 'notJson'; readonly message: string }
  | { readonly code: 'badCharacter'; readonly path: string };

/**
 * Reads JSON from the text of a file, with a name for each way in which a file can be bad. A byte-order mark is taken
 * off. Decoding bytes belongs to the caller, who refuses what is not UTF-8 (`notText`): decoding it anyway would lose
 * what was there.
 */
export function readJson(source: string): Result<unknown, JsonProblem> {
  if (source.length > LARGEST_FILE) return fail({ code: 'tooLarge', size: source.length });
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  let problem = mayBeTooDeepToParse(text) ? shapeProblem(text) : null;
  if (problem !== null) return fail(problem);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail({
      code: 'notJson',
      message: error instanceof Error ? cleanLine(error.message) : '',
    });
  }
  problem = isPlainlyShaped(text, value) ? null : shapeProblem(text);
  if (problem !== null) return fail(problem);
  if (mayHoldBadCharacter(text)) {
    const path = findBadCharacter(value, []);
    if (path !== null) return fail({ code: 'badCharacter', path: pathText(path) });
  }
  return ok(value);
}

/**
 * A character that a plan may not hold comes in through an escape or as one of a few that JSON allows raw (it refuses
 * the other controls itself). Most files have neither and need no walk through their values.
 */
function mayHoldBadCharacter(text: string): boolean {
  return (
    ['\\u', '\\b', '\\f', '\u007F', '\uFFFE', '\uFFFF'].some((sign) => text.includes(sign)) ||
    !text.isWellFormed()
  );
}

/** The path to the first text or key with a character that may not be kept; `path` is where `value` is. */
function findBadCharacter(value: unknown, path: PropertyKey[]): readonly PropertyKey[] | null {
  if (typeof value === 'string') return hasForbiddenCharacter(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  const children: Iterable<[PropertyKey, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, child] of children) {
    if (typeof key === 'string' && hasForbiddenCharacter(key)) return path;
    path.push(key);
    const found = findBadCharacter(child, path);
    if (found) return found;
    path.pop();
  }
  return null;
}
