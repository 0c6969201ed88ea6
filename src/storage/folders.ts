import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import { errorCode, systemCode, type StorageProblem } from './problem';

/**
 * Makes sure that a folder is there, and those above it. Not by Node's own recursive mkdir: on a read-only disk that
 * says that the folder above is missing.
 */
export async function ensureFolder(folder: string): Promise<Result<null, StorageProblem>> {
  try {
    await make(folder);
    return ok(null);
  } catch (error) {
    return fail({ code: 'notSaved', file: folder, reason: systemCode(error) });
  }
}

async function make(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await make(dirname(folder));
    await makeOne(folder);
  }
}

/** Makes a folder in one that is there; one that somebody else made in between is as good. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    // What is there already is seen first on some disks, that it could not be written on others.
    const info = await stat(folder).catch(() => null);
    if (info?.isDirectory() !== true) throw error;
  }
}
