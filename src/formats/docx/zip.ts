import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

/**
 * The time on every entry: with the clock's own the same paper would never give the same file. Zip keeps local times, so
 * it is a local one, the first that zip can hold.
 */
const TIME = new Date(1980, 0, 1);

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
    const entry = this.open(name);
    entry.push(content, true);
  }

  /** An entry that is written in pieces; the last piece closes it, and nothing else may be added before. */
  open(name: string): { push: (content: string | Uint8Array, isLast: boolean) => void } {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = TIME;
    this.zip.add(entry);
    return {
      push: (content, isLast) => {
        entry.push(typeof content === 'string' ? strToU8(content) : content, isLast);
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

/** A small zip file in one go. */
export function zipped(entries: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const files = Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: TIME });
}
