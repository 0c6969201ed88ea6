import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../domain/result';
import { filledLine, moment } from '../domain/schema/common';
import { readJson } from '../domain/schema/json';
import { parsePlanValue, problemsOf } from '../domain/schema/parse';
import type { Plan } from '../domain/schema/plan';
import { serialise } from '../domain/schema/serialise';
import { createFile } from './atomic';
import { ensureFolder } from './folders';
import { slugOf } from './plan-folder';
import { VERSIONS_FOLDER } from './plan-load';
import { systemCode, type StorageProblem } from './problem';
import { readText } from './text';

const versionFile = z.strictObject({
  format: z.literal('golden-thread/version'),
  schema: z.literal(1),
  name: filledLine,
  at: moment,
  by: z.string(),
  /** Journal line that it was taken after. */
  n: z.int().min(0),
  plan: z.unknown(),
});

/** A named version without its plan. */
export interface Version {
  /** Name of its file without the ending. */
  readonly versionId: string;
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly n: number;
}

function pathOf(folder: string, versionId: string): string {
  return join(folder, VERSIONS_FOLDER, `${versionId}.json`);
}

/** Keeps a plan as a named version. A version is never changed: a name that is there is refused with `exists`. */
export async function saveVersion(
  folder: string,
  facts: Omit<Version, 'versionId'>,
  plan: Plan,
): Promise<Result<Version, StorageProblem>> {
  const versionId = slugOf(facts.name);
  const file = pathOf(folder, versionId);
  const made = await ensureFolder(join(folder, VERSIONS_FOLDER));
  if (!made.ok) return made;
  const content = { format: 'golden-thread/version', schema: 1, ...facts, plan };
  const written = await createFile(file, Buffer.from(serialise(content)));
  return written.ok ? ok({ versionId, ...facts }) : written;
}

/** Reads a version whole. */
export async function readVersion(
  folder: string,
  versionId: string,
): Promise<Result<{ readonly version: Version; readonly plan: Plan }, StorageProblem>> {
  const file = pathOf(folder, versionId);
  const text = await readText(file);
  if (!text.ok) return text;
  const json = readJson(text.value);
  if (!json.ok) return fail({ code: 'unreadable', file, problem: json.error });
  const parsed = versionFile.safeParse(json.value);
  if (!parsed.success) {
    const problem = { code: 'invalid' as const, problems: problemsOf(parsed.error) };
    return fail({ code: 'unreadable', file, problem });
  }
  const { name, at, by, n } = parsed.data;
  const plan = parsePlanValue(parsed.data.plan);
  if (!plan.ok) return fail({ code: 'unreadable', file, problem: plan.error });
  return ok({ version: { versionId, name, at, by, n }, plan: plan.value });
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
