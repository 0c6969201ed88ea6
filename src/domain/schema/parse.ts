import { z } from 'zod';
import { unreachable } from '../control';
import { fail, ok, type Result } from '../result';
import { planProblems } from './invariants';
import { readJson, type JsonProblem } from './json';
import { migratePack, migratePlan } from './migrations';
import { PACK_FORMAT, PACK_SCHEMA, packSchema, type Pack } from './pack';
import { packProblems } from './pack-problems';
import { PLAN_FORMAT, PLAN_SCHEMA, planSchema, type Plan } from './plan';
import { MOST_PROBLEMS, type Problem } from './problem';
import { isLarger, problemsIn, readWith } from './problems-in';

export { problemsOf } from './problems-in';

/** The rungs on which reading a file can end, each with a name. */
export type ReadProblem =
  | JsonProblem
  | { readonly code: 'notOurs'; readonly expected: 'plan' | 'pack' }
  | { readonly code: 'tooNew'; readonly schema: number; readonly newest: number }
  | { readonly code: 'migrationFailed'; readonly step: string }
  | { readonly code: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly code: 'dangling'; readonly problems: readonly Problem[] };

/**
 * Values of JSON from which a plan is large: about a thousand actions. As generated code the schema takes a fifth of the time
 * on it, but making that code takes longer than all of the checking of a smaller one.
 */
const LARGE = 50_000;

let compiled: typeof planSchema | null = null;

/** The plan's schema as generated code, made when it is first needed. */
function compiledSchema(): typeof planSchema {
  compiled ??= z.compile(planSchema);
  return compiled;
}

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
  const schema = isLarger(migrated.value, LARGE) ? compiledSchema() : planSchema;
  // The schema transforms nothing, so a value that fits is the plan; parsing would only copy it.
  if (!schema.validate(migrated.value)) {
    return fail({ code: 'invalid', problems: problemsIn(planSchema, migrated.value) });
  }
  const plan: Plan = migrated.value;
  const problems = planProblems(plan);
  return problems.length > 0 ? fail({ code: 'dangling', problems }) : ok(plan);
}

/** Reads a reference pack from the text of a file. */
export function parsePack(text: string): Result<Pack, ReadProblem> {
  const json = readJson(text);
  if (!json.ok) return json;
  const stamped = checkStamp(json.value, 'pack', PACK_FORMAT, PACK_SCHEMA);
  if (!stamped.ok) return stamped;
  const migrated = migratePack(stamped.value.record, stamped.value.schema);
  if (!migrated.ok) return fail({ code: 'migrationFailed', step: migrated.error.step });
  const read = readWith(packSchema, migrated.value);
  if (!read.ok) return fail({ code: 'invalid', problems: read.error });
  const pack = read.value;
  const problems = packProblems(pack).slice(0, MOST_PROBLEMS);
  return problems.length > 0 ? fail({ code: 'dangling', problems }) : ok(pack);
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

/**
 * One clear sentence on why a file cannot be read; `name` is the file as the person knows it. Earlier versions are kept
 * of what is in a library alone, so of a file from elsewhere another copy is the way out.
 */
export function readProblemSentence(
  name: string,
  problem: ReadProblem,
  from: 'library' | 'elsewhere' = 'library',
): string {
  const instead = from === 'library' ? 'open an earlier version' : 'ask for another copy of it';
  switch (problem.code) {
    case 'tooLarge':
      return `${name} is too large to be a plan (${String(Math.round(problem.size / 1e6))} MB). The file was not changed; check that it is the right one.`;
    case 'notText':
      return `${name} is not text in UTF-8. The file was not changed; save it as UTF-8 or open a copy from before it was damaged.`;
    case 'notJson':
      return `${name} is not JSON (${problem.message}). The file was not changed; mend it in a text editor or ${instead}.`;
    case 'tooDeep':
      return `${name} is nested too deeply to be one of ours. The file was not changed; check that it is the right one.`;
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
      return `${name} has ${countOf(problem.problems)}: ${firstOf(problem.problems)}. The file was not changed; mend it in a text editor or ${instead}.`;
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
