import { open } from 'node:fs/promises';
import { LARGEST_FILE } from '../domain/schema/json';
import type { ReadProblem } from '../domain/schema/parse';
import { fail, ok, type Result } from '../domain/result';
import { systemCode, type StorageProblem } from './problem';

/**
 * Bytes as text. Anything that is not UTF-8 is refused: decoding it with replacement characters and saving it back
 * would destroy what was there. A byte-order mark is left for the reader of the text.
 */
export function decodeText(bytes: Uint8Array): Result<string, ReadProblem> {
  if (bytes.byteLength > LARGEST_FILE) {
    return fail({ code: 'tooLarge', size: bytes.byteLength });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail({ code: 'notText' });
  }
}

/** The bytes of a file of ours; one that is too large is refused before it is read. */
export async function readBytes(file: string): Promise<Result<Buffer, StorageProblem>> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_FILE) {
        return fail({ code: 'unreadable', file, problem: { code: 'tooLarge', size } });
      }
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = systemCode(error);
    return fail(
      reason === 'ENOENT' ? { code: 'missing', file } : { code: 'notRead', file, reason },
    );
  }
}

/** The text of a file of ours. */
export async function readText(file: string): Promise<Result<string, StorageProblem>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  return text.ok ? text : fail({ code: 'unreadable', file, problem: text.error });
}
