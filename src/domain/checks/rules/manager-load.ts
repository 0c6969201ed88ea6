import { count, sentence, titleList, written } from '../../in-words';
import { perItem } from '../../kept-up/per-item';
import { perPack } from '../../queries/per-plan';
import type { Action } from '../../schema/plan';
import { isSome } from '../finding';
import { actionPlace } from '../places';
import type { WholeRule } from '../rule';

const closedStatuses = perPack(
  ({ vocabularies }): ReadonlySet<string> =>
    new Set(vocabularies.actionStatus.flatMap(({ id, closed }) => (closed ? [id] : []))),
);

/** The open actions of each manager who has more than the guide, under the first spelling of the name, in plan order. */
const heavyLoads = perPack((pack) => {
  const closed = closedStatuses(pack);
  const managerOf = ({ manager, status }: Action): string | null => {
    const name = manager.trim().toLowerCase();
    return name === '' || closed.has(status) ? null : name;
  };
  const managers = perItem(managerOf);
  return (actions: readonly Action[]): Action[][] => {
    const loads = new Map<string, Action[]>();
    const names = managers(actions);
    for (const [at, action] of actions.entries()) {
      const name = names[at] ?? null;
      if (name === null) continue;
      const load = loads.get(name);
      if (load) load.push(action);
      else loads.set(name, [action]);
    }
    return [...loads.values()].filter(({ length }) => length > pack.guides.managerActions);
  };
});

/** No manager answers for more actions than the pack's guide. */
export const managerLoad: WholeRule = {
  code: 'manager-load',
  severity: 'should',
  why: 'A committee asks whether one person can answer for so much. The guide is the reference pack’s own.',
  source: null,
  kinds: ['divisional'],
  reads: ['actions'],
  find: (plan, pack) => {
    const most = pack.guides.managerActions;
    const heavy = heavyLoads(pack)(plan.actions);
    const places = heavy.flat().map((action) => actionPlace(action, 'manager'));
    if (!isSome(places)) return [];
    const named = heavy.map(
      (actions) => `${actions[0]?.manager.trim() ?? ''} has ${written(actions.length)}`,
    );
    return [
      {
        title: `Share out the actions of ${count(heavy.length, 'manager')}`,
        detail: sentence(`${titleList(named)}; the guide is ${String(most)}`),
        places,
      },
    ];
  },
};
