import { open } from 'node:fs/promises';
import type { Failure } from '../contract/failure';
import { ok, type Result } from '../domain/result';
import { replaceFile } from '../storage/atomic';
import { errorCode, reasonText, systemCode } from '../storage/problem';
import { readBytes } from '../storage/text';
import { failed, storageFailure } from './failures';

/** Files outside the library, which a person names in a dialog or on the command line. */

/** Reads a file that a person picked; one far too large to be a plan or a pack is refused unread. */
export async function readOutside(file: string): Promise<Result<Uint8Array, Failure>> {
  const read = await readBytes(file);
  return read.ok ? ok(read.value) : storageFailure(read.error);
}

/**
 * Writes a file that a person named, whole: until then the old one stays. One that is marked read-only is left alone,
 * and a link is followed.
 */
export async function writeOutside(
  file: string,
  bytes: Uint8Array,
): Promise<Result<null, Failure>> {
  const held = await reasonNotToWrite(file);
  if (held !== null) return notWritten(file, held);
  const written = await replaceFile(file, bytes);
  if (written.ok) return ok(null);
  return written.error.code === 'notSaved'
    ? notWritten(file, written.error.reason)
    : storageFailure(written.error);
}

function notWritten(file: string, reason: string): Result<never, Failure> {
  return failed(
    'notSaved',
    `${file} was not written: ${reasonText(reason)}. The plan and what was there before are as they were; put that right, or choose another place or name, and try again.`,
  );
}

/** Word keeps the file it shows to itself: said at once, where a file of the library would be tried for a minute. */
async function reasonNotToWrite(file: string): Promise<string | null> {
  try {
    const handle = await open(file, 'r+');
    await handle.close();
    return null;
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : systemCode(error);
  }
}
