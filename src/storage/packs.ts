import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import type { Pack } from '../domain/schema/pack';
import { parsePack } from '../domain/schema/parse';
import { serialise } from '../domain/schema/serialise';
import { createFile } from './atomic';
import { ensureFolder } from './folders';
import { systemCode, type StorageProblem } from './problem';
import { readText } from './text';

/** File of a pack in a folder of packs. */
export function packFile(folder: string, packId: string): string {
  return join(folder, `${packId}.json`);
}

/** Reads a pack file. */
export async function readPack(file: string): Promise<Result<Pack, StorageProblem>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const pack = parsePack(text.value);
  return pack.ok ? pack : fail({ code: 'unreadable', file, problem: pack.error });
}

/** The pack files of a folder, in order of their names; none where there is no such folder. */
export async function packFiles(folder: string): Promise<Result<string[], StorageProblem>> {
  try {
    const names = await readdir(folder);
    const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    return ok(files.toSorted().map((name) => join(folder, name)));
  } catch (error) {
    const reason = systemCode(error);
    if (['ENOENT', 'ENOTDIR'].includes(reason)) return ok([]);
    return fail({ code: 'notRead', file: folder, reason });
  }
}

/** Puts a pack into a folder of packs; one that is there stays, and `exists` says so. */
export async function addPack(folder: string, pack: Pack): Promise<Result<null, StorageProblem>> {
  const made = await ensureFolder(folder);
  if (!made.ok) return made;
  return createFile(packFile(folder, pack.id), Buffer.from(serialise(pack)));
}
