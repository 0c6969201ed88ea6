import { fieldName } from '../commands/field-names';
import { ACTION_LINES, ACTION_TEXTS } from '../schema/action-fields';
import type { Action, Milestone } from '../schema/plan';
import { changedFields, fixedText, lineText, longText, textsOf, type TextOf } from './texts';
import type { TextsOfRecord } from './texts';

/** Every text of an action: its own fields, its milestones, the source of its money, why it is carried forward. */
export function actionTexts(action: Action): TextsOfRecord {
  const { id, ref, title } = action;
  const texts: TextOf<Action>[] = [
    fixedText(['ref', 'reference'], ref, 'references stay as they are'),
    ...ACTION_LINES.map((field) =>
      lineText<Action>([field, fieldName(field)], action[field], (before, text) => ({
        ...before,
        [field]: text,
      })),
    ),
    ...ACTION_TEXTS.map((field) =>
      longText<Action>([field, fieldName(field)], action[field], (before, text) => ({
        ...before,
        [field]: text,
      })),
    ),
    ...action.milestones.flatMap(milestoneTexts),
    lineText(['budget', 'source of the money'], action.budget.source, (before, source) => ({
      ...before,
      budget: { ...before.budget, source },
    })),
    lineText(
      ['carryForwardReason', 'reason to carry forward'],
      action.carryForward.reason,
      (before, reason) => ({ ...before, carryForward: { ...before.carryForward, reason } }),
    ),
  ];
  const place = { room: 'actions', id, name: { code: ref, title } } as const;
  return textsOf(place, action, texts, (before, after) => [
    { type: 'action.set', id, changes: changedFields(before, after) },
  ]);
}

function milestoneTexts({ id, text, owner }: Milestone): TextOf<Action>[] {
  const set =
    (key: 'text' | 'owner') =>
    (before: Action, value: string): Action => ({
      ...before,
      milestones: before.milestones.map((milestone) =>
        milestone.id === id ? { ...milestone, [key]: value } : milestone,
      ),
    });
  const field = `milestones:${id}`;
  return [
    lineText([field, 'milestone'], text, set('text'), { field }),
    lineText([`${field}:owner`, 'owner of a milestone'], owner, set('owner'), { field }),
  ];
}
