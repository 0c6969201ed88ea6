import { carriedWords } from '../../domain/next-year/words';
import { ask } from '../ask';
import type { Command } from '../command';
import { readPlan } from '../read-plan';

/** `next LIBRARY PLAN` */
export const next: Command = {
  name: 'next',
  words: ['LIBRARY', 'PLAN'],
  options: {},
  summary: 'begins the plan of the year after from a plan, which stays as it is',
  details:
    'No figure and no date is made up: what is not known of the new year is blank, and `check` asks for it.',
  async run(call) {
    const { summary, name: from } = await readPlan(call);
    const { planId, carried } = await ask(call, 'library.nextPlan', { planId: summary.planId });
    const name = call.services.planNames().get(planId) ?? planId;
    const words = carriedWords(carried);
    const list = (title: string, lines: readonly string[]): string[] => [
      '',
      title,
      ...lines.map((line) => `  ${line}`),
    ];
    const text = [
      `Made ${name} from ${from}.`,
      ...list('Carried over', words.carried),
      ...list('Blank', words.blank),
      ...list(`Stays in the plan of ${carried.from}`, words.left),
    ].join('\n');
    return { text, value: { planId, name, carried } };
  },
};
