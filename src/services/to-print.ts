import type { Failure } from '../contract/failure';
import type { PlanContent } from '../contract/views';
import { ok, type Result } from '../domain/result';
import { serialiseLine } from '../domain/schema/serialise';
import { brokenSeal } from '../storage/versions';
import type { Context } from './context';
import { failed } from './failures';
import { planAndPack } from './content';
import { findPack } from './packs';
import { openVersion } from './versions';

/** What is printed, and the seal of the version that it is; null where that is not sealed. */
export interface Printed extends PlanContent {
  readonly seal: string | null;
  /** What the version that it is of is called; null: it is the plan as it is now. */
  readonly versionName: string | null;
}

/** A plan as it is now or one of its versions, to be printed. A version whose seal is broken is not. */
export async function toPrint(
  context: Context,
  planId: string,
  versionId: string | undefined,
): Promise<Result<Printed, Failure>> {
  if (versionId === undefined) return asItIs(context, planId);
  const read = await openVersion(context, { planId, versionId });
  if (!read.ok) return read;
  const { plan, version } = read.value;
  if (version.isBroken) {
    return failed('unreadable', `${brokenSeal(version.name)} Nothing was exported.`);
  }
  const pack = await findPack(context, plan.packId);
  if (!pack.ok) return pack;
  return ok({ plan, pack: pack.value, seal: version.seal, versionName: version.name });
}

/** A plan that is word for word what its last step sealed is printed with that seal. */
async function asItIs(context: Context, planId: string): Promise<Result<Printed, Failure>> {
  const now = await planAndPack(context, planId);
  if (!now.ok) return now;
  const versionId = now.value.plan.review.at(-1)?.versionId ?? null;
  const sealed = versionId === null ? null : await openVersion(context, { planId, versionId });
  const isIt =
    sealed?.ok === true &&
    !sealed.value.version.isBroken &&
    serialiseLine(sealed.value.plan) === serialiseLine(now.value.plan);
  return ok({ ...now.value, seal: isIt ? sealed.value.version.seal : null, versionName: null });
}
