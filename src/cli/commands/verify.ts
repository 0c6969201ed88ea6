import { openLibrary, orEnd } from '../ask';
import type { Command } from '../command';

/** `verify LIBRARY` */
export const verify: Command = {
  name: 'verify',
  words: ['LIBRARY'],
  options: {},
  summary: 'checks every file, the chain of every journal, and that journals give the plans',
  async run(call) {
    await openLibrary(call, 'existing');
    const found = orEnd(await call.services.verifyLibrary());
    const { plans, packs, files, lines, findings } = found;
    const counts = `${String(plans)} plans, ${String(packs)} packs, ${String(files)} files, ${String(lines)} journal lines`;
    const end =
      findings.length === 0
        ? `All is well: ${counts}.`
        : `${String(findings.length)} ${findings.length === 1 ? 'finding' : 'findings'} in ${counts}.`;
    const text = [...findings.map(({ severity, message }) => `${severity}: ${message}`), end];
    return { text: text.join('\n'), value: found, exitCode: findings.length > 0 ? 1 : 0 };
  },
};
