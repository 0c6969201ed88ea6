import { apply } from '../../domain/commands/apply';
import { count, written } from '../../domain/in-words';
import type { Pack } from '../../domain/schema/pack';
import type { Plan, Suggestion } from '../../domain/schema/plan';
import { accept, openSuggestions, reject, type Decision } from '../../domain/suggestions/decide';
import type { Call, Command } from '../command';
import { editAsItIs } from '../edit-plan';
import { CliError, usageError } from '../io';
import { readPlanAndPack } from '../read-plan';
import { signature } from '../signature';
import { suggestionText } from '../suggestion-text';

const WORDS = {
  words: ['LIBRARY', 'PLAN', 'IDS'],
  optionalWords: 1,
  options: { all: { help: 'every open suggestion; IDS is left out' } },
} as const;

/** `suggestion accept LIBRARY PLAN IDS` */
export const suggestionAccept: Command = {
  name: 'suggestion accept',
  ...WORDS,
  options: {
    ...WORDS.options,
    anyway: { help: 'also where the plan has changed since: what it says now is replaced' },
  },
  summary:
    'does what readers suggested, as one step; ends with 1 where something had to be left as it is',
  details: `IDS are ids of suggestions, or beginnings of them, with commas between. What was changed in the plan since the file
went out, or cannot be read, is left alone and stays open; --anyway puts the former in place all the same.`,
  async run(call) {
    const how = call.switches.has('anyway') ? 'anyway' : 'fitting';
    return decide(call, 'Accepted', (plan, pack, which, signed) =>
      accept(plan, pack, which, signed, how),
    );
  },
};

/** `suggestion reject LIBRARY PLAN IDS` */
export const suggestionReject: Command = {
  name: 'suggestion reject',
  ...WORDS,
  summary: 'puts suggestions aside, as one step; the plan stays as it is',
  details: 'IDS are ids of suggestions, or beginnings of them, with commas between.',
  async run(call) {
    return decide(call, 'Rejected', (plan, _, which, signed) => reject(plan, which, signed));
  },
};

type Decide = (
  plan: Plan,
  pack: Pack,
  which: readonly Suggestion[],
  signed: Awaited<ReturnType<typeof signature>>,
) => Decision;

/** Decides on the suggestions that the command names, as the plan is then. */
async function decide(call: Call, verb: string, how: Decide) {
  const ids = idsIn(call);
  const { pack, summary } = await readPlanAndPack(call);
  const signed = await signature(call);
  const { plan, made } = await editAsItIs(call, summary.planId, (held) =>
    how(held, pack, chosen(held, ids), signed),
  );
  const { command, done, left } = made;
  // What is left may be in the way of what was accepted before it.
  const decided = command === null ? null : apply(plan, command);
  const now = decided?.ok ? decided.value.plan : plan;
  const aside = left.length === 0 ? '' : `, ${written(left.length)} left as they are`;
  const end = `${verb} ${count(done.length, 'suggestion')}${aside}.`;
  return {
    text: [...left.map((one) => suggestionText(now, pack, one)), end].join('\n'),
    value: { command, done: done.map(({ id }) => id), left: left.map(({ id }) => id) },
    exitCode: left.length > 0 ? (1 as const) : (0 as const),
  };
}

/** The ids that the command names; null: every open suggestion. */
function idsIn(call: Call): readonly string[] | null {
  const word = call.words[2];
  const isAll = call.switches.has('all');
  if (isAll === (word !== undefined)) throw usageError('Give IDS, or --all in their place.');
  return word?.split(',').map((part) => part.trim()) ?? null;
}

/** The open suggestions of a plan that have these ids, or begin with them. */
function chosen(plan: Plan, ids: readonly string[] | null): readonly Suggestion[] {
  const open = openSuggestions(plan);
  if (ids === null) return open;
  return ids.map((id) => {
    const exact = open.filter((one) => one.id === id);
    const found = exact.length > 0 ? exact : open.filter((one) => one.id.startsWith(id));
    const [one] = found;
    if (one && found.length === 1) return one;
    const why = found.length === 0 ? 'no open suggestion' : 'several open suggestions';
    throw new CliError(2, 'notFound', `The plan has ${why} “${id}”; suggestions lists them.`);
  });
}
