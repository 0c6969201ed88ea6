import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../domain/result';
import type { HouseStyle } from '../domain/schema/house-style';
import { serialise } from '../domain/schema/serialise';
import { replaceFile } from './atomic';
import { ensureFolder } from './folders';
import type { StorageProblem } from './problem';
import { readBytes } from './text';

/** File of a house style in a folder of styles. */
function styleFile(folder: string, styleId: string): string {
  return join(folder, `${styleId}.json`);
}

/** The Word file that a house style was made from, beside it. */
function styleWordFile(folder: string, styleId: string): string {
  return join(folder, `${styleId}.docx`);
}

/** The style files of a folder, in order of their names; none where there is no such folder. */
export async function styleFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** The Word file of a house style in a folder. */
export function readStyleWord(
  folder: string,
  styleId: string,
): Promise<Result<Uint8Array, StorageProblem>> {
  return readBytes(styleWordFile(folder, styleId));
}

/** Puts a house style into a folder, in place of the one of its id; with the Word file that it was made from. */
export async function putStyle(
  folder: string,
  style: HouseStyle,
  word: Uint8Array | null,
): Promise<Result<null, StorageProblem>> {
  const made = await ensureFolder(folder);
  if (!made.ok) return made;
  // The Word file first: a style that names one must never be without it.
  if (word !== null) {
    const kept = await replaceFile(styleWordFile(folder, style.id), word);
    if (!kept.ok) return kept;
  }
  const written = await replaceFile(styleFile(folder, style.id), Buffer.from(serialise(style)));
  return written.ok ? ok(null) : written;
}
