import { crc32, createInflateRaw } from 'node:zlib';
import { fail, ok, type Result } from '../../domain/result';
import { LARGEST_FILE } from '../../domain/schema/json';
import type { DocxProblem } from './problem';

/** Most bytes that one part may unpack to. */
export const LARGEST_PART = 64 * 1_048_576;
/** Most bytes that all parts together may unpack to. */
export const LARGEST_WHOLE = 256 * 1_048_576;
/** Most parts: a paper of 500 pictures and charts has about 2,000. */
export const MOST_PARTS = 5_000;

/** A part as the zip file lists it; nothing of it is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes that it unpacks to, as the list says: what comes out is held to it. */
  readonly size: number;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  readonly checksum: number;
}

const END = 0x06_05_4b_50;
const LISTED = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
/** The compound file of Microsoft: .doc, and any document behind a password. */
const COMPOUND = 0xe0_11_cf_d0;
/** Length of the end record without its comment, and of the longest comment. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

const damaged = (why: string): Result<never, DocxProblem> => fail({ code: 'damagedZip', why });

/**
 * The parts of a zip file by name. What is too large, too many, encrypted, named twice or laid over each other is refused
 * here, from the list alone, before a byte is unpacked.
 */
export function listZip(bytes: Uint8Array): Result<ReadonlyMap<string, ZipEntry>, DocxProblem> {
  const size = bytes.byteLength;
  if (size > LARGEST_FILE) return fail({ code: 'tooLarge', size, most: LARGEST_FILE });
  const view = new DataView(bytes.buffer, bytes.byteOffset, size);
  if (size >= 4 && view.getUint32(0, true) === COMPOUND) return fail({ code: 'oldOrLocked' });
  if (size < 4 || view.getUint32(0, true) !== LOCAL) return fail({ code: 'notZip' });
  const end = endOf(view);
  if (end === null) return damaged('its list of parts is missing');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) return fail({ code: 'tooManyParts', parts: count, most: MOST_PARTS });
  return entriesOf(bytes, view, count, view.getUint32(end + 16, true));
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function entriesOf(
  bytes: Uint8Array,
  view: DataView,
  count: number,
  start: number,
): Result<ReadonlyMap<string, ZipEntry>, DocxProblem> {
  const entries = new Map<string, ZipEntry>();
  const names = new Set<string>();
  const spans: (readonly [from: number, to: number])[] = [];
  let at = start;
  let whole = 0;
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== LISTED) {
      return damaged('its list of parts breaks off');
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = entryAt(bytes, view, at, name);
    if (!entry.ok) return entry;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const { span, ...part } = entry.value;
    spans.push(span);
    if (part.size > LARGEST_PART) {
      return fail({ code: 'bomb', part: name, size: part.size, most: LARGEST_PART });
    }
    whole += part.size;
    if (name.endsWith('/')) continue;
    const folded = name.toLowerCase();
    if (names.has(folded)) return damaged(`it has ${name} twice`);
    if (/(?:^|\/)\.\.(?:\/|$)|\\|^\//u.test(name)) return damaged(`a part is named ${name}`);
    names.add(folded);
    entries.set(name, part);
  }
  if (whole > LARGEST_WHOLE) {
    return fail({ code: 'bomb', part: 'all parts', size: whole, most: LARGEST_WHOLE });
  }
  const overlap = spans
    .toSorted(([a], [b]) => a - b)
    .some(([from], place, all) => from < (all[place - 1]?.[1] ?? 0));
  return overlap ? damaged('its parts lie over each other') : ok(entries);
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: string,
): Result<ZipEntry & { readonly span: readonly [number, number] }, DocxProblem> {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const local = view.getUint32(at + 42, true);
  if ((flags & 1) !== 0) return fail({ code: 'oldOrLocked' });
  if (method !== 0 && method !== 8) return damaged(`${name} is packed in a way that Word is not`);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) {
    return damaged(`${name} is not where the list says`);
  }
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const to = from + packedSize;
  if (to > view.byteLength) return damaged(`${name} breaks off`);
  return ok({
    name,
    size,
    packed: bytes.subarray(from, to),
    isDeflated: method === 8,
    checksum: view.getUint32(at + 16, true),
    span: [local, to],
  });
}

/** Bytes that are unpacked between two turns of other work. */
const CHUNK = 262_144;

/** Unpacks a part, on a thread of its own. One that turns out larger than the list says is refused at that byte. */
export async function unpack(entry: ZipEntry): Promise<Result<Uint8Array, DocxProblem>> {
  const { name, size, packed, isDeflated, checksum } = entry;
  const bytes = isDeflated ? new Uint8Array(size) : packed;
  let [length, sum] = isDeflated ? [0, 0] : [packed.byteLength, crc32(packed)];
  try {
    // Copied and summed up piece by piece: of a large part either takes longer than a window may wait.
    for await (const piece of isDeflated ? inflated(packed) : []) {
      if (length + piece.byteLength > size) throw new RangeError('longer than it says');
      bytes.set(piece, length);
      length += piece.byteLength;
      sum = crc32(piece, sum);
    }
  } catch {
    return damaged(`${name} does not unpack to what the list says`);
  }
  if (length !== size) return damaged(`${name} is not as long as the list says`);
  return sum === checksum ? ok(bytes) : damaged(`${name} has a wrong checksum`);
}

/** What was packed, in pieces. */
function inflated(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  inflater.end(packed);
  return inflater;
}
