import type { VersionView } from '../../contract/views';
import { shortName } from '../../domain/compare/change';
import { restoreVersion } from '../../domain/compare/restore';
import type { Plan } from '../../domain/schema/plan';
import { ask, findPlan, openLibrary } from '../ask';
import type { Command } from '../command';
import { editAsItIs, openToWrite } from '../edit-plan';
import { findVersion } from '../plan-reference';
import { readPlanAndPack } from '../read-plan';

/** `version list LIBRARY PLAN` */
export const versionList: Command = {
  name: 'version list',
  words: ['LIBRARY', 'PLAN'],
  options: {},
  summary: 'lists the named versions of a plan; ends with 1 where a sealed one was changed',
  async run(call) {
    const { planId } = findPlan(call, await openLibrary(call, 'existing'), call.words[1] ?? '');
    const versions = await ask(call, 'version.list', { planId });
    return {
      text: versions.length === 0 ? 'No versions yet.' : versions.map(versionText).join('\n'),
      value: { versions },
      exitCode: versions.some(({ isBroken }) => isBroken) ? 1 : 0,
    };
  },
};

function versionText({ versionId, name, at, by, seal, isBroken }: VersionView): string {
  const sealed = seal === null ? '' : `\n  sealed ${seal}${isBroken ? ': CHANGED SINCE' : ''}`;
  return `${name}  ${by}, ${at}  [${versionId}]${sealed}`;
}

/** `version take LIBRARY PLAN NAME` */
export const versionTake: Command = {
  name: 'version take',
  words: ['LIBRARY', 'PLAN', 'NAME'],
  options: {},
  summary: 'keeps a plan as it is under a name, for ever',
  async run(call) {
    const { planId } = findPlan(call, await openLibrary(call, 'existing'), call.words[1] ?? '');
    await openToWrite(call, planId);
    try {
      const version = await ask(call, 'version.save', { planId, name: call.words[2] ?? '' });
      return { text: `Kept the version “${version.name}”.`, value: { version } };
    } finally {
      await ask(call, 'plan.close', { planId });
    }
  },
};

/** `version restore LIBRARY PLAN NAME` */
export const versionRestore: Command = {
  name: 'version restore',
  words: ['LIBRARY', 'PLAN', 'NAME'],
  options: {},
  summary: 'makes a plan what one of its versions was, as one step that can be undone',
  details: `NAME is the name of the version, or its id. Comments, the steps of the review and the stage stay as they are.
What cannot be brought back is named, and the command ends with 1.`,
  async run(call) {
    const { plan, pack, name: planName } = await readPlanAndPack(call);
    const planId = plan.id;
    const versions = await ask(call, 'version.list', { planId });
    const { versionId, name } = findVersion(versions, planName, call.words[2] ?? '');
    const then = await ask(call, 'version.read', { planId, versionId });
    const work = (now: Plan) => restoreVersion({ plan: now, pack }, then.plan, name);
    const seen = work(plan);
    const { command, left } =
      seen.command === null ? seen : (await editAsItIs(call, planId, work)).made;
    const names = left.map(({ record, field }) => `${shortName(record)}: ${field}`);
    const done = command === null ? 'Nothing was changed' : `The plan is what “${name}” was`;
    return {
      text:
        left.length === 0
          ? `${done}.`
          : `${done}, but for what cannot be brought back:\n  ${names.join('\n  ')}`,
      value: { versionId, name, changed: command !== null, left: names },
      exitCode: left.length === 0 ? 0 : 1,
    };
  },
};
