import { parseArgs } from 'node:util';
import type { Command, Option } from './command';
import { usageError } from './io';

/** What was typed after a command's name, sorted. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  readonly json: boolean;
  readonly help: boolean;
}

/** Options that every command takes. */
export const COMMON: Readonly<Record<string, Option>> = {
  json: { help: 'one JSON value on standard output' },
  help: { help: 'these lines' },
};

/** Sorts what was typed; an option that the command does not take, or that lacks its value, ends it. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const known: Readonly<Record<string, Option>> = { ...command.options, ...COMMON };
  const types = Object.entries(known).map(
    ([flag, { value }]) => [flag, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  // Not strict: Node's own refusals speak to those who write programs.
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...Object.fromEntries(types), help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const options: Record<string, string | undefined> = {};
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) throw unknownOption(command, token.rawName, Object.keys(known));
    if (option.value === undefined) {
      if (token.value !== undefined) throw usageError(`${token.rawName} takes no value.`);
      switches.add(token.name);
    } else {
      const { value } = token;
      if (value === undefined || (!token.inlineValue && isFlag(value))) {
        throw usageError(
          `--${token.name} needs ${option.value} after it; ${command.name} --help says more.`,
        );
      }
      options[token.name] = value;
    }
  }
  const [json, help] = [switches.delete('json'), switches.delete('help')];
  return { words, options, switches, json, help };
}

/** Whether a word is the next option rather than a value; a number below nought is a value. */
function isFlag(word: string): boolean {
  return /^-[^\d]/u.test(word);
}

function unknownOption(command: Command, typed: string, known: readonly string[]) {
  const flags = known.map((flag) => `--${flag}`);
  const all = `${flags.slice(0, -1).join(', ')} and ${flags.at(-1) ?? ''}`;
  return usageError(`There is no option ${typed}. Options of ${command.name} are ${all}.`);
}
