import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command } from '../../src/domain/commands/schema';
import type { HistoryEvent } from '../../src/domain/history';
import type { Plan } from '../../src/domain/schema/plan';
import type { LockOwner } from '../../src/storage/lock-file';
import { createPlanFolder, newlyMade } from '../../src/storage/plan-folder';
import { loadPlan, type LoadedPlan } from '../../src/storage/plan-load';
import { PlanStore, type Acknowledged } from '../../src/storage/plan-store';
import { makePlan } from './plan-factory';
import { valueOf } from './services';

/** The moment that tests sign their edits with. */
export const AT = '2008-02-12T10:32:05.000Z';
const BY = 'Planning Officer';

/** Somebody on this computer. */
export const owner: LockOwner = { name: BY, host: 'test-host', now: () => new Date() };

/** Makes a plan's folder under `home`; returns its path. */
export async function makePlanFolder(home: string, plan: Plan = makePlan()): Promise<string> {
  const made = { at: AT, by: BY, label: 'Created the plan' };
  return valueOf(await createPlanFolder(join(home, 'plans'), 'plan', newlyMade(plan, made)));
}

/** Opens a plan for writing; it is closed with the test. */
export async function openStore(folder: string): Promise<PlanStore> {
  const opened = await PlanStore.open(folder, { owner, takeOver: null, onLost: () => undefined });
  const store = valueOf(opened);
  onTestFinished(() => store.close());
  return store;
}

/** One edit that must be fine. */
export async function edit(store: PlanStore, ...events: HistoryEvent[]): Promise<Acknowledged> {
  const edits = events.map((event) => ({ at: AT, event }));
  return valueOf(await store.edit(store.n, edits, BY, () => null));
}

/** Doing a command. */
export function doing(command: Command, merge: string | null = null): HistoryEvent {
  return { kind: 'do', command, merge };
}

/** A small command whose effect can be seen in the plan's header. */
export function setContact(contact: string): HistoryEvent {
  return doing({ type: 'plan.set', changes: { contact } });
}

/** The folder as a crash at this moment would leave it: every byte that is on disk, and no lock. */
export async function crashCopy(folder: string, name: string): Promise<string> {
  const copy = join(dirname(folder), name);
  await cp(folder, copy, { recursive: true, filter: (path) => basename(path) !== 'lock.json' });
  return copy;
}

/** What a folder holds when it is opened. */
export async function load(folder: string): Promise<LoadedPlan> {
  return valueOf(await loadPlan(folder));
}
