import { basename, extname, resolve } from 'node:path';
import type { StyleReport, StyleView } from '../contract/paper-views';
import type { Arguments } from '../contract/requests';
import {
  ACTION_COLUMNS,
  ACTION_ORDERS,
  APPENDICES,
  type PaperOptions,
} from '../domain/schema/paper-options';
import { readOutside } from '../services/outside-files';
import { ask, orEnd } from './ask';
import type { Call, Option } from './command';
import { CliError, usageError } from './io';

/** The options of every command that makes a paper: what is left out is as the plan's papers were wanted last. */
export const LOOK_OPTIONS: Readonly<Record<string, Option>> = {
  style: { value: 'STYLE', help: 'a house style by name or id, or a file of one' },
  'wide-tables': { value: 'WAY', help: 'landscape (as it is) or portrait' },
  columns: {
    value: 'LIST',
    help: `columns of the action tables: ${ACTION_COLUMNS.join(',')}, or none`,
  },
  order: { value: 'ORDER', help: `of the actions in a table: ${ACTION_ORDERS.join(', ')}` },
  appendices: { value: 'LIST', help: `${APPENDICES.join(',')}, or none` },
};

type AskedLook = Pick<Arguments<'export.word'>, 'style' | 'options'>;

/** How the call wants its paper to look. */
export async function lookAsked(call: Call, planId: string): Promise<AskedLook> {
  const { style: word } = call.options;
  const style = word === undefined ? {} : { style: await styleNamed(call, planId, word) };
  const changes = changesIn(call);
  if (Object.keys(changes).length === 0) return style;
  const { choice } = await ask(call, 'paper.looks', { planId });
  const { columns, appendices, ...rest } = { ...choice.options, ...changes };
  return { ...style, options: { ...rest, columns: [...columns], appendices: [...appendices] } };
}

function changesIn({ options }: Call): Partial<PaperOptions> {
  const { 'wide-tables': way, columns, order, appendices } = options;
  return {
    ...(way !== undefined && {
      landscape: oneOf('--wide-tables', ['landscape', 'portrait'], way) === 'landscape',
    }),
    ...(columns !== undefined && { columns: someOf('--columns', ACTION_COLUMNS, columns) }),
    ...(order !== undefined && { order: oneOf('--order', ACTION_ORDERS, order) }),
    ...(appendices !== undefined && { appendices: someOf('--appendices', APPENDICES, appendices) }),
  };
}

function oneOf<T extends string>(flag: string, known: readonly T[], word: string): T {
  const found = known.find((one) => one === word);
  if (found !== undefined) return found;
  throw usageError(`${flag} takes ${known.join(', ')}, not “${word}”.`);
}

/** Words between commas, in the order that they have in the paper. */
function someOf<T extends string>(flag: string, known: readonly T[], list: string): T[] {
  if (list === 'none') return [];
  const words = new Set(list.split(',').map((word) => oneOf(flag, known, word.trim())));
  return known.filter((one) => words.has(one));
}

/** Endings of files that can be a house style. */
const FILES: ReadonlySet<string> = new Set(['.json', '.docx', '.dotx', '.docm', '.dotm']);

async function styleNamed(
  call: Call,
  planId: string,
  word: string,
): Promise<NonNullable<AskedLook['style']>> {
  if (FILES.has(extname(word).toLowerCase())) return { fileId: await keepStyleFile(call, word) };
  const { styles } = await ask(call, 'paper.looks', { planId });
  const found = styles.find(({ styleId, style }) =>
    [styleId, style.name].some((name) => name.toLowerCase() === word.toLowerCase()),
  );
  if (found) return { styleId: found.styleId };
  throw new CliError(
    2,
    'notFound',
    `There is no house style “${word}”: there are ${styles.map(namesOf).join(', ')}. Nothing was written.`,
  );
}

/** Hands a style file that the person named to the services; gives its id. */
export async function keepStyleFile(call: Call, word: string): Promise<string> {
  const path = resolve(call.cwd, word);
  return call.services.keepFile(basename(path), orEnd(await readOutside(path)));
}

/** What a Word file that was given as a style lacks, and what else is not as in it, a line each. */
export function lacksOf({ missing, notes }: StyleReport): string[] {
  return [...missing.map((what) => `! ${what}: not found, ours is used`), ...notes];
}

function namesOf({ styleId, style }: StyleView): string {
  return `${styleId} (${style.name})`;
}
