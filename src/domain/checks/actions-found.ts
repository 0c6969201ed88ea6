import type { Action } from '../schema/plan';
import type { Found } from './finding';
import { sentence, titleList } from './wording';

/** An action as a finding names it: its reference and title. */
export function actionName(action: Action): string {
  const title = action.title.trim();
  return title === '' ? action.ref : `${action.ref} ${title}`;
}

/** One finding about several actions, which leads to the field of the first; none for no actions. */
export function foundInActions(
  actions: readonly Action[],
  field: string,
  title: string,
  detail = sentence(titleList(actions.map(actionName))),
): readonly Found[] {
  const [first] = actions;
  if (first === undefined) return [];
  return [
    {
      title,
      detail,
      ids: actions.map((action) => action.id),
      focus: { room: 'actions', id: first.id, field },
      go: `Go to ${first.ref}`,
      fix: null,
    },
  ];
}
