import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { assert } from '../../domain/control';

/**
 * The time on every entry: with the clock's own the same paper would never give the same file. Zip keeps local times, so
 * it is a local one, the first that zip can hold.
 */
const TIME = new Date(1980, 0, 1);

/** The number that zip has for deflated entries. */
const DEFLATED = 8;

/** Bytes that may wait to be deflated: more would only be kept. */
const MOST_WAITING = 1_048_576;

/** An entry that zlib deflates: fflate, which writes the zip file around it, takes several times as long (decision 19). */
class Entry implements ZipInputFile {
  readonly compression = DEFLATED;
  readonly mtime = TIME;
  size = 0;
  crc = 0;
  /** Set by the zip file that the entry is added to. */
  ondata: NonNullable<ZipInputFile['ondata']> = () => undefined;

  constructor(readonly filename: string) {}

  /** The next of what the entry holds, as bytes that are counted. */
  counted(content: string | Uint8Array): Uint8Array {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
    return bytes;
  }
}

/** An entry that is written in pieces. zlib works at one of them in a thread of its own while the next is made. */
class LongEntry {
  private readonly deflater = createDeflateRaw();

  constructor(private readonly entry: Entry) {
    this.deflater.on('data', (chunk: Buffer<ArrayBuffer>) => entry.ondata(null, chunk, false));
  }

  /** Takes the next piece; resolves when another may come. */
  async write(piece: string): Promise<void> {
    this.deflater.write(this.entry.counted(piece));
    if (this.deflater.writableLength > MOST_WAITING) await once(this.deflater, 'drain');
  }

  /** Takes the last piece; resolves when all of the entry is in the zip file. */
  async end(piece: string): Promise<void> {
    this.deflater.end(this.entry.counted(piece));
    await finished(this.deflater);
    this.entry.ondata(null, new Uint8Array(), true);
  }
}

/** A zip file that takes its entries one after the other and long ones in pieces, without holding both forms. */
export class ZipWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly zip: Zip;
  private failure: Error | null = null;
  private isWhole = false;

  constructor() {
    this.zip = new Zip((error, chunk, isLast) => {
      if (error) this.failure = error;
      else this.chunks.push(chunk);
      this.isWhole = isLast;
    });
  }

  /** A whole entry. */
  add(name: string, content: string | Uint8Array): void {
    const entry = this.added(name);
    entry.ondata(null, deflateRawSync(entry.counted(content)), true);
  }

  /** An entry that is written in pieces, which must be ended before the zip file is finished. */
  open(name: string): LongEntry {
    return new LongEntry(this.added(name));
  }

  /** The file, in a buffer of its own: whoever has it may move it to another thread. */
  finish(): Uint8Array<ArrayBuffer> {
    this.zip.end();
    if (this.failure) throw this.failure;
    assert(this.isWhole, 'every entry of a zip file is ended');
    // `Buffer.concat` puts what is short, up to 32 kB from Node 24 on, into a pool that is Node's to keep.
    const file = new Uint8Array(this.chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      file.set(chunk, at);
      at += chunk.length;
    }
    return file;
  }

  private added(name: string): Entry {
    const entry = new Entry(name);
    this.zip.add(entry);
    return entry;
  }
}

/** A small zip file in one go. */
export function zipped(entries: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const zip = new ZipWriter();
  for (const [name, text] of entries) zip.add(name, text);
  return zip.finish();
}
