import { ask, findPlan, openLibrary } from '../ask';
import type { Command } from '../command';

/** `archive LIBRARY PLAN` */
export const archive: Command = {
  name: 'archive',
  words: ['LIBRARY', 'PLAN'],
  options: {},
  summary: 'takes a plan out of the list; nothing of it is deleted, and `restore` brings it back',
  async run(call) {
    const library = await openLibrary(call, 'existing');
    const { planId } = findPlan(call, library, call.words[1] ?? '');
    await ask(call, 'library.archive', { planId });
    const name = call.services.planNames().get(planId) ?? planId;
    return { text: `Archived ${name}. Nothing was deleted.`, value: { planId, name } };
  },
};

/** `restore LIBRARY PLAN` */
export const restore: Command = {
  name: 'restore',
  words: ['LIBRARY', 'PLAN'],
  options: {},
  summary: 'brings an archived plan back into the list; `list --archived` has them',
  async run(call) {
    const library = await openLibrary(call, 'existing');
    const { archived: plans } = library;
    const { planId } = findPlan(
      call,
      { ...library, plans, archived: [] },
      call.words[1] ?? '',
      'archived plan',
    );
    await ask(call, 'library.restore', { planId });
    const name = call.services.planNames().get(planId) ?? planId;
    return { text: `${name} is in the list again.`, value: { planId, name } };
  },
};
