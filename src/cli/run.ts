import type { Services } from '../services/services';
import { readArguments } from './arguments';
import type { Command } from './command';
import { apply } from './commands/apply';
import { archive, restore } from './commands/archive';
import { check } from './commands/check';
import { checkdoc } from './commands/checkdoc';
import { commentAdd, commentReply, commentResolve } from './commands/comment';
import { comments } from './commands/comments';
import { covering } from './commands/covering';
import { diff } from './commands/diff';
import { exportPlan } from './commands/export';
import { find } from './commands/find';
import { importPlan } from './commands/import';
import { importReview } from './commands/import-review';
import { list } from './commands/list';
import { newPlan } from './commands/new';
import { next } from './commands/next';
import { packs } from './commands/packs';
import { replace } from './commands/replace';
import { serveWith } from './commands/serve';
import { show } from './commands/show';
import { agree, approve, returnPlan, step, submit } from './commands/step';
import { suggestionAccept, suggestionReject } from './commands/suggestion';
import { suggestions } from './commands/suggestions';
import { styleAdd, styles } from './commands/styles';
import { targets } from './commands/targets';
import { targetsHistory } from './commands/targets-history';
import { targetsSuggest } from './commands/targets-suggest';
import { thread } from './commands/thread';
import { verify } from './commands/verify';
import { versionList, versionRestore, versionTake } from './commands/version';
import { helpLines, helpOn, helpOnAll } from './help';
import { CliError, usageError, type ExitCode, type Output } from './io';

/** What the command line stands in. */
export interface World {
  readonly output: Output;
  readonly cwd: string;
  /** The built browser shell, for `serve`. */
  readonly serverProgram: string;
  readonly startServices: () => Services;
}

/** Carries out one command line; everything that it has to say goes to `world.output`. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const commands: readonly Command[] = [
    packs,
    newPlan,
    next,
    list,
    archive,
    restore,
    show,
    find,
    replace,
    apply,
    check,
    comments,
    commentAdd,
    commentReply,
    commentResolve,
    importReview,
    suggestions,
    suggestionAccept,
    suggestionReject,
    submit,
    returnPlan,
    agree,
    approve,
    step,
    versionList,
    versionTake,
    versionRestore,
    targets,
    targetsSuggest,
    targetsHistory,
    thread,
    covering,
    diff,
    importPlan,
    exportPlan,
    styles,
    styleAdd,
    checkdoc,
    verify,
    serveWith(world.serverProgram),
  ];
  const { output } = world;
  const [name, ...rest] = argv;
  const json = rest.includes('--json');
  try {
    if (name === undefined) throw usageError('Say what to do; --help lists the commands.');
    if (name === '--help' || name === '-h' || name === 'help') {
      output.out(helpOnAll(commands));
      return 0;
    }
    const named = (words: string) => commands.find((candidate) => candidate.name === words);
    const longer = named(`${name} ${rest[0] ?? ''}`);
    const command = longer ?? named(name);
    if (!command) return helpOnParts(commands, name, rest, output);
    return await carryOut(command, longer ? rest.slice(1) : rest, world);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const { code, message, exitCode } = error;
    if (json) output.out(JSON.stringify({ error: { code, message } }, null, 2));
    output.error(message);
    return exitCode;
  }
}

/** For the first word of commands that have two, as `comment` of `comment add`. */
function helpOnParts(
  commands: readonly Command[],
  name: string,
  rest: readonly string[],
  output: Output,
): ExitCode {
  const parts = commands.filter((candidate) => candidate.name.startsWith(`${name} `));
  if (parts.length === 0) throw usageError(`There is no command “${name}”; --help lists them.`);
  const isHelp = rest.includes('--help') || rest.includes('-h');
  if (!isHelp) {
    const names = parts.map((part) => part.name).join(', ');
    throw usageError(`“${name}” wants a second word: ${names}; ${name} --help says more.`);
  }
  output.out(helpLines(parts));
  return 0;
}

async function carryOut(
  command: Command,
  argv: readonly string[],
  world: World,
): Promise<ExitCode> {
  const { output, cwd } = world;
  const { words, options, switches, json, help } = readArguments(command, argv);
  if (help) {
    output.out(helpOn(command));
    return 0;
  }
  const least = command.words.length - (command.optionalWords ?? 0);
  if (words.length < least || words.length > command.words.length) {
    const optional = command.words.slice(least).map((word) => `[${word}]`);
    const wanted = [command.name, ...command.words.slice(0, least), ...optional].join(' ');
    throw usageError(`It is ${wanted}; ${command.name} --help says more.`);
  }
  for (const [flag, { required }] of Object.entries(command.options)) {
    if (required && options[flag] === undefined) {
      throw usageError(`--${flag} is missing; ${command.name} --help says more.`);
    }
  }
  const services = world.startServices();
  try {
    const answer = await command.run({ words, options, switches, json, services, output, cwd });
    if (answer === null) return 0;
    output.out(json ? JSON.stringify(answer.value, null, 2) : answer.text);
    return answer.exitCode ?? 0;
  } finally {
    await services.close();
  }
}
