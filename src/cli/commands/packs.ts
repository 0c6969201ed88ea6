import type { LibraryView } from '../../contract/views';
import { ask, openLibrary } from '../ask';
import type { Command } from '../command';
import { table } from '../io';

const isPack = ({ name }: LibraryView['damaged'][number]): boolean => name.startsWith('packs/');

/** `packs [LIBRARY]` */
export const packs: Command = {
  name: 'packs',
  words: ['LIBRARY'],
  optionalWords: 1,
  options: {},
  summary:
    'lists the reference packs that plans can be made from; ends with 1 where one cannot be read',
  async run(call) {
    const library = call.words.length > 0 ? await openLibrary(call, 'existing') : null;
    const damaged = library?.damaged.filter(isPack) ?? [];
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
    for (const { message } of damaged) call.output.error(message);
    const text = rows.length === 0 ? 'No reference packs.' : table(rows);
    return { text, value: list, exitCode: damaged.length > 0 ? 1 : 0 };
  },
};
