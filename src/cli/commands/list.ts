import { dayOf, shortDate } from '../../domain/dates';
import { count } from '../../domain/in-words';
import { daysLate, type Deadline } from '../../domain/queries/deadline';
import { openLibrary } from '../ask';
import type { Command } from '../command';
import { table } from '../io';

/** `list LIBRARY` */
export const list: Command = {
  name: 'list',
  words: ['LIBRARY'],
  options: { archived: { help: 'the archived plans instead' } },
  summary: 'lists the plans of a library; ends with 1 where one cannot be read',
  async run(call) {
    const library = await openLibrary(call, 'existing');
    const today = dayOf(new Date());
    const names = call.services.planNames();
    const isOfArchived = call.switches.has('archived');
    const listed = isOfArchived ? library.archived : library.plans;
    const plans = listed.map((plan) => ({ name: names.get(plan.planId) ?? '', ...plan }));
    const rows = plans.map((plan) => [
      plan.name,
      plan.year,
      plan.kind,
      plan.versionLabel,
      plan.status,
      plan.deadline === null ? '' : dueWords(plan.deadline, today),
      count(plan.actions, 'action'),
      count(plan.indicators, 'indicator'),
      `${String(Math.round(plan.complete))} % complete`,
      `${String(plan.mustFix)} to fix`,
      plan.inUseBy === null ? '' : `open: ${plan.inUseBy}`,
    ]);
    const damaged = library.damaged.map(({ name, message }) => `${name}: ${message}`);
    const noneListed = isOfArchived ? 'No archived plans.' : 'No plans.';
    const none = damaged.length === 0 ? noneListed : 'No plan that can be read.';
    const text = [rows.length === 0 ? none : table(rows), ...damaged].join('\n');
    const value = { name: library.name, location: library.location, plans, damaged };
    return {
      text,
      value: { ...value, damaged: library.damaged },
      exitCode: damaged.length > 0 ? 1 : 0,
    };
  },
};

/** "draft due 22 Feb 08", "draft overdue since 22 Feb 08" */
function dueWords(deadline: Deadline, today: string): string {
  const word = daysLate(deadline, today) > 0 ? 'overdue since' : 'due';
  return `${deadline.step} ${word} ${shortDate(deadline.on)}`;
}
