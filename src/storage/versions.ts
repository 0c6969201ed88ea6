import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../domain/result';
import { filledLine, moment } from '../domain/schema/common';
import { readJson } from '../domain/schema/json';
import { parsePlanValue, problemsOf, type ReadProblem } from '../domain/schema/parse';
import type { Plan } from '../domain/schema/plan';
import { serialise } from '../domain/schema/serialise';
import { createFile } from './atomic';
import { ensureFolder } from './folders';
import { slugOf } from './plan-folder';
import { VERSIONS_FOLDER } from './plan-load';
import { systemCode, type StorageProblem } from './problem';
import { isWhole, sealOf } from './seal';
import { readText } from './text';

const facts = {
  format: z.literal('golden-thread/version'),
  name: filledLine,
  at: moment,
  by: z.string(),
  /** Journal line that it was taken after. */
  n: z.int().min(0),
  plan: z.unknown(),
};

/** Only a sealed version is of layout 2, so that a program of before reads all others. */
const versionFile = z.discriminatedUnion('schema', [
  z.strictObject({ ...facts, schema: z.literal(1) }),
  z.strictObject({ ...facts, schema: z.literal(2), seal: z.string().regex(/^[0-9a-f]{64}$/u) }),
]);

/** A named version without its plan. */
export interface Version {
  /** Name of its file without the ending. */
  readonly versionId: string;
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly n: number;
  /** See {@link sealOf}; null where it was not sealed. */
  readonly seal: string | null;
  /** The file is not what was sealed. */
  readonly isBroken: boolean;
}

/** What a version is kept with. */
export type VersionFacts = Pick<Version, 'name' | 'at' | 'by' | 'n'>;

/** The file of a version. */
export function versionPath(folder: string, versionId: string): string {
  return join(folder, VERSIONS_FOLDER, `${versionId}.json`);
}

/** Keeps a plan as a named version. A version is never changed: a name that is there is refused with `exists`. */
export async function saveVersion(
  folder: string,
  kept: VersionFacts,
  plan: Plan,
  { versionId = slugOf(kept.name), sealed = false } = {},
): Promise<Result<Version, StorageProblem>> {
  const made = await ensureFolder(join(folder, VERSIONS_FOLDER));
  if (!made.ok) return made;
  const { bytes, seal } = encodeVersion(kept, plan, sealed);
  const written = await createFile(versionPath(folder, versionId), bytes);
  return written.ok ? ok({ versionId, ...kept, seal, isBroken: false }) : written;
}

/** The file of a version as bytes, and its seal where it has one. */
export function encodeVersion(
  kept: VersionFacts,
  plan: Plan,
  sealed: boolean,
): { readonly bytes: Buffer; readonly seal: string | null } {
  const content = { format: 'golden-thread/version', schema: sealed ? 2 : 1, ...kept, plan };
  const seal = sealed ? sealOf(content) : null;
  return { bytes: Buffer.from(serialise(seal === null ? content : { ...content, seal })), seal };
}

/** A version with its plan. */
export interface ReadVersion {
  readonly version: Version;
  readonly plan: Plan;
}

/** Reads a version whole. */
export async function readVersion(
  folder: string,
  versionId: string,
): Promise<Result<ReadVersion, StorageProblem>> {
  const file = versionPath(folder, versionId);
  const text = await readText(file);
  if (!text.ok) return text;
  const parsed = parseVersion(versionId, text.value);
  return parsed.ok ? parsed : fail({ code: 'unreadable', file, problem: parsed.error });
}

/** A version from the text of its file. */
export function parseVersion(versionId: string, text: string): Result<ReadVersion, ReadProblem> {
  const json = readJson(text);
  if (!json.ok) return json;
  const parsed = versionFile.safeParse(json.value);
  if (!parsed.success) return fail({ code: 'invalid', problems: problemsOf(parsed.error) });
  const { name, at, by, n } = parsed.data;
  const seal = 'seal' in parsed.data ? parsed.data.seal : null;
  const isBroken = seal !== null && !isWhole(text, parsed.data);
  const plan = parsePlanValue(parsed.data.plan);
  if (!plan.ok) return plan;
  return ok({ version: { versionId, name, at, by, n, seal, isBroken }, plan: plan.value });
}

/** What a sentence says of a sealed version that is not what it was. */
export function brokenSeal(name: string): string {
  return `The sealed version “${name}” was changed after it was sealed. Do not rely on it; compare its file with a copy from before.`;
}

/** The ids of a plan's versions. */
export async function versionIds(folder: string): Promise<Result<string[], StorageProblem>> {
  const versions = join(folder, VERSIONS_FOLDER);
  try {
    const names = await readdir(versions);
    const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    return ok(files.toSorted().map((name) => name.slice(0, -'.json'.length)));
  } catch (error) {
    const reason = systemCode(error);
    return reason === 'ENOENT' ? ok([]) : fail({ code: 'notRead', file: versions, reason });
  }
}
