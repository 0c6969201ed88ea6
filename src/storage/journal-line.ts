import { createHash } from 'node:crypto';
import { z } from 'zod';
import { commandSchema } from '../domain/commands/schema';
import type { DeepReadonly } from '../domain/control';
import { fail, ok, type Result } from '../domain/result';
import { moment } from '../domain/schema/common';
import { readJson } from '../domain/schema/json';
import { migrateCommand } from '../domain/schema/migrations';
import { problemsOf } from '../domain/schema/parse';
import { serialiseLine } from '../domain/schema/serialise';
import { decodeText } from './text';

const hash = z.string().regex(/^[0-9a-f]{64}$/u, 'is not a SHA-256 in hexadecimal');

const common = {
  /** Number of the line among those that change the plan, from 1. */
  n: z.int().min(1),
  /** When the person did it, by the clock of their computer. */
  at: moment,
  by: z.string().max(2_000),
  /** SHA-256 of the line before, without its line end; zeros on the first. */
  prev: hash,
};
const label = z.string().max(5_000);

/** Place of a line among those that were written together, from 1, and how many they were; such lines count only whole. */
const part = z.strictObject({ at: z.int().min(1), of: z.int().min(2) }).optional();

const step = { ...common, label, part, command: commandSchema };

/** See docs/FILE-FORMAT.md for each kind in words. */
const journalLine = z.discriminatedUnion('kind', [
  /** The plan as it was made: the first line. `plan` has whatever layout was current then. */
  z.strictObject({ ...common, kind: z.literal('create'), label, plan: z.unknown() }),
  /** The whole plan put in place of the one before. */
  z.strictObject({ ...common, kind: z.literal('restore'), label, plan: z.unknown() }),
  z.strictObject({
    ...step,
    kind: z.literal('do'),
    /** Typing in one place: a line with the same word as the one before is part of its step. */
    merge: z.string().max(200).nullable(),
    /** The command that takes the step back; left out where the line belongs to the step before. */
    undo: commandSchema.optional(),
  }),
  z.strictObject({ ...step, kind: z.literal('undo') }),
  z.strictObject({ ...step, kind: z.literal('redo') }),
  /** plan.json was written as it is after line `n`; changes nothing and has no number of its own. */
  z.strictObject({ ...common, kind: z.literal('snapshot'), sha256: hash }),
]);

/** One line of a journal. */
export type JournalLine = DeepReadonly<z.infer<typeof journalLine>>;

type WithoutPrev<T> = T extends unknown ? Omit<T, 'prev'> : never;
/** A line before its place in the chain is known. */
export type NewLine = WithoutPrev<JournalLine>;

/** `prev` of the first line. */
export const NO_LINE = '0'.repeat(64);

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A line as bytes, with its line end, and its hash for the next one. */
export function encodeLine(
  line: NewLine,
  prev: string,
): { readonly bytes: Buffer; readonly hash: string } {
  const text = serialiseLine({ ...line, prev });
  return { bytes: Buffer.from(`${text}\n`), hash: sha256(text) };
}

/** What is wrong with a line. */
export interface BadLine {
  readonly reason: string;
  /** It may be what a power cut left of a write; a line of JSON that says something unknown never is. */
  readonly torn: boolean;
}

/** A line whose commands have the newest layout; plans are brought to it where they are read. */
function upToDate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const line: Record<string, unknown> = { ...value };
  for (const key of ['command', 'undo']) {
    if (Object.hasOwn(line, key)) line[key] = migrateCommand(line[key]);
  }
  return line;
}

/** Reads a line; what is wrong with it is said in words. */
export function decodeLine(bytes: Uint8Array): Result<JournalLine, BadLine> {
  const text = decodeText(bytes);
  if (!text.ok) return fail({ reason: 'it is not text in UTF-8', torn: true });
  const json = readJson(text.value);
  if (!json.ok) {
    const torn = json.error.code === 'notJson';
    return fail({ reason: `it is not readable JSON (${json.error.code})`, torn });
  }
  const parsed = journalLine.safeParse(upToDate(json.value));
  if (parsed.success) return ok(parsed.data);
  const [first] = problemsOf(parsed.error);
  return fail({ reason: `${first?.path ?? ''} ${first?.message ?? ''}`.trim(), torn: false });
}
