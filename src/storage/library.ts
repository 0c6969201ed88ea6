import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../domain/result';
import { filledLine } from '../domain/schema/common';
import { openDocument } from './document';
import { ensureFolder } from './folders';
import { systemCode, type StorageProblem } from './problem';
import { sweepFolder } from './sweep';
import { planFolders } from './plan-folder';
import { VERSIONS_FOLDER } from './plan-load';

/** Name of the file that makes a folder a library. */
export const LIBRARY_FILE = 'library.json';

const libraryFile = z.strictObject({
  format: z.literal('golden-thread/library'),
  schema: z.literal(1),
  name: filledLine,
});

/** A library on disk. */
export interface Library {
  readonly folder: string;
  readonly name: string;
  readonly plansFolder: string;
  readonly packsFolder: string;
  readonly stylesFolder: string;
}

/** Whether a folder is a library that this computer can reach. */
export async function isLibrary(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.includes(LIBRARY_FILE);
}

/** How a folder becomes a library that is none yet. */
export interface NewLibrary {
  readonly name: string;
  /** Makes the folders above it as well: for a place that the program chose, not for one that somebody typed. */
  readonly withParents?: true;
}

/**
 * Opens a folder as a library. A new or empty folder becomes one where `make` allows it; a folder with other things in
 * it never does. What killed processes left half-written is removed.
 */
export async function openLibrary(
  folder: string,
  make: NewLibrary | null,
): Promise<Result<Library, StorageProblem>> {
  const root = resolve(folder);
  const isOne = await isLibrary(root);
  if (!isOne) {
    const made = make === null ? null : await makeFolder(root, make);
    if (made === null) return fail({ code: 'missing', file: join(root, LIBRARY_FILE) });
    if (!made.ok) return made;
  }
  const file = join(root, LIBRARY_FILE);
  const document = await openDocument(file, libraryFile, {
    format: 'golden-thread/library',
    schema: 1,
    name: make?.name ?? basename(root),
  });
  if (!document.ok) return document;
  if (!document.value.wasThere) {
    const written = await document.value.set(document.value.data);
    if (!written.ok) return written;
  }
  const library: Library = {
    folder: root,
    name: document.value.data.name,
    plansFolder: join(root, 'plans'),
    packsFolder: join(root, 'packs'),
    stylesFolder: join(root, 'styles'),
  };
  await sweep(library);
  return ok(library);
}

async function makeFolder(
  root: string,
  { withParents }: NewLibrary,
): Promise<Result<null, StorageProblem>> {
  // A slip in a path would make a library that nobody finds again.
  const parent = dirname(root);
  if (!withParents && !existsSync(parent)) return fail({ code: 'missing', file: parent });
  const made = await ensureFolder(root);
  if (!made.ok) return made;
  try {
    const names = await readdir(root);
    // What the system's own file managers put into every folder does not count.
    const others = names.filter((name) => !name.startsWith('.') && name !== 'desktop.ini');
    if (others.length > 0) return fail({ code: 'notLibrary', file: root });
    return ok(null);
  } catch (error) {
    return fail({ code: 'notSaved', file: root, reason: systemCode(error) });
  }
}

async function sweep(library: Library): Promise<void> {
  const folders = await planFolders(library.plansFolder);
  const all = [library.folder, library.packsFolder, library.plansFolder, library.stylesFolder];
  for (const folder of folders.ok ? folders.value : []) {
    all.push(folder, join(folder, VERSIONS_FOLDER));
  }
  await Promise.all(all.map(sweepFolder));
}
