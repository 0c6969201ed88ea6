import { z } from 'zod';
import { fail, ok, type Result } from '../result';
import { MOST_PROBLEMS, pathText, type Problem } from './problem';

/**
 * Most values that are checked in full at once. A bad file can be all wrong in a million places, and the schema library
 * keeps a record of each before it answers.
 */
const ROOMY = 20_000;

/** The places that a schema complains of, as paths with words; `base` is where the value stands. */
export function problemsOf(error: z.ZodError, base: readonly PropertyKey[] = []): Problem[] {
  return error.issues
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => ({ path: pathText([...base, ...path]), message: short(message) }));
}

/** A message fit for one sentence: some quote what they found, however long. */
function short(message: string): string {
  return message.length > 200 ? `${message.slice(0, 200)}…` : message;
}

/**
 * What is wrong with a value that does not fit a schema, in bounded time and memory whatever the value: large records
 * are taken apart, and the search ends at {@link MOST_PROBLEMS}.
 */
export function problemsIn(
  schema: z.core.$ZodType,
  value: unknown,
  base: readonly PropertyKey[] = [],
): Problem[] {
  if (!isLarger(value, ROOMY)) {
    const parsed = z.safeParse(schema, value);
    return parsed.success ? [] : problemsOf(new z.ZodError(parsed.error.issues), base);
  }
  if (z.validate(schema, value)) return [];
  const inside = problemsInside(schema, value, base);
  if (inside.length > 0) return inside;
  return [{ path: pathText(base), message: 'is not as it should be, and too large to say where' }];
}

/** What a schema makes of a value, or what is wrong with that; as bounded as {@link problemsIn}. */
export function readWith<T>(schema: z.ZodType<T>, value: unknown): Result<T, readonly Problem[]> {
  // One pass will do for nearly every file.
  if (isLarger(value, ROOMY) && !z.validate(schema, value)) return fail(problemsIn(schema, value));
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail(problemsOf(parsed.error));
}

/** The problems in the parts of a value that does not fit; none where the value as a whole is at fault. */
function problemsInside(
  schema: z.core.$ZodType,
  value: unknown,
  base: readonly PropertyKey[],
): Problem[] {
  if (schema instanceof z.ZodObject && isRecord(value)) {
    return problemsInRecord(schema, value, base);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const inside = problemsInList(schema.element, value, base);
    const message = `has too many entries or too few (${String(value.length)})`;
    return inside.length > 0 ? inside : [{ path: pathText(base), message }];
  }
  return [];
}

function problemsInRecord(
  schema: z.ZodObject,
  record: Readonly<Record<string, unknown>>,
  base: readonly PropertyKey[],
): Problem[] {
  const problems: Problem[] = [];
  const parts = new Map<string, z.core.$ZodType>(Object.entries(schema.shape));
  for (const key of Object.keys(record)) {
    if (problems.length >= MOST_PROBLEMS) return problems;
    const part = parts.get(key);
    if (part === undefined)
      problems.push({ path: pathText([...base, short(key)]), message: 'is not known' });
    else problems.push(...problemsIn(part, record[key], [...base, key]));
  }
  for (const [key, part] of parts) {
    if (!Object.hasOwn(record, key) && !z.validate(part, undefined)) {
      problems.push({ path: pathText([...base, key]), message: 'is missing' });
    }
  }
  return problems.slice(0, MOST_PROBLEMS);
}

function problemsInList(
  element: z.core.$ZodType,
  list: readonly unknown[],
  base: readonly PropertyKey[],
): Problem[] {
  const problems: Problem[] = [];
  for (const [index, item] of list.entries()) {
    if (problems.length >= MOST_PROBLEMS) break;
    if (!z.validate(element, item)) problems.push(...problemsIn(element, item, [...base, index]));
  }
  return problems.slice(0, MOST_PROBLEMS);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value of JSON holds more than `most` values, itself among them; looks no further than that. */
export function isLarger(value: unknown, most: number): boolean {
  const waiting: unknown[] = [value];
  for (let seen = 0; seen < most; seen += 1) {
    if (waiting.length === 0) return false;
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const children: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (children.length > most) return true;
    waiting.push(...children);
  }
  return waiting.length > 0;
}
