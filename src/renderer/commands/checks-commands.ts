import { ListX } from 'lucide-react';
import { isRoom } from '../session/places';
import type { SessionState } from '../session/state';
import { later, type UiCommand } from './command';

const inPlan = (state: SessionState): boolean => state.open !== null && isRoom(state.place);

/** Walking comes with the panel. */
const walking = later(() => import('../screens/checks/walk'));

/** The panel of checks, and going from finding to finding wherever one is. */
export const CHECKS_COMMANDS: readonly UiCommand[] = [
  {
    id: 'checks',
    label: 'Show or hide checks',
    alsoCalled: 'problems errors mistakes validate',
    icon: ListX,
    shortcut: 'Ctrl+J',
    group: 'view',
    isEnabled: inPlan,
    run: (session) => {
      const { isOpen } = session.state.views.checks;
      session.setView('checks', { isOpen: !isOpen, takesFocus: !isOpen });
    },
  },
  {
    id: 'checks.next',
    label: 'Go to the next finding',
    icon: null,
    shortcut: 'F8',
    group: 'go',
    isEnabled: inPlan,
    run: walking(({ walk }, session) => {
      walk(session, 1);
    }),
  },
  {
    id: 'checks.previous',
    label: 'Go to the finding before',
    icon: null,
    shortcut: 'Shift+F8',
    group: 'go',
    isEnabled: inPlan,
    run: walking(({ walk }, session) => {
      walk(session, -1);
    }),
  },
];
