import { count } from '../../domain/in-words';
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
    const counts = [
      count(plans, 'plan'),
      count(packs, 'pack'),
      count(files, 'file'),
      count(lines, 'journal line'),
    ].join(', ');
    const end =
      findings.length === 0
        ? `All is well: ${counts}.`
        : `${count(findings.length, 'finding')} in ${counts}.`;
    const text = [...findings.map(({ severity, message }) => `${severity}: ${message}`), end];
    return { text: text.join('\n'), value: found, exitCode: findings.length > 0 ? 1 : 0 };
  },
};
