import { Low, type Adapter } from 'lowdb';
import type { z } from 'zod';
import { readJson } from '../domain/schema/json';
import { problemsOf } from '../domain/schema/parse';
import { serialise } from '../domain/schema/serialise';
import { fail, ok, type Result } from '../domain/result';
import { replaceFile } from './atomic';
import type { StorageProblem } from './problem';
import { readText } from './text';

/** Carries a {@link StorageProblem} through lowdb, whose adapters can only throw. */
class StorageError extends Error {
  constructor(readonly problem: StorageProblem) {
    super(problem.code);
  }
}

/**
 * lowdb's way to a file: reads strictly, writes atomically. `null` is given for a missing file alone; a file that holds
 * null, 0 or "" is an error, as lowdb would take the default for it and destroy it with the next write.
 */
class AtomicJsonFile<T> implements Adapter<T> {
  constructor(
    private readonly file: string,
    private readonly schema: z.ZodType<T>,
  ) {}

  async read(): Promise<T | null> {
    const text = await readText(this.file);
    if (!text.ok) {
      if (text.error.code === 'missing') return null;
      throw new StorageError(text.error);
    }
    const json = readJson(text.value);
    if (!json.ok) throw this.unreadable(json.error);
    const parsed = this.schema.safeParse(json.value);
    if (!parsed.success) {
      throw this.unreadable({ code: 'invalid', problems: problemsOf(parsed.error) });
    }
    return parsed.data;
  }

  async write(data: T): Promise<void> {
    const written = await replaceFile(this.file, Buffer.from(serialise(data)));
    if (!written.ok) throw new StorageError(written.error);
  }

  private unreadable(problem: Extract<StorageProblem, { code: 'unreadable' }>['problem']) {
    return new StorageError({ code: 'unreadable', file: this.file, problem });
  }
}

/** A small JSON file of ours, read whole and written whole. */
export interface JsonDocument<T extends object> {
  readonly data: T;
  /** False where the file was missing and `data` is the default; nothing is written until {@link JsonDocument.set}. */
  readonly wasThere: boolean;
  /** Replaces the content; answered when it is on disk. `data` stays as it was where that fails. */
  set(data: T): Promise<Result<null, StorageProblem>>;
}

/** Opens a JSON file of ours. A file that is there and wrong is an error, never the default. */
export async function openDocument<T extends object>(
  file: string,
  schema: z.ZodType<T>,
  defaults: T,
): Promise<Result<JsonDocument<T>, StorageProblem>> {
  const low = new Low<T>(new AtomicJsonFile(file, schema), defaults);
  const read = await attempt(() => low.read());
  if (!read.ok) return read;
  return ok({
    get data() {
      return low.data;
    },
    wasThere: low.data !== defaults,
    async set(data) {
      const before = low.data;
      low.data = data;
      const written = await attempt(() => low.write());
      if (!written.ok) low.data = before;
      return written;
    },
  });
}

async function attempt(work: () => Promise<void>): Promise<Result<null, StorageProblem>> {
  try {
    await work();
    return ok(null);
  } catch (error) {
    if (error instanceof StorageError) return fail(error.problem);
    throw error;
  }
}
