import { join } from 'node:path';
import type { Failure } from '../contract/failure';
import type { Arguments, Results } from '../contract/requests';
import { ok, type Result } from '../domain/result';
import { JOURNAL_FILE } from '../storage/plan-load';
import { targetHistory } from '../storage/target-history';
import type { Context } from './context';
import { storageFailure } from './failures';
import { findPlan } from './library';

/** Who changed the targets of a measure and why, newest first; a plan without a journal has no history yet. */
export async function historyOfTargets(
  context: Context,
  { planId, indicatorId, partId }: Arguments<'target.history'>,
): Promise<Result<Results['target.history'], Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const file = join(found.value.folder, JOURNAL_FILE);
  const history = await targetHistory(file, { indicatorId, partId });
  if (history.ok) return ok(history.value.toReversed());
  return history.error.code === 'missing' ? ok([]) : storageFailure(history.error);
}
