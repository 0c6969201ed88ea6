import { planKind } from '../../domain/schema/common';
import { isFinancialYear } from '../../domain/financial-year';
import { ask, openLibrary } from '../ask';
import type { Command } from '../command';
import { CliError, usageError } from '../io';

/** `new LIBRARY --pack ID --division NAME` */
export const newPlan: Command = {
  name: 'new',
  words: ['LIBRARY'],
  options: {
    pack: { value: 'ID', help: 'reference pack, as `packs` lists them', required: true },
    division: { value: 'NAME', help: 'whose plan it is', required: true },
    year: { value: 'YEAR', help: 'financial year such as 2008/9; the pack’s own if not given' },
    kind: { value: 'KIND', help: 'divisional (if not given) or introduction' },
    director: { value: 'TITLE', help: 'director' },
    'cabinet-member': { value: 'TITLE', help: 'cabinet member' },
    contact: { value: 'TITLE', help: 'whom to ask about the plan' },
  },
  summary: 'makes a plan with the sections of a pack’s template; a new folder becomes a library',
  async run(call) {
    const { options } = call;
    const kind = planKind.safeParse(options['kind'] ?? 'divisional');
    if (!kind.success) {
      throw usageError(`--kind takes divisional or introduction, not “${options['kind'] ?? ''}”.`);
    }
    if (options['year'] !== undefined && !isFinancialYear(options['year'])) {
      throw usageError(`--year takes a financial year such as 2008/9, not “${options['year']}”.`);
    }
    // Before the folder becomes a library: a slip in the pack's id must leave nothing behind.
    const packId = options['pack'] ?? '';
    const list = await ask(call, 'pack.list', {});
    const isKnown = list.some((pack) => pack.packId === packId);
    const library = await openLibrary(call, isKnown ? undefined : 'existing');
    const broken = library.damaged.find(({ name }) => name === `packs/${packId}.json`);
    if (broken) throw new CliError(2, 'unreadable', broken.message);
    const all = await ask(call, 'pack.list', {});
    const pack = all.find((candidate) => candidate.packId === packId);
    if (!pack) {
      const have = all.map((candidate) => candidate.packId).join(', ');
      throw new CliError(
        2,
        'notFound',
        `There is no reference pack “${packId}”; there is ${have}.`,
      );
    }
    const made = await ask(call, 'library.newPlan', {
      packId,
      kind: kind.data,
      division: options['division'] ?? '',
      year: options['year'] ?? pack.year,
      director: options['director'] ?? '',
      cabinetMember: options['cabinet-member'] ?? '',
      contact: options['contact'] ?? '',
    });
    const name = call.services.planNames().get(made.planId) ?? made.planId;
    return { text: `Made ${name}.`, value: { ...made, name } };
  },
};
