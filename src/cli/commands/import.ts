import { ask, openLibrary, readInput } from '../ask';
import type { Command } from '../command';

/** `import LIBRARY FILE` */
export const importPlan: Command = {
  name: 'import',
  words: ['LIBRARY', 'FILE'],
  options: {},
  summary: 'takes a plan file in; a new folder becomes a library',
  async run(call) {
    // Before the folder becomes a library: a slip in the file's name must leave nothing behind.
    const { path, bytes } = await readInput(call, call.words[1] ?? '');
    await openLibrary(call);
    const fileId = call.services.keepFile(path, bytes);
    const made = await ask(call, 'library.importPlan', { fileId });
    const name = call.services.planNames().get(made.planId) ?? made.planId;
    const text = made.wasThere
      ? `${name} was in the library already, and ${path} holds the same. Nothing was changed.`
      : `${name} is in the library.`;
    return { text, value: { ...made, name } };
  },
};
