import { join } from 'node:path';
import type { Failure } from '../contract/failure';
import type { Results } from '../contract/requests';
import type { PackSummary } from '../contract/views';
import { ok, type Result } from '../domain/result';
import type { Pack } from '../domain/schema/pack';
import { parsePack, readProblemSentence } from '../domain/schema/parse';
import { addPack, packFile, packFiles } from '../storage/packs';
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

async function packsIn(context: Context, folder: string): Promise<Pack[]> {
  const files = await packFiles(folder);
  const packs: Pack[] = [];
  for (const file of files.ok ? files.value : []) {
    const pack = await context.packs.read(file);
    if (pack.ok) packs.push(pack.value);
  }
  return packs;
}

/** Every file that packs are read from. */
export async function allPackFiles(context: Context): Promise<string[]> {
  const folders = context.library ? [context.library.packsFolder] : [];
  const lists = await Promise.all([...folders, builtInFolder(context)].map(packFiles));
  return lists.flatMap((list) => (list.ok ? list.value : []));
}

/** Packs that come with the application. */
export async function builtInPacks(context: Context): Promise<PackSummary[]> {
  return (await packsIn(context, builtInFolder(context))).map((pack) => summaryOf(pack, true));
}

/**
 * Every pack that a plan of the open library can be written with: the library's own, and those of the application that
 * the library has no copy of.
 */
export async function listPacks(context: Context): Promise<PackSummary[]> {
  const own = context.library ? await packsIn(context, context.library.packsFolder) : [];
  const ownIds = new Set(own.map((pack) => pack.id));
  const builtIn = await builtInPacks(context);
  return [
    ...own.map((pack) => summaryOf(pack, false)),
    ...builtIn.filter((pack) => !ownIds.has(pack.packId)),
  ];
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
  const library = context.openLibrary();
  if (!library.ok) return library;
  const added = await addPack(library.value.packsFolder, pack);
  return added.ok || added.error.code === 'exists' ? ok(null) : storageFailure(added.error);
}

/** Puts a pack that the person picked into the library. */
export async function addPackFile(
  context: Context,
  fileId: string,
): Promise<Result<Results['pack.add'], Failure>> {
  const library = context.openLibrary();
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
  return failed(
    'taken',
    `The library already has a reference pack ${pack.value.id}. It was not changed; give the new one another id.`,
  );
}
