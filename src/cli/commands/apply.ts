import { z } from 'zod';
import { commandSchema } from '../../domain/commands/schema';
import { readJson } from '../../domain/schema/json';
import { readProblemSentence } from '../../domain/schema/parse';
import { problemsIn } from '../../domain/schema/problems-in';
import { findPlan, openLibrary, readInput } from '../ask';
import type { Call, Command } from '../command';
import { editPlan } from '../edit-plan';
import { CliError, count } from '../io';

/** As many as the services carry out together. */
const MOST_COMMANDS = 1_000;

const commandList = z.array(commandSchema).min(1).max(MOST_COMMANDS);

/** `apply LIBRARY PLAN COMMANDS.json` */
export const apply: Command = {
  name: 'apply',
  words: ['LIBRARY', 'PLAN', 'COMMANDS.json'],
  options: {},
  summary: 'carries out commands, all of them or none, a journal line each',
  details: `COMMANDS.json holds a list of commands, or one command; docs/COMMANDS.md describes them.
At most ${String(MOST_COMMANDS)} at a time; a command of the type "batch" holds more and is one step to undo.`,
  async run(call) {
    const commands = await readCommands(call, call.words[2] ?? '');
    const library = await openLibrary(call, 'existing');
    const { planId } = findPlan(call, library, call.words[1] ?? '');
    const saved = await editPlan(call, planId, commands);
    return {
      text: `Carried out ${count(commands.length, 'command')}; the journal is at line ${String(saved.n)}.`,
      value: saved,
    };
  },
};

async function readCommands(call: Call, word: string): Promise<z.infer<typeof commandList>> {
  const { path, bytes } = await readInput(call, word);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CliError(2, 'unreadable', readProblemSentence(path, { code: 'notText' }));
  }
  const json = readJson(text);
  if (!json.ok) throw new CliError(2, 'unreadable', readProblemSentence(path, json.error));
  const list: unknown = Array.isArray(json.value) ? json.value : [json.value];
  // Never parsed whole before it is known to fit: a file may hold a million bad commands.
  if (commandList.validate(list)) return list;
  const [first] = problemsIn(commandList, list);
  const place = first?.path === '' || first === undefined ? 'the whole' : first.path;
  throw new CliError(
    2,
    'unreadable',
    `${path} is not a list of commands: ${place} ${first?.message ?? 'is wrong'}. Nothing was changed; docs/COMMANDS.md describes the commands.`,
  );
}
