import type { z } from 'zod';
import { unreachable } from '../control';
import { fail, ok, type Result } from '../result';
import { planProblems } from './invariants';
import { readJson, type JsonProblem } from './json';
import { migratePlan } from './migrations';
import { PACK_FORMAT, PACK_SCHEMA, packSchema, type Pack } from './pack';
import { packProblems } from './pack-problems';
import { PLAN_FORMAT, PLAN_SCHEMA, planSchema, type Plan } from './plan';
import { pathText, type Problem } from './problem';

/** The rungs on which reading a file can end, each with a name. */
export type ReadProblem =
  | JsonProblem
  | { readonly code: 'notOurs'; readonly expected: 'plan' | 'pack' }
  | { readonly code: 'tooNew'; readonly schema: number; readonly newest: number }
  | { readonly code: 'migrationFailed'; readonly step: string }
  | { readonly code: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly code: 'dangling'; readonly problems: readonly Problem[] };

/** How many places a report names; a file with a million bad rows does not need a million lines. */
const MOST_PROBLEMS = 50;

/** Reads a plan from the text of a file; nothing that is wrong with it gets past. */
export function parsePlan(text: string): Result<Plan, ReadProblem> {
  const json = readJson(text);
  return json.ok ? parsePlanValue(json.value) : json;
}

/** {@link parsePlan} on a value that was read as JSON. */
export function parsePlanValue(value: unknown): Result<Plan, ReadProblem> {
  const stamped = checkStamp(value, 'plan', PLAN_FORMAT, PLAN_SCHEMA);
  if (!stamped.ok) return stamped;
  const migrated = migratePlan(stamped.value.record, stamped.value.schema);
  if (!migrated.ok) return fail({ code: 'migrationFailed', step: migrated.error.step });
  const parsed = planSchema.safeParse(migrated.value);
  if (!parsed.success) return fail({ code: 'invalid', problems: problemsOf(parsed.error) });
  const problems = planProblems(parsed.data);
  if (problems.length > 0) {
    return fail({ code: 'dangling', problems: problems.slice(0, MOST_PROBLEMS) });
  }
  return ok(parsed.data);
}

/** Reads a reference pack from the text of a file. */
export function parsePack(text: string): Result<Pack, ReadProblem> {
  const json = readJson(text);
  if (!json.ok) return json;
  const stamped = checkStamp(json.value, 'pack', PACK_FORMAT, PACK_SCHEMA);
  if (!stamped.ok) return stamped;
  const parsed = packSchema.safeParse(stamped.value.record);
  if (!parsed.success) return fail({ code: 'invalid', problems: problemsOf(parsed.error) });
  const problems = packProblems(parsed.data);
  if (problems.length > 0) {
    return fail({ code: 'dangling', problems: problems.slice(0, MOST_PROBLEMS) });
  }
  return ok(parsed.data);
}

function checkStamp(
  value: unknown,
  expected: 'plan' | 'pack',
  format: string,
  newest: number,
): Result<{ readonly record: Record<string, unknown>; readonly schema: number }, ReadProblem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail({ code: 'notOurs', expected });
  }
  const record = value as Record<string, unknown>;
  const { schema } = record;
  if (record['format'] !== format || typeof schema !== 'number' || !Number.isInteger(schema)) {
    return fail({ code: 'notOurs', expected });
  }
  if (schema > newest) return fail({ code: 'tooNew', schema, newest });
  if (schema < 1) return fail({ code: 'notOurs', expected });
  return ok({ record, schema });
}

/** The places that a schema complains of, as paths with words. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues
    .slice(0, MOST_PROBLEMS)
    .map((issue) => ({ path: pathText(issue.path), message: issue.message }));
}

/** One clear sentence on why a file cannot be read; `name` is the file as the person knows it. */
export function readProblemSentence(name: string, problem: ReadProblem): string {
  switch (problem.code) {
    case 'tooLarge':
      return `${name} is too large to be a plan (${String(Math.round(problem.size / 1e6))} MB). The file was not changed; check that it is the right one.`;
    case 'notText':
      return `${name} is not text in UTF-8. The file was not changed; save it as UTF-8 or open a copy from before it was damaged.`;
    case 'notJson':
      return `${name} is not JSON (${problem.message}). The file was not changed; mend it in a text editor or open an earlier version.`;
    case 'tooDeep':
      return `${name} is nested too deeply to be a plan. The file was not changed; check that it is the right one.`;
    case 'duplicateKey':
      return `${name} has the same key twice at ${problem.path}. The file was not changed; keep one of the two.`;
    case 'reservedKey':
      return `${name} has a key that no plan may have at ${problem.path}. The file was not changed; take the key out.`;
    case 'badCharacter':
      return `${name} holds a character that cannot be kept at ${problem.path === '' ? 'its top' : problem.path}. The file was not changed; delete that character.`;
    case 'notOurs':
      return `${name} is not a Golden Thread ${problem.expected === 'plan' ? 'plan' : 'reference pack'}. The file was not changed; choose another.`;
    case 'tooNew':
      return `${name} was written by a newer Golden Thread (layout ${String(problem.schema)}; this one reads up to ${String(problem.newest)}). The file is safe; open it with the newer version.`;
    case 'migrationFailed':
      return `${name} is from an older Golden Thread and its step “${problem.step}” failed. The file was not changed; open it with the version that wrote it.`;
    case 'invalid':
    case 'dangling':
      return `${name} has ${countOf(problem.problems)}: ${firstOf(problem.problems)}. The file was not changed; mend it in a text editor or open an earlier version.`;
    default:
      return unreachable(problem);
  }
}

function countOf(problems: readonly Problem[]): string {
  if (problems.length === 1) return 'an error';
  return `${problems.length >= MOST_PROBLEMS ? 'at least ' : ''}${String(problems.length)} errors, first`;
}

function firstOf(problems: readonly Problem[]): string {
  const [first] = problems;
  return first === undefined
    ? ''
    : `${first.path === '' ? 'the whole' : first.path}: ${first.message}`;
}
