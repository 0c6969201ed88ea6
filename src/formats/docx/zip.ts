import { crc32 } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile } from 'fflate';
import { Deflater } from './deflate';

/**
 * The time on every entry: with the clock's own the same paper would never give the same file. Zip keeps local times, so
 * it is a local one, the first that zip can hold.
 */
const TIME = new Date(1980, 0, 1);

/** The number that zip has for deflated entries. */
const DEFLATED = 8;

/** An entry that zlib deflates: fflate, which writes the zip file around it, takes several times as long. */
class Entry implements ZipInputFile {
  readonly compression = DEFLATED;
  readonly mtime = TIME;
  size = 0;
  crc = 0;
  /** Set by the zip file that the entry is added to. */
  ondata: NonNullable<ZipInputFile['ondata']> = () => undefined;

  constructor(
    readonly filename: string,
    private readonly deflater: Deflater,
  ) {}

  /** Takes the next piece; the last closes the entry. */
  push(content: string | Uint8Array, isLast: boolean): void {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
    this.ondata(null, this.deflater.push(bytes, isLast), isLast);
  }
}

/** A zip file that takes its entries one after the other and one of them in pieces, without holding both forms. */
export class ZipWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly zip: Zip;
  private failure: Error | null = null;

  private readonly deflater = new Deflater();

  constructor() {
    this.zip = new Zip((error, chunk) => {
      if (error) this.failure = error;
      else this.chunks.push(chunk);
    });
  }

  /** A whole entry. */
  add(name: string, content: string | Uint8Array): void {
    this.open(name).push(content, true);
  }

  /** An entry that is written in pieces; the last piece closes it, and nothing else may be added before. */
  open(name: string): Pick<Entry, 'push'> {
    const entry = new Entry(name, this.deflater);
    this.zip.add(entry);
    return entry;
  }

  /** The file. */
  finish(): Uint8Array {
    this.zip.end();
    if (this.failure) throw this.failure;
    const whole = new Uint8Array(this.chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

/** A small zip file in one go. */
export function zipped(entries: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const zip = new ZipWriter();
  for (const [name, text] of entries) zip.add(name, text);
  return zip.finish();
}
