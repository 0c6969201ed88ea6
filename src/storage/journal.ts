import { open, stat, truncate, type FileHandle } from 'node:fs/promises';
import { assert } from '../domain/control';
import { fail, ok, type Result } from '../domain/result';
import { isMarkedReadOnly, writeAll } from './atomic';
import { decodeLine, encodeLine, type NewLine } from './journal-line';
import { orMissing, systemCode, type StorageProblem } from './problem';

/** Where a journal ends: its size in bytes and the hash of its last line. */
export interface JournalEnd {
  readonly size: number;
  readonly hash: string;
}

/**
 * A journal open for writing. Lines are only ever put at its end, and never where somebody else wrote since: the file
 * must be the one that was opened and have the size that we left it with.
 */
export class Journal {
  #end: JournalEnd;
  /** A write failed and what it left could not be taken back yet. */
  #isDirty = false;

  private constructor(
    readonly file: string,
    private readonly handle: FileHandle,
    end: JournalEnd,
  ) {
    this.#end = end;
  }

  /** Opens a journal whose content was read up to `end`; bytes after it were torn and are cut off. */
  static async open(file: string, end: JournalEnd): Promise<Result<Journal, StorageProblem>> {
    try {
      if (await isMarkedReadOnly(file)) {
        return fail({ code: 'notSaved', file, reason: 'READONLY' });
      }
      const { size } = await stat(file);
      if (size < end.size) return fail({ code: 'changedOutside', file });
      if (size > end.size) await truncate(file, end.size);
      return ok(new Journal(file, await open(file, 'a'), end));
    } catch (error) {
      return fail({ code: 'notSaved', file, reason: systemCode(error) });
    }
  }

  /** Where the journal ends as far as we wrote it. */
  get end(): JournalEnd {
    return this.#end;
  }

  /**
   * Puts lines at the end, all of them or none; answered when they are on disk. Where that fails, the file is brought
   * back to what it was.
   */
  async append(lines: readonly NewLine[]): Promise<Result<null, StorageProblem>> {
    const { file } = this;
    let { hash } = this.#end;
    const parts = lines.map((line) => {
      const encoded = encodeLine(line, hash);
      // A line that could not be read back would cost the plan: better no line at all.
      const readBack = decodeLine(encoded.bytes.subarray(0, -1));
      assert(readBack.ok, `a line for ${file} that cannot be read back`);
      ({ hash } = encoded);
      return encoded.bytes;
    });
    const bytes = Buffer.concat(parts);
    try {
      if (this.#isDirty) await this.#takeBack();
      const untouched = await this.check();
      if (!untouched.ok) return untouched;
      this.#isDirty = true;
      await writeAll(this.handle, bytes);
      await this.handle.datasync();
      this.#isDirty = false;
    } catch (error) {
      const reason = systemCode(error);
      if (this.#isDirty) await this.#takeBack().catch(() => undefined);
      return fail({ code: 'notSaved', file, reason });
    }
    this.#end = { size: this.#end.size + bytes.byteLength, hash };
    return ok(null);
  }

  /** Whether the file is still the one that we left: `changedOutside` where somebody replaced it or wrote to it. */
  async check(): Promise<Result<null, StorageProblem>> {
    const { file } = this;
    try {
      return (await this.#isUntouched()) ? ok(null) : fail({ code: 'changedOutside', file });
    } catch (error) {
      return fail({ code: 'notSaved', file, reason: systemCode(error) });
    }
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  async #isUntouched(): Promise<boolean> {
    const [byName, byHandle] = await Promise.all([
      orMissing(stat(this.file, { bigint: true })),
      this.handle.stat({ bigint: true }),
    ]);
    if (byName === null || byName.ino !== byHandle.ino || byName.dev !== byHandle.dev) return false;
    return byHandle.size === BigInt(this.#end.size);
  }

  /** Cuts off what a failed write left. Not through the handle: Windows lets an appending one only append. */
  async #takeBack(): Promise<void> {
    await truncate(this.file, this.#end.size);
    this.#isDirty = false;
  }
}
