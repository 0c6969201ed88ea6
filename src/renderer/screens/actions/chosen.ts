import type { Action } from '../../../domain/schema/plan';
import type { SessionState } from '../../session/state';

/** The actions that a command is for: those picked, else the one selected. In plan order. */
export function chosen({ open, views }: SessionState): readonly Action[] {
  if (!open) return [];
  const { pickedIds, selectedId } = views.actions;
  const ids = new Set(pickedIds.length > 0 ? pickedIds : [selectedId]);
  return open.history.plan.actions.filter((action) => ids.has(action.id));
}
