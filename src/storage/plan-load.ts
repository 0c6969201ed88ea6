import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from '../domain/control';
import type { History } from '../domain/history';
import { fail, ok, type Result } from '../domain/result';
import { readProblemSentence, type ReadProblem } from '../domain/schema/parse';
import { serialiseLine } from '../domain/schema/serialise';
import type { JournalEnd } from './journal';
import { sha256, type JournalLine } from './journal-line';
import { lastLines, lineNumber, readLines, type ReadLines } from './journal-read';
import type { StorageProblem } from './problem';
import { AT_START, historyOf, replay, type Replayed } from './replay';
import { readSnapshot, type Snapshot } from './snapshot';
import { readBytes } from './text';

/** Names inside a plan's folder. */
export const PLAN_FILE = 'plan.json';
/** See {@link PLAN_FILE}. */
export const JOURNAL_FILE = 'journal.jsonl';
/** See {@link PLAN_FILE}. */
export const LOCK_FILE = 'lock.json';
/** See {@link PLAN_FILE}. */
export const VERSIONS_FOLDER = 'versions';

/** How far back before the snapshot the journal is read for Undo. */
const UNDO_WINDOW = { lines: 300, bytes: 262_144 };

/** A plan as its folder holds it. */
export interface LoadedPlan {
  readonly history: History;
  /** Number of the newest journal line, 0 without a journal. */
  readonly n: number;
  /** When and by whom the plan was changed last; null where no journal says so. */
  readonly at: string | null;
  readonly by: string | null;
  /** Where the journal ends, or null where there is none yet. */
  readonly end: JournalEnd | null;
  /** Lines since plan.json was written. */
  readonly tail: number;
  /** SHA-256 of plan.json, or null where it is missing. */
  readonly sha256: string | null;
  /** What is wrong with plan.json: missing, changed by another program, or not to be read; null where all is well. */
  readonly strange: Strange | null;
  /** What else is to be told, in sentences. */
  readonly notices: readonly string[];
  /** A sentence on what was torn at the end of the journal, or null. */
  readonly torn: string | null;
}

/** A plan.json that the journal has to stand in for. One that is there is kept beside the new one. */
export interface Strange {
  /** What happened, once the file was written anew. */
  readonly mended: string;
  /** The same for who only looks: what is seen, and what opening to write would do. */
  readonly outlook: string;
}

/** Reads a plan: its snapshot, and the lines of its journal after it. Changes nothing on disk. */
export async function loadPlan(folder: string): Promise<Result<LoadedPlan, StorageProblem>> {
  const planFile = join(folder, PLAN_FILE);
  const journalFile = join(folder, JOURNAL_FILE);
  const bytes = await readBytes(planFile);
  if (!bytes.ok && bytes.error.code === 'notRead') return bytes;
  const read = bytes.ok ? readSnapshot(bytes.value) : null;
  if (read?.ok === false && read.error.code === 'tooNew') {
    return fail({ code: 'unreadable', file: planFile, problem: read.error });
  }
  const snapshot = read?.ok === true ? read.value : null;
  const size = await sizeOf(journalFile);
  if (size === 0) {
    if (snapshot) return ok(withoutJournal(snapshot));
    if (!bytes.ok) return bytes;
    assert(read?.ok === false, 'bytes are a snapshot or a problem');
    return fail({ code: 'unreadable', file: planFile, problem: read.error });
  }
  const fromStamp = snapshot?.stamp ? await fromSnapshot(journalFile, snapshot, size) : null;
  if (fromStamp) return fromStamp;
  const lines = await readLines(journalFile);
  if (!lines.ok) return lines;
  // Not even the first line is whole: nothing was ever acknowledged in this journal.
  if (lines.value.lines.length === 0 && snapshot) return ok(withoutJournal(snapshot));
  const base = { file: journalFile, sha256: bytes.ok ? sha256(bytes.value) : null, earlier: [] };
  const loaded = await assemble(base, AT_START, lines.value);
  if (!loaded.ok || (snapshot && isKnown(lines.value, snapshot))) return loaded;
  const problem = read?.ok === false ? read.error : null;
  const strange = {
    mended: mendedSentence(planFile, problem, bytes.ok),
    outlook: outlookSentence(planFile, problem, bytes.ok),
  };
  return ok({ ...loaded.value, strange });
}

/**
 * Whether a plan file whose own line is not in the journal holds what the journal says all the same: one that was put
 * here by hand and got its journal at the first opening, or one whose line was torn.
 */
function isKnown({ lines }: ReadLines, { plan, stamp }: Snapshot): boolean {
  const wanted = serialiseLine(plan);
  return [1, stamp?.n ?? 1].some((n) => {
    const until = lines.filter(({ line }) => line.n <= n);
    const then = replay(AT_START, until);
    if (!then.ok || then.value.n !== n || then.value.plan === null) return false;
    return serialiseLine(then.value.plan) === wanted;
  });
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

function withoutJournal(snapshot: Snapshot): LoadedPlan {
  const notices =
    snapshot.stamp === null
      ? []
      : ['The plan’s journal is gone. The plan is as it was saved last; a new journal starts now.'];
  return {
    history: { plan: snapshot.plan, past: [], future: [] },
    n: 0,
    at: null,
    by: null,
    end: null,
    tail: 0,
    sha256: snapshot.sha256,
    strange: null,
    notices,
    torn: null,
  };
}

function mendedSentence(file: string, problem: ReadProblem | null, isThere: boolean): string {
  const rebuilt = 'The plan was rebuilt from its journal, and nothing that was saved is lost.';
  if (!isThere) return `${file} was missing. ${rebuilt}`;
  const kept = 'The file is kept beside the new one as it was.';
  if (problem === null) return `${file} is not what its journal says. ${rebuilt} ${kept}`;
  return `${readProblemSentence(file, problem)} ${rebuilt} ${kept}`;
}

/** {@link mendedSentence} before anything is done. */
function outlookSentence(file: string, problem: ReadProblem | null, isThere: boolean): string {
  const opening =
    'The plan opens as its journal has it, and nothing that was saved is lost; the next change writes the file anew';
  if (!isThere) return `${file} is missing. ${opening}.`;
  const seen =
    problem === null
      ? `${file} is not what its journal says: one of the two was changed by another program.`
      : readProblemSentence(file, problem);
  return `${seen} ${opening} and keeps this one beside it.`;
}

/** The snapshot and the lines after it; null where the two do not belong together. */
async function fromSnapshot(
  journalFile: string,
  snapshot: Snapshot,
  size: number,
): Promise<Result<LoadedPlan, StorageProblem> | null> {
  const { stamp, plan } = snapshot;
  if (stamp === null || stamp.offset > size) return null;
  const read = await readLines(journalFile, stamp.offset);
  // The middle of a line of another journal, say: reading all of it tells.
  if (!read.ok) return read.error.code === 'journalDamaged' ? null : read;
  const own = read.value.lines[0]?.line;
  const belongs =
    own?.kind === 'snapshot' &&
    own.n === stamp.n &&
    own.prev === stamp.hash &&
    own.sha256 === snapshot.sha256;
  if (!belongs) return null;
  const earlier = await lastLines(journalFile, { ...UNDO_WINDOW, end: stamp.offset });
  const last = earlier.findLast((line) => line.kind !== 'snapshot');
  const { n, hash } = stamp;
  const start = { plan, n, hash, at: last?.at ?? own.at, by: last?.by ?? own.by, breaks: [] };
  const base = { file: journalFile, sha256: snapshot.sha256, earlier };
  return assemble(base, start, read.value);
}

async function assemble(
  base: {
    readonly file: string;
    readonly sha256: string | null;
    readonly earlier: readonly JournalLine[];
  },
  start: Replayed,
  read: ReadLines,
): Promise<Result<LoadedPlan, StorageProblem>> {
  const { file } = base;
  const end = replay(start, read.lines);
  if (!end.ok) {
    const { index, reason } = end.error;
    const line = await lineNumber(file, read.lines[index]?.start ?? 0);
    return fail({ code: 'journalDamaged', file, line, reason });
  }
  const { plan, n, hash, at, by, breaks } = end.value;
  if (plan === null) {
    return fail({ code: 'journalDamaged', file, line: 1, reason: 'it does not begin with a plan' });
  }
  const notices: string[] = [];
  const torn =
    read.torn > 0
      ? `The last ${String(read.torn)} bytes of ${file} were being written when the program or the computer stopped. They were never shown as saved and were left out.`
      : null;
  if (breaks.length > 0) {
    notices.push(
      `${file} was changed by another program at its line with number ${String(breaks[0])}. The plan opened; “verify” says more.`,
    );
  }
  return ok({
    history: historyOf(plan, [...base.earlier, ...read.lines.map(({ line }) => line)]),
    n,
    at,
    by,
    end: { size: read.end, hash },
    tail: read.lines.filter(({ line }) => line.kind !== 'snapshot').length,
    sha256: base.sha256,
    strange: null,
    notices,
    torn,
  });
}
