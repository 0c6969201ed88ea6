import { count } from '../../domain/in-words';
import { openSuggestions } from '../../domain/suggestions/decide';
import type { Command } from '../command';
import { readPlanAndPack } from '../read-plan';
import { suggestionText, suggestionValue } from '../suggestion-text';

/** `suggestions LIBRARY PLAN` */
export const suggestions: Command = {
  name: 'suggestions',
  words: ['LIBRARY', 'PLAN'],
  options: { all: { help: 'those that were decided on as well' } },
  summary: 'lists what readers changed in Word; ends with 1 while any is open',
  async run(call) {
    const { plan, pack, name } = await readPlanAndPack(call);
    const open = openSuggestions(plan);
    const shown = call.switches.has('all') ? plan.suggestions : open;
    const decided = plan.suggestions.length - open.length;
    const end = `${count(open.length, 'open suggestion')}, ${String(decided)} decided.`;
    return {
      text: [...shown.map((one) => suggestionText(plan, pack, one)), end].join('\n'),
      value: {
        plan: name,
        open: open.length,
        decided,
        suggestions: shown.map((one) => suggestionValue(plan, pack, one)),
      },
      exitCode: open.length > 0 ? 1 : 0,
    };
  },
};
