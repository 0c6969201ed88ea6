import { perPack } from '../../queries/per-plan';
import type { Action, Plan } from '../../schema/plan';
import { isSome } from '../finding';
import { actionPlace } from '../places';
import type { WholeRule } from '../rule';
import { count, sentence, titleList } from '../wording';

const closedStatuses = perPack(
  ({ vocabularies }): ReadonlySet<string> =>
    new Set(vocabularies.actionStatus.flatMap(({ id, closed }) => (closed ? [id] : []))),
);

/** Open actions by manager, under the first spelling of each name, in plan order. */
function loads({ actions }: Plan, closed: ReadonlySet<string>): readonly (readonly Action[])[] {
  const byManager = new Map<string, Action[]>();
  for (const action of actions) {
    const key = action.manager.trim().toLowerCase();
    if (key === '' || closed.has(action.status)) continue;
    const list = byManager.get(key);
    if (list) list.push(action);
    else byManager.set(key, [action]);
  }
  return [...byManager.values()];
}

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
    const heavy = loads(plan, closedStatuses(pack)).filter((actions) => actions.length > most);
    const places = heavy.flat().map((action) => actionPlace(action, 'manager'));
    if (!isSome(places)) return [];
    const named = heavy.map(
      (actions) => `${actions[0]?.manager.trim() ?? ''} has ${String(actions.length)}`,
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
