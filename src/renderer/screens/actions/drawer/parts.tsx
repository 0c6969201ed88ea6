import { createContext, useContext, useMemo } from 'react';
import { assert } from '../../../../domain/control';
import type { Action } from '../../../../domain/schema/plan';
import { useCanWrite, useSession } from '../../../session/use-session';
import { setFields } from '../edits';
import { fieldOf, type FieldName } from '../fields';
import { doIt } from '../operations';
import type { ActionRefs } from '../refs';

/** Parts of the drawer of an action. */

/** How the drawer changes its action. */
export interface ActionEdit {
  readonly refs: ActionRefs;
  readonly canWrite: boolean;
  /** Changes fields; what depends on the action is worked out from what the plan says now, which the drawer may not show yet. */
  readonly set: (changes: Partial<Action> | ((now: Action) => Partial<Action>)) => void;
  /** Reads a text into a field; says so where it cannot be read. */
  readonly commit: (field: FieldName, text: string) => void;
}

/** What the fields of the drawer need, given once: they are many, and follow every step through the list. */
export const ActionEditContext = createContext<ActionEdit | null>(null);

/** How to change the action of the drawer. */
export function useActionEdit(): ActionEdit {
  const edit = useContext(ActionEditContext);
  assert(edit, 'a field outside the drawer');
  return edit;
}

/** Makes the changes of one action, one command a change. */
export function useActionEditOf(id: string | null, refs: ActionRefs): ActionEdit {
  const session = useSession();
  const canWrite = useCanWrite();
  return useMemo(() => {
    // The drawer may be a moment behind the plan; a change is always to what the plan says now.
    const change = (changesOf: (action: Action) => Partial<Action> | null): void => {
      const action = session.state.open?.history.plan.actions.find((each) => each.id === id);
      const changes = action ? changesOf(action) : null;
      if (action && changes) doIt(session, setFields(action, changes));
    };
    return {
      refs,
      canWrite,
      set: (changes) => {
        change(typeof changes === 'function' ? changes : () => changes);
      },
      commit: (field, text) => {
        change((action) => {
          const reading = fieldOf(field).read(text, action, refs);
          if (reading.ok) return reading.value;
          session.toast(`${reading.error}. ${action.ref} stays as it was.`, 'problem');
          return null;
        });
      },
    };
  }, [session, id, refs, canWrite]);
}
