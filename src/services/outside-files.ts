import { open } from 'node:fs/promises';
import type { Failure } from '../contract/failure';
import { ok, type Result } from '../domain/result';
import { replaceFile } from '../storage/atomic';
import { errorCode, systemCode } from '../storage/problem';
import { readBytes } from '../storage/text';
import { storageFailure } from './failures';

/** Files outside the library, which a person names in a dialog or on the command line. */

/** Reads a file that a person picked; one far too large to be a plan or a pack is refused unread. */
export async function readOutside(file: string): Promise<Result<Uint8Array, Failure>> {
  const read = await readBytes(file);
  return read.ok ? ok(read.value) : storageFailure(read.error);
}

/** Writes a file that a person named, whole: until then the old one stays. */
export async function writeOutside(
  file: string,
  bytes: Uint8Array,
): Promise<Result<null, Failure>> {
  const held = await reasonNotToWrite(file);
  if (held !== null) return storageFailure({ code: 'notSaved', file, reason: held });
  const written = await replaceFile(file, bytes);
  return written.ok ? ok(null) : storageFailure(written.error);
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
