import { COMMON } from './arguments';
import type { Command, Option } from './command';
import { table } from './io';

function wordsOf({ name, words, optionalWords = 0 }: Command): string[] {
  const shown = words.map((word, at) => (at < words.length - optionalWords ? word : `[${word}]`));
  return [name, ...shown];
}

function flagOf(flag: string, { value }: Option): string {
  return value === undefined ? `--${flag}` : `--${flag} ${value}`;
}

function usageOf(command: Command): string {
  const { options } = command;
  const flags = Object.entries(options).map(([flag, option]) =>
    option.required ? flagOf(flag, option) : `[${flagOf(flag, option)}]`,
  );
  return [...wordsOf(command), ...flags].join(' ');
}

/** A line on each of some commands. */
export function helpLines(commands: readonly Command[]): string {
  return table(commands.map((command) => [`  ${wordsOf(command).join(' ')}`, command.summary]));
}

/** Help on everything. */
export function helpOnAll(commands: readonly Command[]): string {
  return `golden-thread COMMAND, or npm run -s thread -- COMMAND

${helpLines(commands)}

Every command takes --json (one JSON value on standard output) and --help.
PLAN is a plan's id, its folder's name, or the beginning of either.
It ends with 0 when all is well, 1 on findings or a refusal, 2 on bad usage or unreadable input.`;
}

/** Help on one command. */
export function helpOn(command: Command): string {
  const rows = Object.entries({ ...command.options, ...COMMON }).map(([flag, option]) => [
    `  ${flagOf(flag, option)}`,
    option.help,
  ]);
  const details = command.details === undefined ? '' : `\n\n${command.details}`;
  return `${usageOf(command)}\n\n${command.summary}\n\n${table(rows)}${details}`;
}
