import { Search } from 'lucide-react';
import type { Session } from '../session/session';
import type { FindView, SessionState } from '../session/state';
import { hasPlan, type UiCommand } from './command';

function openFind(session: Session, how: Pick<FindView, 'scope' | 'isReplacing'>): void {
  const from = document.activeElement;
  session.setFind(how);
  session.showDialog('find');
  // A field was left to hand over its text: it has focus again, so that the dialog gives it back.
  if (from instanceof HTMLElement) from.focus();
}

/** Finding and replacing. */
export const FIND_COMMANDS: readonly UiCommand[] = (
  [
    ['find.plan', 'Find in this plan', 'search look', 'Ctrl+F', hasPlan, 'plan', false],
    ['replace.plan', 'Replace in this plan', '', 'Ctrl+H', hasPlan, 'plan', true],
    [
      'find.library',
      'Find in library',
      'search look all plans',
      'Ctrl+Shift+F',
      (state: SessionState) => state.library !== null,
      'library',
      false,
    ],
  ] as const
).map(([id, label, alsoCalled, shortcut, isEnabled, scope, isReplacing]) => ({
  id,
  label,
  alsoCalled,
  icon: Search,
  shortcut,
  group: 'edit',
  isEnabled,
  run: (session) => {
    openFind(session, { scope, isReplacing });
  },
}));
