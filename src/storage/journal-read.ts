import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '../domain/result';
import { decodeLine, sha256, type BadLine, type JournalLine } from './journal-line';
import { systemCode, type StorageProblem } from './problem';

const CHUNK = 1_048_576;
const LINE_END = 0x0a;

/** A line where it stands in its file. */
export interface PlacedLine {
  readonly line: JournalLine;
  /** First byte, and first byte after the line end. */
  readonly start: number;
  readonly end: number;
  readonly hash: string;
}

/** The end of a journal, or all of it. */
export interface ReadLines {
  readonly lines: readonly PlacedLine[];
  /** Size of the file up to the last line that counts. */
  readonly end: number;
  /** Bytes after it: what was being written when the power or the program went; never acknowledged. */
  readonly torn: number;
}

interface RawLine {
  readonly start: number;
  readonly bytes: Buffer;
}

/** Complete lines from byte `from` on, a chunk of the file at a time, and where the last of them ends. */
async function* rawLines(file: string, from: number): AsyncGenerator<RawLine, number> {
  const handle = await open(file, 'r');
  try {
    let start = from;
    let rest: Buffer[] = [];
    let position = from;
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const { bytesRead } = await handle.read(chunk, 0, CHUNK, position);
      if (bytesRead === 0) return position;
      position += bytesRead;
      let at = 0;
      for (;;) {
        const end = chunk.subarray(0, bytesRead).indexOf(LINE_END, at);
        if (end < 0) break;
        const tail = chunk.subarray(at, end);
        const bytes = rest.length === 0 ? tail : Buffer.concat([...rest, tail]);
        rest = [];
        yield { start, bytes };
        start += bytes.byteLength + 1;
        at = end + 1;
      }
      if (at < bytesRead) rest.push(chunk.subarray(at, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

type Entry = PlacedLine | { readonly start: number; readonly wrong: BadLine };

/**
 * How many entries at the end were written together and did not all arrive: an unreadable last line, or a group of
 * lines of which one is missing or unreadable. They were never acknowledged.
 */
function tornEntries(entries: readonly Entry[]): number {
  const last = entries.at(-1);
  if (last === undefined) return 0;
  const bad = entries.findIndex((entry) => 'wrong' in entry);
  const lastPart = partOf(last);
  if (bad < 0) return lastPart === null || lastPart.at === lastPart.of ? 0 : lastPart.at;
  const after = entries.slice(bad + 1);
  const isOneGroup = after.every((entry) =>
    'wrong' in entry ? entry.wrong.torn : (partOf(entry)?.at ?? 1) > 1,
  );
  const first = entries[bad];
  if (!isOneGroup || first === undefined || !('wrong' in first) || !first.wrong.torn) return 0;
  const before = bad === 0 ? null : partOf(entries[bad - 1]);
  const begun = before !== null && before.at < before.of ? before.at : 0;
  return after.length + 1 + begun;
}

function partOf(entry: Entry | undefined): { readonly at: number; readonly of: number } | null {
  if (entry === undefined || 'wrong' in entry || !('part' in entry.line)) return null;
  return entry.line.part ?? null;
}

/** Number, from 1, of the line that starts at byte `start`. */
export async function lineNumber(file: string, start: number): Promise<number> {
  let number = 1;
  for await (const line of rawLines(file, 0)) {
    if (line.start >= start) break;
    number += 1;
  }
  return number;
}

async function readEntries(
  file: string,
  from: number,
): Promise<{ readonly entries: readonly Entry[]; readonly size: number }> {
  const entries: Entry[] = [];
  const source = rawLines(file, from);
  for (;;) {
    const next = await source.next();
    if (next.done === true) return { entries, size: next.value };
    const { start, bytes } = next.value;
    const line = decodeLine(bytes);
    const end = start + bytes.byteLength + 1;
    entries.push(
      line.ok
        ? { line: line.value, start, end, hash: sha256(bytes) }
        : { start, wrong: line.error },
    );
  }
}

/**
 * Reads a journal from byte `from`, where a line starts. What was torn at its end is left out; a bad line anywhere else
 * is `journalDamaged`.
 */
export async function readLines(
  file: string,
  from = 0,
): Promise<Result<ReadLines, StorageProblem>> {
  try {
    const { entries, size } = await readEntries(file, from);
    const lines: PlacedLine[] = [];
    for (const entry of entries.slice(0, entries.length - tornEntries(entries))) {
      if ('wrong' in entry) {
        const line = await lineNumber(file, entry.start);
        return fail({ code: 'journalDamaged', file, line, reason: entry.wrong.reason });
      }
      lines.push(entry);
    }
    const end = lines.at(-1)?.end ?? from;
    return ok({ lines, end, torn: size - end });
  } catch (error) {
    const reason = systemCode(error);
    return fail(
      reason === 'ENOENT' ? { code: 'missing', file } : { code: 'notRead', file, reason },
    );
  }
}

/**
 * The last lines of a journal, or of its part before byte `most.end`, oldest first: at most `lines` of them from at most
 * `bytes`. Stops at what cannot be read. Cheap, however long the journal is.
 */
export async function lastLines(
  file: string,
  most: { readonly lines: number; readonly bytes: number; readonly end?: number },
): Promise<readonly JournalLine[]> {
  const handle = await open(file, 'r');
  try {
    const end = most.end ?? (await handle.stat()).size;
    const from = Math.max(0, end - most.bytes);
    const buffer = Buffer.allocUnsafe(end - from);
    const { bytesRead } = await handle.read(buffer, 0, end - from, from);
    const bytes = buffer.subarray(0, bytesRead);
    const lines: JournalLine[] = [];
    let to = bytes.lastIndexOf(LINE_END);
    while (to > 0 && lines.length < most.lines) {
      const start = bytes.lastIndexOf(LINE_END, to - 1) + 1;
      // The window begins somewhere inside a line, unless it is the whole file.
      if (start === 0 && from > 0) break;
      const line = decodeLine(bytes.subarray(start, to));
      if (!line.ok) break;
      lines.push(line.value);
      to = start - 1;
    }
    return lines.toReversed();
  } finally {
    await handle.close();
  }
}
