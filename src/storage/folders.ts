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
    await mkdir(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' && dirname(folder) !== folder) {
      await make(dirname(folder));
      await mkdir(folder);
      return;
    }
    // What is there already is seen first on some disks, that it could not be written on others.
    const info = await stat(folder).catch(() => null);
    if (info?.isDirectory() !== true) throw error;
  }
}
