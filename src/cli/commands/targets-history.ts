import { shortMoment } from '../../domain/dates';
import { changeInWords, whyInWords } from '../../domain/targets/change-words';
import { ask } from '../ask';
import type { Command } from '../command';
import { table } from '../io';
import { findIndicator, findPart, measureName } from '../measures';
import { readPlan } from '../read-plan';

/** `targets history LIBRARY PLAN CODE` */
export const targetsHistory: Command = {
  name: 'targets history',
  words: ['LIBRARY', 'PLAN', 'CODE'],
  options: { part: { value: 'ID', help: 'which measure, where the indicator has several' } },
  summary: 'says who changed the targets of an indicator, from what, and why, newest first',
  details: `CODE is the code of an indicator as people type it: "L 2", "l2".
Undo and redo are told as well. Times are by the clock of this computer; --json gives them as they were written.`,
  async run(call) {
    const { plan, summary, name } = await readPlan(call);
    const indicator = findIndicator(plan, call.words[2] ?? '');
    const part = findPart(indicator, call.options['part']);
    const code = measureName({ indicator, part });
    const changes = await ask(call, 'target.history', {
      planId: summary.planId,
      indicatorId: indicator.id,
      partId: part.id,
    });
    const rows = changes.map((change) => {
      const { from, to } = changeInWords(change, indicator);
      return [shortMoment(change.at), change.by, change.year, from, to, whyInWords(change)];
    });
    return {
      text:
        rows.length === 0
          ? `${code}: no target was set yet.`
          : table([['when', 'who', 'year', 'from', 'to', 'why'], ...rows]),
      value: { plan: name, code: indicator.code, part: part.id, changes },
    };
  },
};
