import { findInPlan } from '../../domain/find/find';
import { replaceInPlan, type Replacement } from '../../domain/find/replace';
import { count } from '../../domain/in-words';
import type { Plan } from '../../domain/schema/plan';
import type { Command } from '../command';
import { editAsItIs } from '../edit-plan';
import { QUERY_OPTIONS, queryOf } from '../query';
import { readPlan } from '../read-plan';
import { hitText } from './find';

/** `replace LIBRARY PLAN TEXT WITH` */
export const replace: Command = {
  name: 'replace',
  words: ['LIBRARY', 'PLAN', 'TEXT', 'WITH'],
  options: {
    'dry-run': { help: 'says what would be replaced and changes nothing' },
    ...QUERY_OPTIONS,
  },
  summary: 'replaces a text in a plan as one step; ends with 1 where nothing is replaced',
  details: `It finds as \`find\` does. Codes, references and what the reference pack says stay as they are;
so does a field that would become blank or too long, and each is said. An empty WITH ("") deletes.`,
  async run(call) {
    const query = queryOf(call, call.words[2] ?? '');
    const { plan: read, name, summary } = await readPlan(call);
    const work = (plan: Plan) => replaceInPlan(plan, query, call.words[3] ?? '');
    const isDry = call.switches.has('dry-run');
    const seen = { plan: read, made: work(read), saved: null };
    const { plan, made, saved } =
      seen.made.command === null || isDry ? seen : await editAsItIs(call, summary.planId, work);
    const { command, replaced, total, leftOut } = made;
    const { hits } = findInPlan(plan, query, Infinity);
    const whys = new Map(leftOut.map(({ key, why }) => [key, why]));
    const lines = hits
      .filter(({ key }) => isDry || whys.has(key))
      .map((hit) => `  ${hitText(hit)}${whyText(whys.get(hit.key))}`);
    const value = { plan: name, ...query, replaced, total, dryRun: isDry, command, saved };
    return {
      text: [...lines, endText(made, isDry, saved?.n ?? null)].join('\n'),
      value: { ...value, leftOut: hits.filter(({ key }) => whys.has(key)).map(withWhy(whys)) },
      exitCode: replaced > 0 ? 0 : 1,
    };
  },
};

const whyText = (why: string | undefined): string => (why === undefined ? '' : ` (stays: ${why})`);

function withWhy(whys: ReadonlyMap<string, string>) {
  return <T extends { readonly key: string }>(hit: T) => ({ ...hit, why: whys.get(hit.key) ?? '' });
}

function endText({ replaced, leftOut }: Replacement, isDry: boolean, n: number | null): string {
  const stay = leftOut.length === 0 ? '' : ` ${count(leftOut.length, 'hit')} left as they were.`;
  if (replaced === 0) return `Nothing was replaced.${stay}`;
  if (isDry) return `${count(replaced, 'hit')} would be replaced. Nothing was changed.${stay}`;
  return `Replaced ${count(replaced, 'hit')}; the journal is at line ${String(n)}.${stay}`;
}
