import type { Failure } from '../contract/failure';
import type { PlanContent } from '../contract/views';
import { ok, type Result } from '../domain/result';
import { readProblemSentence } from '../domain/schema/parse';
import { readHandover } from '../storage/handover';
import type { Context } from './context';
import { failed } from './failures';
import { findPack } from './packs';
import { readPlan } from './plans';

/** A plan as it is now, and its pack. */
export async function planAndPack(
  context: Context,
  planId: string,
): Promise<Result<PlanContent, Failure>> {
  const read = await readPlan(context, planId);
  if (!read.ok) return read;
  const { plan } = read.value;
  const pack = await findPack(context, plan.packId);
  return pack.ok ? ok({ plan, pack: pack.value }) : pack;
}

/** The plan in a file that the person picked, and its pack. The library is left as it is. */
export async function contentOfFile(
  context: Context,
  fileId: string,
): Promise<Result<PlanContent, Failure>> {
  const file = context.files.look(fileId);
  if (file === null) return failed('notFound', 'The file is no longer at hand. Pick it again.');
  const read = readHandover(file.bytes);
  if (!read.ok) {
    return failed('unreadable', readProblemSentence(file.name, read.error, 'elsewhere'));
  }
  const { plan } = read.value;
  const pack = await findPack(context, plan.packId);
  return pack.ok ? ok({ plan, pack: pack.value }) : pack;
}
