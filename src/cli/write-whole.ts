import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { refusedBySystem } from '../services/failures';
import { CliError } from './io';

/** Writes a file; the old one stays until the new one is whole. */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const part = `${target}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(part, bytes, { flag: 'wx', flush: true });
    await rename(part, target);
  } catch (error) {
    // Where nothing could be made there is nothing to take away, and the system may refuse to look.
    await rm(part, { force: true }).catch(() => undefined);
    const reason = refusedBySystem(error);
    throw new CliError(
      1,
      'notSaved',
      `${target} was not written: ${reason}. What was there before is as it was; check the folder and the space on the disk.`,
    );
  }
}
