import type { Failure } from '../contract/failure';
import type { PlanContent, VersionView } from '../contract/views';
import { compare } from '../domain/compare/compare';
import { summary } from '../domain/compare/summary';
import type { Earlier } from '../domain/covering/covering';
import { paperRefusal, type PackFile, type PaperKind } from '../domain/paper-kind';
import { ok, type Result } from '../domain/result';
import { planAndPack } from './content';
import type { Context } from './context';
import { failed } from './failures';
import { findPack } from './packs';
import type { PaperWish } from './paper-worker/job';
import { listVersions, openVersion } from './versions';

/** Which paper is made of a plan. */
export interface PaperWanted {
  readonly planId: string;
  /** The version that is printed; left out: the plan as it is now. */
  readonly versionId?: string | undefined;
  readonly make: PaperKind;
  /** One of the two files of a committee pack; left out: all of it. */
  readonly file?: PackFile | undefined;
}

/** What is asked of the thread that makes the paper; refused where it cannot be made of a plan of that kind. */
export async function wishOf(
  context: Context,
  { planId, versionId, make, file }: PaperWanted,
  content: PlanContent,
  seal: string | null = null,
): Promise<Result<PaperWish, Failure>> {
  const refusal = paperRefusal(make, content.plan.kind);
  if (refusal !== null) return failed('refused', refusal);
  const wish = { kind: 'paper', make, seal } as const;
  if (make !== 'committee-pack') return ok(wish);
  const earlier = await draftBefore(context, { planId, versionId }, content);
  return earlier.ok
    ? ok({ ...wish, packWishes: { earlier: earlier.value, file: file ?? null } })
    : earlier;
}

/** What changed in a plan since the newest of its versions that says something else; null where none does. */
export async function earlierDraft(
  context: Context,
  planId: string,
): Promise<Result<Earlier | null, Failure>> {
  const now = await planAndPack(context, planId);
  return now.ok ? draftBefore(context, { planId, versionId: undefined }, now.value) : now;
}

async function draftBefore(
  context: Context,
  { planId, versionId }: Pick<PaperWanted, 'planId' | 'versionId'>,
  after: PlanContent,
): Promise<Result<Earlier | null, Failure>> {
  const listed = await listVersions(context, planId);
  if (!listed.ok) return listed;
  for (const version of before(listed.value, versionId)) {
    const read = await openVersion(context, { planId, versionId: version.versionId });
    if (!read.ok) continue;
    const pack = await findPack(context, read.value.plan.packId);
    if (!pack.ok) continue;
    // What the report says of itself is no change of the plan that members saw.
    const { covering } = after.plan;
    const old = { plan: { ...read.value.plan, covering }, pack: pack.value };
    const { changes } = compare(old, after);
    const { name } = version;
    if (changes.length > 0) return ok({ name, words: summary(changes, name) });
  }
  return ok(null);
}

/** The versions before one of them, or all, the newest first. */
function before(
  versions: readonly VersionView[],
  versionId: string | undefined,
): readonly VersionView[] {
  if (versionId === undefined) return versions;
  const at = versions.findIndex((version) => version.versionId === versionId);
  return versions.slice(at + 1);
}
