import { basename } from 'node:path';
import type { Failure } from '../contract/failure';
import type { HandedOver } from '../contract/views';
import { ok, type Result } from '../domain/result';
import { isReadOnly, roleIn } from '../domain/review/role';
import { readProblemSentence } from '../domain/schema/parse';
import type { Pack } from '../domain/schema/pack';
import { serialiseLine } from '../domain/schema/serialise';
import { readHandover, type Handover, type Standing } from '../storage/handover';
import { bringsVersions, handedOver, replacePlan, standingOf } from '../storage/plan-replace';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import { findPack, keepPack } from './packs';
import { addFilled, addPlan, readPlan } from './plans';

/** A file that hands a plan over, and what it needs. */
interface Taken {
  readonly name: string;
  readonly handover: Handover;
  readonly pack: Pack;
}

/** Reads a file that the person picked; it stays at hand for what is asked of it next. */
async function read(context: Context, fileId: string): Promise<Result<Taken, Failure>> {
  const file = context.files.look(fileId);
  if (file === null) return failed('notFound', 'The file is no longer at hand. Pick it again.');
  const handover = readHandover(file.bytes);
  if (!handover.ok) {
    return failed('unreadable', readProblemSentence(file.name, handover.error, 'elsewhere'));
  }
  const { packId } = handover.value.plan;
  const pack = await findPack(context, packId);
  if (pack.ok) return ok({ name: file.name, handover: handover.value, pack: pack.value });
  if (pack.error.code !== 'notFound') return pack;
  return failed(
    'notFound',
    `${file.name} needs the reference pack ${packId}, which is not here. Nothing was changed; add the pack’s file to the library first.`,
  );
}

/** Takes in a plan that was handed over. One that the library has already stays as it is, and it is said how they stand. */
export async function importPlan(
  context: Context,
  fileId: string,
): Promise<Result<HandedOver, Failure>> {
  const taken = await read(context, fileId);
  if (!taken.ok) return taken;
  const { name, handover, pack } = taken.value;
  const { plan, history } = handover;
  const planId = plan.id;
  const there = await readPlan(context, planId);
  if (there.ok) {
    const { folder } = there.value;
    const more = await bringsVersions(folder, handover);
    if (!more.ok) return storageFailure(more.error);
    if (serialiseLine(there.value.plan) === serialiseLine(plan) && !more.value) {
      return ok({ planId, outcome: 'same' });
    }
    const stands = await standingOf(folder, handover);
    if (!stands.ok) return storageFailure(stands.error);
    return ok({ planId, outcome: 'there', fileId, file: name, standing: stands.value });
  }
  const kept = await keepPack(context, pack);
  if (!kept.ok) return kept;
  const added =
    history === null
      ? // The journal goes with the plan to others: where the file lay here is no concern of theirs.
        await addPlan(context, plan, `Imported ${basename(name)}`)
      : await addFilled(context, plan, handedOver({ plan, history }));
  return added.ok ? ok({ planId, outcome: 'added' }) : added;
}

/** Puts a plan that was handed over in the place of the library's own. */
export async function replaceByFile(
  context: Context,
  fileId: string,
): Promise<Result<{ readonly planId: string; readonly keptAs: string | null }, Failure>> {
  const taken = await read(context, fileId);
  if (!taken.ok) return taken;
  const { handover, pack } = taken.value;
  const planId = handover.plan.id;
  return context.writers.inTurn(async () => {
    if (context.writers.get(planId) !== null) {
      return failed(
        'readOnly',
        'The plan is open. Nothing was changed; close it in every window, and take the file over then.',
      );
    }
    const there = await readPlan(context, planId);
    if (!there.ok) return there;
    const { folder, plan } = there.value;
    const stands = await standingOf(folder, handover);
    if (!stands.ok) return storageFailure(stands.error);
    const { id, label } = roleIn(pack.review, await context.role());
    if (!isAhead(stands.value) && isReadOnly(pack.review, plan.header.status, id)) {
      return failed(
        'readOnly',
        `The plan rests with others at this stage, and the file does not go on from where it is. Nothing was changed; for a ${label.toLowerCase()} only a file that goes on from here can take its place.`,
      );
    }
    const { host, now } = context.env;
    const owner = { name: await context.person(), host, now };
    const replaced = await replacePlan(folder, handover, owner);
    if (replaced.ok) {
      context.files.take(fileId);
      return ok({ planId, keptAs: replaced.value.keptAs });
    }
    if (replaced.error.code !== 'held') return storageFailure(replaced.error);
    const { holder } = replaced.error;
    return failed(
      'readOnly',
      `${holder.name} has this plan open on ${holder.host}. Nothing was changed; ask them to close it.`,
    );
  });
}

/** Whether the file has all that is here, and more. */
function isAhead(stands: Standing | null): boolean {
  return stands !== null && stands.ours === 0;
}
