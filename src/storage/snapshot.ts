import { z } from 'zod';
import { fail, ok, type Result } from '../domain/result';
import { readJson } from '../domain/schema/json';
import { parsePlanValue, problemsOf, type ReadProblem } from '../domain/schema/parse';
import type { Plan } from '../domain/schema/plan';
import { serialise } from '../domain/schema/serialise';
import { sha256 } from './journal-line';
import { decodeText } from './text';

const stampSchema = z.strictObject({
  /** Number of the last line that the plan includes. */
  n: z.int().min(1),
  /** First byte of the journal after that line; the snapshot's own line stands there. */
  offset: z.int().min(1),
  /** SHA-256 of the line that ends there. */
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
});

/** Where in its journal a plan.json was taken: its key `journal`, which a file to hand over does not have. */
export type Stamp = Readonly<z.infer<typeof stampSchema>>;

/** A plan file: the plan, and where it stands in its journal where it says so. */
export interface Snapshot {
  readonly plan: Plan;
  readonly stamp: Stamp | null;
  /** SHA-256 of the file's bytes, which the journal repeats. */
  readonly sha256: string;
}

/** Reads a plan file, with or without a stamp. */
export function readSnapshot(bytes: Uint8Array): Result<Snapshot, ReadProblem> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const json = readJson(text.value);
  return json.ok ? snapshotOf(json.value, bytes) : json;
}

/** The same of a file whose text was read as JSON already. */
export function snapshotOf(json: unknown, bytes: Uint8Array): Result<Snapshot, ReadProblem> {
  // What a file to hand over tells of the past is read by who takes it in: see `handover.ts`.
  const value = without(json, 'history');
  if (typeof value !== 'object' || value === null || !('journal' in value)) {
    const plan = parsePlanValue(value);
    return plan.ok ? ok({ plan: plan.value, stamp: null, sha256: sha256(bytes) }) : plan;
  }
  const { journal, ...rest } = value;
  const stamp = stampSchema.safeParse(journal);
  if (!stamp.success) {
    const problems = problemsOf(stamp.error).map(({ path, message }) => ({
      path: path === '' ? 'journal' : `journal.${path}`,
      message,
    }));
    return fail({ code: 'invalid', problems });
  }
  const plan = parsePlanValue(rest);
  return plan.ok ? ok({ plan: plan.value, stamp: stamp.data, sha256: sha256(bytes) }) : plan;
}

function without(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** The bytes of plan.json. */
export function encodeSnapshot(plan: Plan, stamp: Stamp): Buffer {
  return Buffer.from(serialise({ ...plan, journal: stamp }));
}
