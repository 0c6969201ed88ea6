import { count, written } from '../../domain/in-words';
import type { Pack } from '../../domain/schema/pack';
import type { Plan, Suggestion } from '../../domain/schema/plan';
import { accept, openSuggestions, reject, type Decision } from '../../domain/suggestions/decide';
import type { Call, Command } from '../command';
import { editPlan } from '../edit-plan';
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
    const { plan, pack, summary } = await readPlanAndPack(call);
    const how = call.switches.has('anyway') ? 'anyway' : 'fitting';
    const decision = accept(plan, pack, chosen(call, plan), await signature(call), how);
    return carriedOut(call, summary.planId, decision, { plan, pack, verb: 'Accepted' });
  },
};

/** `suggestion reject LIBRARY PLAN IDS` */
export const suggestionReject: Command = {
  name: 'suggestion reject',
  ...WORDS,
  summary: 'puts suggestions aside, as one step; the plan stays as it is',
  details: 'IDS are ids of suggestions, or beginnings of them, with commas between.',
  async run(call) {
    const { plan, pack, summary } = await readPlanAndPack(call);
    const decision = reject(plan, chosen(call, plan), await signature(call));
    return carriedOut(call, summary.planId, decision, { plan, pack, verb: 'Rejected' });
  },
};

async function carriedOut(
  call: Call,
  planId: string,
  { command, done, left }: Decision,
  { plan, pack, verb }: { readonly plan: Plan; readonly pack: Pack; readonly verb: string },
) {
  if (command !== null) await editPlan(call, planId, [command]);
  const aside = left.length === 0 ? '' : `, ${written(left.length)} left as they are`;
  const end = `${verb} ${count(done.length, 'suggestion')}${aside}.`;
  return {
    text: [...left.map((one) => suggestionText(plan, pack, one)), end].join('\n'),
    value: { command, done: done.map(({ id }) => id), left: left.map(({ id }) => id) },
    exitCode: left.length > 0 ? (1 as const) : (0 as const),
  };
}

/** The open suggestions that the command names. */
function chosen(call: Call, plan: Plan): readonly Suggestion[] {
  const open = openSuggestions(plan);
  const word = call.words[2];
  const isAll = call.switches.has('all');
  if (isAll === (word !== undefined)) throw usageError('Give IDS, or --all in their place.');
  if (word === undefined) return open;
  return word.split(',').map((part) => {
    const id = part.trim();
    const exact = open.filter((one) => one.id === id);
    const found = exact.length > 0 ? exact : open.filter((one) => one.id.startsWith(id));
    const [one] = found;
    if (one && found.length === 1) return one;
    const why = found.length === 0 ? 'no open suggestion' : 'several open suggestions';
    throw new CliError(2, 'notFound', `The plan has ${why} “${id}”; suggestions lists them.`);
  });
}
