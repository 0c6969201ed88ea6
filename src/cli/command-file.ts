import { z } from 'zod';
import {
  COMMAND_TYPES,
  commandSchema,
  type Command as PlanCommand,
} from '../domain/commands/schema';
import { written } from '../domain/in-words';
import { readJson } from '../domain/schema/json';
import { readProblemSentence } from '../domain/schema/parse';
import { problemsIn } from '../domain/schema/problems-in';
import { readInput } from './ask';
import type { Call } from './command';
import { CliError } from './io';
import { nearest } from './near';

/** As many as the services carry out together. */
export const MOST_COMMANDS = 1_000;

const commandList = z.array(commandSchema).min(1).max(MOST_COMMANDS);

/** The commands that a file holds, a list of them or one; `word` is the file as it was typed. */
export async function readCommands(call: Call, word: string): Promise<readonly PlanCommand[]> {
  const { bytes } = await readInput(call, word);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unreadable(readProblemSentence(word, { code: 'notText' }, 'elsewhere'));
  }
  const json = readJson(text);
  if (!json.ok) throw unreadable(readProblemSentence(word, json.error, 'elsewhere'));
  const list: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  // Never parsed whole before it is known to fit: a file may hold a million bad commands.
  if (commandList.validate(list)) return list;
  if (list.length === 0) throw unreadable(`${word} is not a list of commands: it is empty. ${END}`);
  if (list.length > MOST_COMMANDS) {
    const most = `at most ${String(MOST_COMMANDS)} are carried out together`;
    throw unreadable(
      `${word} has ${written(list.length)} commands; ${most}. Nothing was changed; split the file.`,
    );
  }
  const at = list.findIndex((command) => !commandSchema.validate(command));
  throw unreadable(`${word}, command ${String(at + 1)}: ${wrongWith(list[at])} ${END}`);
}

const END = 'Nothing was changed; docs/COMMANDS.md describes the commands.';

function unreadable(message: string): CliError {
  return new CliError(2, 'unreadable', message);
}

/** One sentence on a value that is no command. */
function wrongWith(command: unknown): string {
  const type = typeOf(command);
  if (type === null) return 'It has no type, such as action.set.';
  if (!COMMAND_TYPES.some((known) => known === type)) return noSuchType(type);
  const inside = type === 'batch' ? insideOf(command) : [];
  const at = inside.findIndex((one) => !COMMAND_TYPES.some((known) => known === typeOf(one)));
  if (at !== -1) return `In its command ${String(at + 1)}: ${wrongWith(inside[at])}`;
  const [first] = problemsIn(commandSchema, command);
  return `${first?.path ?? ''} ${first?.message ?? 'is wrong'}.`.trimStart();
}

function typeOf(command: unknown): string | null {
  if (typeof command !== 'object' || command === null || !('type' in command)) return null;
  return typeof command.type === 'string' ? command.type : null;
}

function insideOf(batch: unknown): readonly unknown[] {
  if (typeof batch !== 'object' || batch === null || !('commands' in batch)) return [];
  return Array.isArray(batch.commands) ? batch.commands : [];
}

function noSuchType(type: string): string {
  const shown = type.length > 60 ? `${type.slice(0, 60)}…` : type;
  const near = nearest(type, COMMAND_TYPES);
  return `There is no command ${shown}${near === null ? '' : `; near: ${near}`}.`;
}
