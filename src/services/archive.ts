import type { Failure } from '../contract/failure';
import { longDate } from '../domain/dates';
import { ok, type Result } from '../domain/result';
import { archivePlan, readArchived, restorePlan } from '../storage/archive';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import { findPlan } from './library';

/** Takes a plan out of the list, where nobody has it open for writing; nothing of it is deleted. */
export async function archive(context: Context, planId: string): Promise<Result<null, Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  return context.writers.inTurn(async () => {
    if (context.writers.get(planId) !== null) {
      return failed(
        'readOnly',
        'The plan is open. Nothing was changed; close it in every window, and archive it then.',
      );
    }
    const { host, now } = context.env;
    const owner = { name: await context.person(), host, now };
    const done = await archivePlan(found.value.folder, owner);
    if (done.ok) return done;
    if (done.error.code !== 'held') return storageFailure(done.error);
    const { holder } = done.error;
    return failed(
      'readOnly',
      `${holder.name} has this plan open on ${holder.host}. Nothing was changed; ask them to close it.`,
    );
  });
}

/** Brings an archived plan back into the list. */
export async function restore(context: Context, planId: string): Promise<Result<null, Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const done = await restorePlan(found.value.folder);
  return done.ok ? ok(null) : storageFailure(done.error);
}

/** Says that a plan is archived where somebody wants to open it, as from a list that was made before; null: it is not. */
export async function archivedFailure(folder: string): Promise<Result<never, Failure> | null> {
  const mark = await readArchived(folder);
  if (mark === null) return null;
  const by = mark.by === null ? '' : ` by ${mark.by}`;
  const on = mark.at === null ? '' : ` on ${longDate(mark.at.slice(0, 10))}`;
  return failed(
    'refused',
    `This plan was archived${by}${on}. All of it is there; bring it back from the archived plans under the library’s list to open it.`,
  );
}
