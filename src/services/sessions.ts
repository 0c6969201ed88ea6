import { join } from 'node:path';
import type { Failure } from '../contract/failure';
import type { Access, OpenPlan } from '../contract/views';
import { packObjection } from '../domain/commands/pack-objection';
import { ok, type Result } from '../domain/result';
import { reviewObjection, stageObjection } from '../domain/review/objection';
import { roleIn } from '../domain/review/role';
import type { Pack } from '../domain/schema/pack';
import type { Objection } from '../storage/edit';
import { readLock, type Held } from '../storage/lock-file';
import { loadPlan, LOCK_FILE } from '../storage/plan-load';
import { PlanStore } from '../storage/plan-store';
import { reasonText, storageSentence } from '../storage/problem';
import { archivedFailure } from './archive';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import { findPlan } from './library';
import { findPack } from './packs';
import { sealNotices } from './step-versions';
import type { Writer } from './writers';

/** Opens a plan for a window: for writing where nobody else has it, for reading otherwise. */
export async function openPlan(
  context: Context,
  windowId: string,
  planId: string,
): Promise<Result<OpenPlan, Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const { folder } = found.value;
  return context.writers.inTurn(
    async () => (await archivedFailure(folder)) ?? open(context, { windowId, planId, folder }),
  );
}

/** Opens for writing a plan whose holder is gone or has been silent for a minute. */
export async function takeOver(
  context: Context,
  windowId: string,
  planId: string,
): Promise<Result<OpenPlan, Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const { folder } = found.value;
  const wanted = { windowId, planId, folder };
  return context.writers.inTurn(async () => {
    const archived = await archivedFailure(folder);
    if (archived !== null) return archived;
    const writer = context.writers.get(planId);
    const held = writer ? null : await readLock(join(folder, LOCK_FILE), context.env);
    if (held === null) return open(context, wanted);
    if (held.state === 'alive') {
      const { name, host } = held.holder;
      return failed(
        'readOnly',
        `${name} still has this plan open on ${host}. Nothing was changed; ask them to close it.`,
      );
    }
    return openWriter(context, wanted, held.holder.token);
  });
}

type ReadAccess = Extract<Access, { readonly kind: 'read' }>;

interface Wanted {
  readonly windowId: string;
  readonly planId: string;
  readonly folder: string;
}

async function open(context: Context, wanted: Wanted): Promise<Result<OpenPlan, Failure>> {
  const writer = context.writers.get(wanted.planId);
  if (writer?.windowId === wanted.windowId) return view(context, writer);
  if (writer) return readOnly(context, wanted, writtenHere(context, writer));
  return openWriter(context, wanted, null);
}

async function openWriter(
  context: Context,
  wanted: Wanted,
  token: string | null,
): Promise<Result<OpenPlan, Failure>> {
  const { windowId, planId, folder } = wanted;
  const name = await context.person();
  const { host, now } = context.env;
  const opened = await PlanStore.open(folder, {
    owner: { name, host, now },
    takeOver: token,
    onLost: () => lose(context, windowId, planId),
  });
  if (!opened.ok) {
    const problem = opened.error;
    if (problem.code === 'held') return readOnly(context, wanted, heldAccess(problem));
    if (problem.code !== 'notSaved') return storageFailure(problem);
    return readOnly(context, wanted, diskAccess(context, folder, problem.reason));
  }
  const store = opened.value;
  const pack = await findPack(context, store.history.plan.packId);
  if (!pack.ok) {
    await store.close();
    return pack;
  }
  const since = now().toISOString();
  const objectionTo = objectionsOf(pack.value);
  const writer = { windowId, planId, folder, store, name, since, pack: pack.value, objectionTo };
  context.writers.add(writer);
  return view(context, writer);
}

/** What speaks against a command by the pack's content, by its rules of review and by what the person is. */
function objectionsOf(pack: Pack): (role: string) => Objection {
  const [byContent, byReview] = [packObjection(pack), reviewObjection(pack)];
  return (role) => {
    const { id } = roleIn(pack.review, role);
    return (plan, command) =>
      (command.type === 'review.step' ? null : stageObjection(plan, pack, id, command)) ??
      byContent(plan, command) ??
      byReview(plan, command);
  };
}

/** The plan may no longer be written here. */
function lose(context: Context, windowId: string, planId: string): void {
  const message = storageSentence({ code: 'lockLost', file: LOCK_FILE });
  context.notify(windowId, { name: 'plan.lost', payload: { planId, message } });
  void context.writers.inTurn(() => context.writers.close({ planId }));
}

/** What others may do with a plan that a window of this process writes to. */
export function writtenHere(context: Context, { name, since }: Writer): ReadAccess {
  const holder = { name, host: context.env.host, since };
  return { kind: 'read', holder, canTakeOver: false };
}

/** What may be done with a plan that somebody else's lock holds. */
export function heldAccess({ holder, state }: Held): ReadAccess {
  const { name, host, since } = holder;
  return { kind: 'read', holder: { name, host, since }, canTakeOver: state !== 'alive' };
}

/** Nobody has the plan, yet it cannot be written: the disk or share is full or read-only. */
function diskAccess(context: Context, folder: string, reason: string): ReadAccess {
  const { host, now } = context.env;
  const holder = { name: 'Nobody', host, since: now().toISOString() };
  const because = `You can read this plan and not change it, as nothing can be written in ${folder}: ${reasonText(reason)}. Nothing was changed; put that right and open the plan again, or save a copy to work on elsewhere.`;
  return { kind: 'read', holder, canTakeOver: false, because };
}

async function view(context: Context, writer: Writer): Promise<Result<OpenPlan, Failure>> {
  const { store, planId, folder } = writer;
  const { history, n, notices } = store;
  const pack = await findPack(context, history.plan.packId);
  if (!pack.ok) return pack;
  const seals = await sealNotices(folder, history.plan, pack.value);
  return ok({
    planId,
    history,
    pack: pack.value,
    access: { kind: 'write' },
    n,
    savedAt: store.lastChange.at,
    notices: [...notices, ...seals],
    location: folder,
  });
}

async function readOnly(
  context: Context,
  { planId, folder }: Wanted,
  access: Access,
): Promise<Result<OpenPlan, Failure>> {
  const writer = context.writers.get(planId);
  if (writer) {
    const shown = await view(context, writer);
    return shown.ok ? ok({ ...shown.value, access }) : shown;
  }
  const loaded = await loadPlan(folder);
  if (!loaded.ok) return storageFailure(loaded.error);
  const { history, n, at, strange, notices } = loaded.value;
  const pack = await findPack(context, history.plan.packId);
  if (!pack.ok) return pack;
  return ok({
    planId,
    history,
    pack: pack.value,
    access,
    n,
    savedAt: at,
    notices: [
      ...(strange === null ? [] : [strange.outlook]),
      ...notices,
      ...(await sealNotices(folder, history.plan, pack.value)),
    ],
    location: folder,
  });
}
