import { join } from 'node:path';
import type { Failure } from '../contract/failure';
import type { Arguments } from '../contract/requests';
import type { PlanNow } from '../contract/views';
import { ok, type Result } from '../domain/result';
import { lastLines } from '../storage/journal-read';
import { readLock } from '../storage/lock-file';
import { JOURNAL_FILE, loadPlan, LOCK_FILE } from '../storage/plan-load';
import type { Context } from './context';
import { storageFailure } from './failures';
import { findPlan } from './library';
import { heldAccess, writtenHere } from './sessions';

/** How much of a journal's end is read for its last line, in bytes; a longer line is a reason to read the plan. */
const LAST_LINE = 65_536;

/** How a plan stands and who has it, from the window that writes it or from disk; the plan itself only if it changed. */
export async function lookAtPlan(
  context: Context,
  { planId, n }: Arguments<'plan.look'>,
): Promise<Result<PlanNow, Failure>> {
  const writer = context.writers.get(planId);
  if (writer) {
    const { store } = writer;
    const news = { history: store.history, n: store.n, savedAt: store.lastChange.at };
    return ok({ holder: writtenHere(context, writer), news: store.n === n ? null : news });
  }
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const { folder } = found.value;
  const held = await readLock(join(folder, LOCK_FILE), context.env);
  const holder = held ? heldAccess(held) : null;
  if ((await newestLine(folder)) === n) return ok({ holder, news: null });
  const loaded = await loadPlan(folder);
  if (!loaded.ok) return storageFailure(loaded.error);
  const { history, at: savedAt } = loaded.value;
  const news = { history, n: loaded.value.n, savedAt };
  return ok({ holder, news: news.n === n ? null : news });
}

/** Number of the newest whole line of a plan's journal; null where that cannot be told from its end. */
async function newestLine(folder: string): Promise<number | null> {
  try {
    const lines = await lastLines(join(folder, JOURNAL_FILE), { lines: 1, bytes: LAST_LINE });
    return lines[0]?.n ?? null;
  } catch {
    return null;
  }
}
