import type { VersionView } from '../../contract/views';
import { ask, findPlan, openLibrary } from '../ask';
import type { Command } from '../command';
import { CliError } from '../io';

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
    const open = await ask(call, 'plan.open', { planId });
    if (open.access.kind === 'read') {
      const message = `${open.access.holder.name} has this plan open. No version was kept; ask them to close it.`;
      throw new CliError(1, 'readOnly', message);
    }
    try {
      const version = await ask(call, 'version.save', { planId, name: call.words[2] ?? '' });
      return { text: `Kept the version “${version.name}”.`, value: { version } };
    } finally {
      await ask(call, 'plan.close', { planId });
    }
  },
};
