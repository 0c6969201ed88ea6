import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../contract/failure';
import type { Results } from '../contract/requests';
import type { LibraryView, PackSummary } from '../contract/views';
import { fail, ok, type Result } from '../domain/result';
import type { Pack } from '../domain/schema/pack';
import { parsePack, readProblemSentence } from '../domain/schema/parse';
import { addPack, packFile, packFiles } from '../storage/packs';
import { storageSentence, type StorageProblem } from '../storage/problem';
import { decodeText } from '../storage/text';
import type { Context } from './context';
import { failed, storageFailure } from './failures';

function builtInFolder(context: Context): string {
  return join(context.env.resourcesDir, 'packs');
}

function summaryOf(pack: Pack, builtIn: boolean): PackSummary {
  return {
    packId: pack.id,
    title: pack.title,
    year: pack.year,
    outcomes: pack.outcomes.length,
    priorities: pack.priorities.length,
    indicators: pack.indicators.length,
    divisions: pack.divisions.map((division) => division.label),
    builtIn,
  };
}

/** What lies in a folder of packs. */
interface PacksRead {
  readonly packs: readonly Pack[];
  /** Files that no plan can be written with, by the name of their folder and their own, with the reason in a sentence. */
  readonly damaged: LibraryView['damaged'];
}

async function packsIn(context: Context, folder: string): Promise<PacksRead> {
  const files = await packFiles(folder);
  const packs: Pack[] = [];
  const damaged: { name: string; message: string }[] = [];
  for (const file of files.ok ? files.value : []) {
    const pack = usablePack(file, await context.packs.read(file));
    if (pack.ok) packs.push(pack.value);
    else damaged.push({ name: `${basename(folder)}/${basename(file)}`, message: pack.error });
  }
  return { packs, damaged };
}

/** The pack that a file holds, if plans find it there; else a sentence saying why not. */
export function usablePack(file: string, read: Result<Pack, StorageProblem>): Result<Pack, string> {
  if (!read.ok) return fail(storageSentence(read.error));
  const { id } = read.value;
  if (`${id}.json` === basename(file)) return read;
  return fail(`${file} holds the pack ${id}, which plans look for in ${id}.json. Rename the file.`);
}

/** Every file that packs are read from. */
export async function allPackFiles(context: Context): Promise<string[]> {
  const folders = context.library ? [context.library.packsFolder] : [];
  const lists = await Promise.all([...folders, builtInFolder(context)].map(packFiles));
  return lists.flatMap((list) => (list.ok ? list.value : []));
}

/** Packs that come with the application. */
export async function builtInPacks(context: Context): Promise<PackSummary[]> {
  const { packs } = await packsIn(context, builtInFolder(context));
  return packs.map((pack) => summaryOf(pack, true));
}

/**
 * Every pack that a plan of the open library can be written with: the library's own, and those of the application that
 * the library has no copy of.
 */
export async function listPacks(context: Context): Promise<PackSummary[]> {
  const { packs: own } = await ownPacks(context);
  const ownIds = new Set(own.map((pack) => pack.id));
  const builtIn = await builtInPacks(context);
  return [
    ...own.map((pack) => summaryOf(pack, false)),
    ...builtIn.filter((pack) => !ownIds.has(pack.packId)),
  ];
}

/** Files among the open library's packs that hold none. */
export async function damagedPacks(context: Context): Promise<LibraryView['damaged']> {
  return (await ownPacks(context)).damaged;
}

async function ownPacks(context: Context): Promise<PacksRead> {
  if (!context.library) return { packs: [], damaged: [] };
  return packsIn(context, context.library.packsFolder);
}

/** A pack by id, the library's own copy first: plans keep the pack that they were written with. */
export async function findPack(context: Context, packId: string): Promise<Result<Pack, Failure>> {
  const folders = context.library ? [context.library.packsFolder] : [];
  for (const folder of [...folders, builtInFolder(context)]) {
    const pack = await context.packs.read(packFile(folder, packId));
    if (pack.ok) return pack;
    if (pack.error.code !== 'missing') return storageFailure(pack.error);
  }
  return failed(
    'notFound',
    `There is no reference pack ${packId} here. The plans are safe; add the pack's file to the library (Reference pack, Add).`,
  );
}

/** Makes sure that the library has its own copy of a pack that a plan of it uses. */
export async function keepPack(context: Context, pack: Pack): Promise<Result<null, Failure>> {
  const library = await context.reachLibrary();
  if (!library.ok) return library;
  const added = await addPack(library.value.packsFolder, pack);
  return added.ok || added.error.code === 'exists' ? ok(null) : storageFailure(added.error);
}

/** Puts a pack that the person picked into the library. */
export async function addPackFile(
  context: Context,
  fileId: string,
): Promise<Result<Results['pack.add'], Failure>> {
  const library = await context.reachLibrary();
  if (!library.ok) return library;
  const file = context.files.take(fileId);
  if (file === null) return failed('notFound', 'The file is no longer at hand. Pick it again.');
  const text = decodeText(file.bytes);
  const pack = text.ok ? parsePack(text.value) : text;
  if (!pack.ok)
    return failed('unreadable', readProblemSentence(file.name, pack.error, 'elsewhere'));
  const added = await addPack(library.value.packsFolder, pack.value);
  if (added.ok) return ok(summaryOf(pack.value, false));
  if (added.error.code !== 'exists') return storageFailure(added.error);
  const { id, title } = pack.value;
  const kept = await context.packs.read(packFile(library.value.packsFolder, id));
  // The same pack once more, however its file is laid out: it is there, which is all that was asked.
  if (kept.ok && isDeepStrictEqual(kept.value, pack.value)) return ok(summaryOf(kept.value, false));
  return failed(
    'taken',
    `The library already has another “${id}”, which its plans may be written with. Nothing was changed; to add ${title} beside it, give it an id of its own (“id” in ${file.name}).`,
  );
}
