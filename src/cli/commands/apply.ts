import { count } from '../../domain/in-words';
import { findPlan, openLibrary } from '../ask';
import type { Command } from '../command';
import { MOST_COMMANDS, readCommands } from '../command-file';
import { editPlan } from '../edit-plan';

/** `apply LIBRARY PLAN COMMANDS.json` */
export const apply: Command = {
  name: 'apply',
  words: ['LIBRARY', 'PLAN', 'COMMANDS.json'],
  options: {},
  summary: 'carries out commands, all of them or none, a journal line each',
  details: `COMMANDS.json holds a list of commands, or one command; docs/COMMANDS.md describes them.
At most ${String(MOST_COMMANDS)} at a time; a command of the type "batch" holds more and is one step to undo.`,
  async run(call) {
    const file = call.words[2] ?? '';
    const commands = await readCommands(call, file);
    const library = await openLibrary(call, 'existing');
    const { planId } = findPlan(call, library, call.words[1] ?? '');
    const saved = await editPlan(call, planId, commands, file);
    return {
      text: `Carried out ${count(commands.length, 'command')}; the journal is at line ${String(saved.n)}.`,
      value: saved,
    };
  },
};
