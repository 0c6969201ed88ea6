import type { Failure } from '../contract/failure';
import type { Arguments } from '../contract/requests';
import { advance } from '../domain/history';
import { stepVersionName } from '../domain/review/take-step';
import { ok, type Result } from '../domain/result';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import type { Objection } from '../storage/edit';
import { dropVersions, prepareVersion } from '../storage/pending-versions';
import { brokenSeal, readVersion } from '../storage/versions';
import { storageFailure } from './failures';
import type { Writer } from './writers';

/**
 * Writes the versions that go with steps of review, as the plan will be after each step; gives their ids. They are on disk
 * before the steps are, so that no step is ever without its version, and get their names once the steps are.
 */
export async function prepareStepVersions(
  { folder, store, pack }: Writer,
  after: number,
  edits: Arguments<'plan.edit'>['edits'],
  objection: Objection,
): Promise<Result<readonly string[], Failure>> {
  const kept: string[] = [];
  if (!edits.some(({ event }) => event.kind === 'do' && event.command.type === 'review.step')) {
    return ok(kept);
  }
  let { history } = store;
  for (const [index, { event }] of edits.entries()) {
    // What is refused here is refused by the store with its reason.
    if (event.kind === 'do' && objection(history.plan, event.command) !== null) break;
    const before = history.plan;
    const moved = advance(history, event);
    if (!moved.ok) break;
    ({ history } = moved.value);
    if (event.kind !== 'do' || event.command.type !== 'review.step') continue;
    const { versionId, stepId, at, by } = event.command.record;
    const rule = pack.review.steps.find(({ id }) => id === stepId);
    const name = rule === undefined ? null : stepVersionName(before, rule);
    if (versionId === null || name === null) continue;
    const facts = { name, at, by, n: after + index + 1 };
    const sealed = rule?.version?.sealed === true;
    const saved = await prepareVersion(folder, facts, history.plan, { versionId, sealed });
    if (!saved.ok) {
      await dropVersions(folder, kept);
      return storageFailure(saved.error);
    }
    kept.push(versionId);
  }
  return ok(kept);
}

/** What is to be said of a plan whose sealed versions are not what they were: the last two, as opening must be quick. */
export async function sealNotices(
  folder: string,
  { review }: Plan,
  pack: Pack,
): Promise<readonly string[]> {
  const notices: string[] = [];
  const rules = new Set(
    pack.review.steps.filter(({ version }) => version?.sealed === true).map(({ id }) => id),
  );
  const sealing = review.filter(({ versionId, stepId }) => versionId !== null && rules.has(stepId));
  for (const { versionId, label } of sealing.slice(-2)) {
    const read = await readVersion(folder, versionId ?? '');
    if (!read.ok) {
      notices.push(
        `The version that “${label}” took cannot be read: its file is missing or was changed. The plan itself opens as it is; compare its folder with a copy from before.`,
      );
    } else if (read.value.version.isBroken) notices.push(brokenSeal(read.value.version.name));
  }
  return notices;
}
