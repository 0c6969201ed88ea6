import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../domain/result';
import { LARGEST_FILE, readJson } from '../domain/schema/json';
import type { ReadProblem } from '../domain/schema/parse';
import type { Plan } from '../domain/schema/plan';
import { serialise, serialiseLine } from '../domain/schema/serialise';
import { decodeLine, encodeLine, NO_LINE, type JournalLine } from './journal-line';
import { readLines, type PlacedLine } from './journal-read';
import { JOURNAL_FILE, VERSIONS_FOLDER } from './plan-load';
import type { StorageProblem } from './problem';
import { AT_START, replay } from './replay';
import { snapshotOf } from './snapshot';
import { decodeText, readText } from './text';
import { parseVersion, versionIds } from './versions';

/** What was done to a plan before it was handed over: its journal, and its named versions. */
export interface PlanHistory {
  /** Every line that changed the plan, in order; notes on snapshots, which belong to a folder, are left out. */
  readonly lines: readonly JournalLine[];
  /** Files of versions by their ids, as text. */
  readonly versions: ReadonlyMap<string, string>;
}

/** A plan file as it was handed over. */
export interface Handover {
  readonly plan: Plan;
  /** Null for a file that holds the plan alone. */
  readonly history: PlanHistory | null;
}

const historyFile = z.strictObject({
  journal: z.array(z.unknown()).min(1),
  /** An id is the name of a file: nothing in it may lead anywhere else. */
  versions: z.record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/u), z.unknown()),
});

/** Where the history of a handed-over plan is wrong, as the reader of plans says it. */
function wrong(path: string, message: string): Result<never, ReadProblem> {
  return fail({ code: 'invalid', problems: [{ path: `history${path}`, message }] });
}

/** The lines that changed a plan, numbered and chained anew as if nothing else had been written between them. */
export function chained(lines: readonly JournalLine[]): {
  readonly bytes: Buffer;
  readonly hash: string;
  readonly placed: readonly PlacedLine[];
} {
  let hash = NO_LINE;
  let start = 0;
  const parts: Buffer[] = [];
  const placed = lines.map((line) => {
    const encoded = encodeLine(line, hash);
    const end = start + encoded.bytes.byteLength;
    const one = { line: { ...line, prev: hash }, start, end, hash: encoded.hash };
    parts.push(encoded.bytes);
    ({ hash } = encoded);
    start = end;
    return one;
  });
  return { bytes: Buffer.concat(parts), hash, placed };
}

/** The lines of a journal that changed the plan. */
export function changesOf(lines: readonly PlacedLine[]): readonly JournalLine[] {
  return lines.map(({ line }) => line).filter(({ kind }) => kind !== 'snapshot');
}

/** The file that hands a plan over with its history. `tooLarge`: the history makes it more than a reader would take. */
export async function encodeHandover(
  folder: string,
  plan: Plan,
): Promise<Result<Buffer, StorageProblem>> {
  const file = join(folder, JOURNAL_FILE);
  const read = await readLines(file);
  if (!read.ok) return read;
  // A chain that is broken here would be whole again in the file: what was done to it must not be covered up.
  const whole = replay(AT_START, read.value.lines);
  const broken = whole.ok ? whole.value.breaks[0] : undefined;
  if (broken !== undefined) {
    const reason = 'a line before it was changed or taken out';
    return fail({ code: 'journalDamaged', file, line: broken, reason });
  }
  const versions = await versionTexts(folder);
  if (!versions.ok) return versions;
  const kept = [...versions.value].map(([id, text]) => [id, JSON.parse(text) as unknown] as const);
  const journal = changesOf(read.value.lines).map(withoutPrev);
  const history = { journal, versions: Object.fromEntries(kept) };
  const bytes = Buffer.from(serialise({ ...plan, history }));
  const size = bytes.byteLength;
  return size > LARGEST_FILE
    ? fail({ code: 'unreadable', file, problem: { code: 'tooLarge', size } })
    : ok(bytes);
}

/** The files of a plan's versions. One that cannot be read stands in the way: it would be lost on the way. */
async function versionTexts(folder: string): Promise<Result<Map<string, string>, StorageProblem>> {
  const ids = await versionIds(folder);
  if (!ids.ok) return ids;
  const texts = new Map<string, string>();
  for (const id of ids.value) {
    const file = join(folder, VERSIONS_FOLDER, `${id}.json`);
    const text = await readText(file);
    if (!text.ok) return text;
    const parsed = parseVersion(id, text.value);
    if (!parsed.ok) return fail({ code: 'unreadable', file, problem: parsed.error });
    texts.set(id, text.value);
  }
  return ok(texts);
}

/**
 * Reads a plan file that was handed over. Its history must be whole: lines that can be carried out one after the other
 * and end with the plan that the file holds, and versions that were taken along the way.
 */
export function readHandover(bytes: Uint8Array): Result<Handover, ReadProblem> {
  const text = decodeText(bytes);
  const json = text.ok ? readJson(text.value) : text;
  if (!json.ok) return json;
  const { value } = json;
  const snapshot = snapshotOf(value, bytes);
  if (!snapshot.ok) return snapshot;
  const { plan } = snapshot.value;
  if (typeof value !== 'object' || value === null || !('history' in value)) {
    return ok({ plan, history: null });
  }
  const parsed = historyFile.safeParse(value.history);
  if (!parsed.success) return wrong('', 'is not a journal with versions');
  const lines = readJournal(parsed.data.journal, plan);
  if (!lines.ok) return lines;
  const versions = readVersions(parsed.data.versions, lines.value.length);
  return versions.ok
    ? ok({ plan, history: { lines: lines.value, versions: versions.value } })
    : versions;
}

function readJournal(
  journal: readonly unknown[],
  plan: Plan,
): Result<readonly JournalLine[], ReadProblem> {
  const lines: JournalLine[] = [];
  for (const [at, value] of journal.entries()) {
    const place = `.journal[${String(at)}]`;
    if (typeof value !== 'object' || value === null) return wrong(place, 'is not a line');
    const line = decodeLine(Buffer.from(serialiseLine({ ...value, prev: NO_LINE })));
    if (!line.ok) return wrong(place, line.error.reason);
    if (line.value.kind === 'snapshot') return wrong(place, 'is a note that belongs to a folder');
    lines.push(line.value);
  }
  const end = replay(AT_START, chained(lines).placed);
  if (!end.ok) return wrong(`.journal[${String(end.error.index)}]`, end.error.reason);
  if (end.value.breaks.length > 0) return wrong('.journal', 'leaves lines out');
  const isWhole = end.value.plan !== null && serialiseLine(end.value.plan) === serialiseLine(plan);
  return isWhole ? ok(lines) : wrong('.journal', 'does not end with the plan of the file');
}

function readVersions(
  versions: Readonly<Record<string, unknown>>,
  lines: number,
): Result<Map<string, string>, ReadProblem> {
  const texts = new Map<string, string>();
  for (const [id, value] of Object.entries(versions)) {
    const text = serialise(value);
    const parsed = parseVersion(id, text);
    if (!parsed.ok) return wrong(`.versions.${id}`, 'cannot be read as a version');
    if (parsed.value.version.n > lines) {
      return wrong(`.versions.${id}`, 'was taken after more changes than the journal has');
    }
    texts.set(id, text);
  }
  return ok(texts);
}

/** How what a file holds stands to what is here, counted in changes since the last that both have. */
export interface Standing {
  readonly ours: number;
  readonly theirs: number;
}

/** A line without its place in a chain: the same step in two folders. */
function withoutPrev(line: JournalLine): object {
  const { prev: _, ...step } = line;
  return step;
}

const stepOf = (line: JournalLine): string => serialiseLine(withoutPrev(line));

/** Where two histories of one plan part. */
export function standing(ours: readonly JournalLine[], theirs: readonly JournalLine[]): Standing {
  let common = 0;
  for (const line of ours) {
    const other = theirs[common];
    if (other === undefined || stepOf(line) !== stepOf(other)) break;
    common += 1;
  }
  return { ours: ours.length - common, theirs: theirs.length - common };
}
