import type { FoundPlan } from '../../contract/views';
import type { Hit } from '../../domain/find/find';
import { count } from '../../domain/in-words';
import { ask, findPlan, openLibrary } from '../ask';
import type { Command } from '../command';
import { QUERY_OPTIONS, queryOf } from '../query';

/** Most hits that are written out; the number of all is said. */
const MOST_HITS = 10_000;

/** `find LIBRARY TEXT` */
export const find: Command = {
  name: 'find',
  words: ['LIBRARY', 'TEXT'],
  options: {
    plan: { value: 'PLAN', help: 'only in this plan' },
    ...QUERY_OPTIONS,
  },
  summary: 'finds a text in every plan; ends with 1 where nothing is found',
  details: `Capitals and accents do not count unless --case is given; the kinds of quotes and dashes never do.
A TEXT that begins with a dash follows two dashes: find LIBRARY -- -9`,
  async run(call) {
    const query = queryOf(call, call.words[1] ?? '');
    const library = await openLibrary(call, 'existing');
    const word = call.options['plan'];
    const only = word === undefined ? {} : { planId: findPlan(call, library, word).planId };
    const found = await ask(call, 'library.find', { ...query, ...only, most: MOST_HITS });
    const names = call.services.planNames();
    const plans = found.plans.map((plan) => ({ name: names.get(plan.planId) ?? '', ...plan }));
    const damaged = found.damaged.map(({ name, message }) => `${name}: ${message}`);
    const first = found.shown < found.total ? `first ${String(found.shown)} of ` : '';
    const where = `${count(found.plans.length, 'plan')} of ${String(found.searched)}`;
    const end = `${first}${count(found.total, 'hit')} in ${where}.`;
    return {
      text: [...plans.map(planText), [...damaged, end].join('\n')].join('\n\n'),
      value: { ...query, ...found, plans },
      exitCode: found.total > 0 ? 0 : 1,
    };
  },
};

function planText({ name, year, status, hits }: FoundPlan & { readonly name: string }): string {
  return [`${name}  ${year}  ${status}`, ...hits.map((hit) => `  ${hitText(hit)}`)].join('\n');
}

/** "A21 · deliverable: …of the [protocol] by June". */
export function hitText({ record, field, excerpt }: Hit): string {
  const { before, hit, after } = excerpt;
  const who = record.code === '' ? record.title : record.code;
  return `${who} · ${field}: ${before}[${hit}]${after}`;
}
