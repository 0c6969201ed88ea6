import { isFinancialYear } from '../domain/financial-year';
import { nameList } from '../domain/in-words';
import type { Wish, WishMore } from '../domain/targets/suggest';
import type { Call } from './command';
import { CliError, usageError } from './io';

/** Ways as the command line names them, with the options that each must have and may have. */
const WAYS = {
  straight: { kind: 'straight', needs: ['end'], may: [] },
  'faster-later': { kind: 'fasterLater', needs: ['end'], may: [] },
  match: { kind: 'matchComparator', needs: ['compared-with', 'by'], may: ['still'] },
  'close-gap': { kind: 'closeGap', needs: ['compared-with', 'percent', 'by'], may: ['still'] },
  halve: { kind: 'halve', needs: ['by'], may: ['end-by'] },
  'best-pace': { kind: 'bestPace', needs: [], may: [] },
} as const satisfies Record<
  string,
  {
    readonly kind: Wish['kind'];
    readonly needs: readonly string[];
    readonly may: readonly string[];
  }
>;

type Way = keyof typeof WAYS;

/** The names of the ways, for the help. */
export const WAY_NAMES: readonly string[] = Object.keys(WAYS);

/** Options that belong to some ways and not to others. */
const OWN = ['end', 'compared-with', 'percent', 'by', 'end-by', 'still'];

const isWay = (word: string): word is Way => Object.hasOwn(WAYS, word);

/** What the options of `targets suggest` wish for. */
export function wishOf(call: Call, comparators: readonly string[]): Wish {
  const word = call.options['trajectory'] ?? '';
  if (!isWay(word)) throw usageError(`--trajectory takes ${WAY_NAMES.join(', ')}, not “${word}”.`);
  const {
    kind,
    needs,
    may,
  }: { kind: Wish['kind']; needs: readonly string[]; may: readonly string[] } = WAYS[word];
  for (const flag of OWN) {
    const isGiven = call.options[flag] !== undefined || call.switches.has(flag);
    if (needs.includes(flag) && !isGiven) throw usageError(`--trajectory ${word} needs --${flag}.`);
    if (isGiven && !needs.includes(flag) && !may.includes(flag)) {
      throw usageError(`--${flag} does not go with --trajectory ${word}.`);
    }
  }
  switch (kind) {
    case 'straight':
    case 'fasterLater':
      return { kind, end: numberOf(call, 'end') };
    case 'matchComparator':
      return { kind, name: comparatorOf(call, comparators), by: yearOf(call, 'by') };
    case 'closeGap': {
      const percent = numberOf(call, 'percent');
      return { kind, name: comparatorOf(call, comparators), percent, by: yearOf(call, 'by') };
    }
    case 'halve': {
      const endBy = call.options['end-by'] === undefined ? null : yearOf(call, 'end-by');
      return { kind, by: yearOf(call, 'by'), endBy };
    }
    case 'bestPace':
      return { kind };
  }
}

/** What the options say beside the way itself. */
export function wishMoreOf(call: Call): WishMore {
  return {
    othersMove: !call.switches.has('still'),
    stretchEnd: call.options['stretch'] === undefined ? null : numberOf(call, 'stretch'),
  };
}

/** A number as people type it: "53.8", "53.8%", "1,200". */
function numberOf({ options }: Call, flag: string): number {
  const text = options[flag] ?? '';
  const bare = text.trim().replace(/%$/u, '').replaceAll(',', '');
  const value = Number(bare);
  if (bare === '' || !Number.isFinite(value)) {
    throw usageError(`--${flag} takes a number, not “${text}”.`);
  }
  return value;
}

function yearOf({ options }: Call, flag: string): string {
  const text = (options[flag] ?? '').trim();
  if (!isFinancialYear(text)) {
    throw usageError(`--${flag} takes a financial year such as 2010/11, not “${text}”.`);
  }
  return text;
}

/** The name of others as the plan writes it. */
function comparatorOf({ options }: Call, names: readonly string[]): string {
  const typed = (options['compared-with'] ?? '').trim();
  const found = names.find((name) => name.toLowerCase() === typed.toLowerCase());
  if (found !== undefined) return found;
  const have = names.length === 0 ? 'nobody' : nameList(names);
  throw new CliError(2, 'notFound', `It is compared with ${have}, not with “${typed}”.`);
}
