import { ask, openLibrary } from '../ask';
import type { Command } from '../command';
import { table } from '../io';

/** `packs [LIBRARY]` */
export const packs: Command = {
  name: 'packs',
  words: ['LIBRARY'],
  optionalWords: 1,
  options: {},
  summary: 'lists the reference packs that plans can be made from',
  async run(call) {
    if (call.words.length > 0) await openLibrary(call, 'existing');
    const list = await ask(call, 'pack.list', {});
    const rows = list.map((pack) => [
      pack.packId,
      pack.year,
      `${String(pack.outcomes)} outcomes`,
      `${String(pack.priorities)} priorities`,
      `${String(pack.indicators)} indicators`,
      pack.builtIn ? 'built in' : 'in the library',
      pack.title,
    ]);
    return { text: rows.length === 0 ? 'No reference packs.' : table(rows), value: list };
  },
};
