import type { Failure } from '../contract/failure';
import { MOST_SEEN, type Arguments } from '../contract/requests';
import { ok, type Result } from '../domain/result';
import { openSeen } from '../storage/seen';
import type { Context } from './context';
import { storageFailure } from './failures';

/**
 * What a person has ticked as seen in comparisons is theirs and not the plan's: two people review a plan each for
 * themselves, and one who may only read it can tick as well. So it is kept beside the settings of this computer.
 */

/** Keys of the changes of a plan that were seen. */
export async function listSeen(
  context: Context,
  planId: string,
): Promise<Result<readonly string[], Failure>> {
  const file = await openSeen(context.env.configDir);
  return file.ok ? ok(file.value.data.plans[planId] ?? []) : storageFailure(file.error);
}

/** Ticks changes as seen or takes the ticks away, one request after the other; gives the keys as they are then. */
export async function setSeen(
  context: Context,
  args: Arguments<'seen.set'>,
): Promise<Result<readonly string[], Failure>> {
  const turn = writeAfter(context.seenTurn, context, args);
  context.seenTurn = turn;
  return turn;
}

async function writeAfter(
  before: Promise<unknown>,
  context: Context,
  { planId, keys, isSeen }: Arguments<'seen.set'>,
): Promise<Result<readonly string[], Failure>> {
  await before.catch(() => null);
  // Read anew each time: a window of another process ticks in the same file.
  const file = await openSeen(context.env.configDir);
  if (!file.ok) return storageFailure(file.error);
  const { data } = file.value;
  const others = (data.plans[planId] ?? []).filter((key) => !keys.includes(key));
  const next = isSeen ? [...others, ...keys].slice(-MOST_SEEN) : others;
  const written = await file.value.set({ ...data, plans: { ...data.plans, [planId]: next } });
  return written.ok ? ok(next) : storageFailure(written.error);
}
