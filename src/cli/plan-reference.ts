import { basename } from 'node:path';
import type { LibraryView, VersionView } from '../contract/views';
import type { Side } from '../domain/compare/change';
import { ask, findPlan, readInput } from './ask';
import type { Call } from './command';
import { CliError, usageError } from './io';
import { readPlanOf } from './read-plan';

/** A plan that the command line named, in any of the ways in which it may, and what it is called. */
export interface NamedPlan extends Side {
  readonly name: string;
}

/**
 * Reads a plan by a word: the path of a plan file, which ends in ".json"; a plan of the open library; or one of its
 * versions, after an @: "commissioning@draft-1".
 */
export async function readReference(
  call: Call,
  library: LibraryView | null,
  word: string,
): Promise<NamedPlan> {
  if (word.endsWith('.json')) return readFileOf(call, word);
  if (library === null) {
    throw usageError(
      `“${word}” is not a plan file (.json); say with --library where the plan “${word}” is.`,
    );
  }
  const [planWord = '', ...rest] = word.split('@');
  const summary = findPlan(call, library, planWord);
  if (rest.length === 0) {
    const { name, plan } = await readPlanOf(call, summary);
    return { name, plan, pack: await ask(call, 'pack.read', { packId: plan.packId }) };
  }
  const { planId } = summary;
  const versions = await ask(call, 'version.list', { planId });
  const { versionId } = findVersion(versions, planWord, rest.join('@'));
  const { version, plan } = await ask(call, 'version.read', { planId, versionId });
  return { name: version.name, plan, pack: await ask(call, 'pack.read', { packId: plan.packId }) };
}

async function readFileOf(call: Call, word: string): Promise<NamedPlan> {
  const { path, bytes } = await readInput(call, word);
  const fileId = call.services.keepFile(path, bytes);
  return { name: basename(path), ...(await ask(call, 'plan.fromFile', { fileId })) };
}

/** A version by its name, its file's name, or the beginning of either where only one begins so. */
export function findVersion(
  versions: readonly VersionView[],
  plan: string,
  word: string,
): VersionView {
  const wanted = word.toLowerCase();
  const namesOf = ({ name, versionId }: VersionView) => [name.toLowerCase(), versionId];
  const exact = versions.filter((one) => namesOf(one).includes(wanted));
  const begun = versions.filter((one) => namesOf(one).some((name) => name.startsWith(wanted)));
  const found = exact.length > 0 ? exact : begun;
  const [version] = found;
  if (version === undefined || found.length > 1) {
    // A step of the review is kept under an id that nobody could say.
    const list = (found.length > 1 ? found : versions).map(({ name }) => `“${name}”`).join(', ');
    throw new CliError(
      2,
      'notFound',
      found.length > 1
        ? `“${word}” could be any of ${list}; write more of the name.`
        : `${plan} has no version “${word}”: it has ${list === '' ? 'none' : list}.`,
    );
  }
  return version;
}
