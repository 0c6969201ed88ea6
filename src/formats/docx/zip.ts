import { deflateSync, strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';

/**
 * The time on every entry: with the clock's own the same paper would never give the same file. Zip keeps local times, so
 * it is a local one, the first that zip can hold.
 */
const TIME = new Date(1980, 0, 1);

/** How hard entries are deflated, and how much memory the tables of a stream may take, as fflate counts both. */
const LEVEL = 6;
const TABLES = 4;

/**
 * An entry that is there as a whole. A stream of its own would take two megabytes of tables for each, and a paper has
 * dozens of entries of a few kilobytes.
 */
class WholeEntry extends ZipPassThrough {
  constructor(name: string) {
    super(name);
    // The number that zip has for deflated entries.
    this.compression = 8;
  }

  protected override process(content: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateSync(content, { level: LEVEL }), isLast);
  }
}

/** A zip file that takes its entries one after the other and one of them in pieces, without holding both forms. */
export class ZipWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly zip: Zip;
  private failure: Error | null = null;

  constructor() {
    this.zip = new Zip((error, chunk) => {
      if (error) this.failure = error;
      else this.chunks.push(chunk);
    });
  }

  /** A whole entry. */
  add(name: string, content: string | Uint8Array): void {
    const entry = new WholeEntry(name);
    entry.mtime = TIME;
    this.zip.add(entry);
    entry.push(bytesOf(content), true);
  }

  /** An entry that is written in pieces; the last piece closes it, and nothing else may be added before. */
  open(name: string): { push: (content: string | Uint8Array, isLast: boolean) => void } {
    const entry = new ZipDeflate(name, { level: LEVEL, mem: TABLES });
    entry.mtime = TIME;
    this.zip.add(entry);
    return {
      push: (content, isLast) => {
        entry.push(bytesOf(content), isLast);
      },
    };
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

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}

/** A small zip file in one go. */
export function zipped(entries: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const files = Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: LEVEL, mtime: TIME });
}
