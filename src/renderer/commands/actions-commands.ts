import {
  ArrowDown,
  ArrowUp,
  CopyPlus,
  PanelRight,
  Plus,
  Trash2,
  ArrowDownToLine,
} from 'lucide-react';
import { hasRoomBeside } from '../components/room-beside';
import { chosen } from '../screens/actions/chosen';
import { mayWrite } from '../session/may-write';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';
import type { UiCommand } from './command';
import { provided } from './provided';

/** What can be done with actions; the room brings it along when it is loaded. */
export interface ActionsRoom {
  readonly add: (session: Session) => void;
  readonly duplicate: (session: Session) => void;
  readonly remove: (session: Session) => void;
  readonly fillDown: (session: Session) => void;
  readonly move: (session: Session, step: -1 | 1) => void;
}

const { provide, run } = provided<ActionsRoom>();
export { provide as provideActions };

const isHere = (state: SessionState): boolean => state.place === 'actions' && state.open !== null;
const canWrite = (state: SessionState): boolean => isHere(state) && mayWrite(state);
const hasChosen = (state: SessionState): boolean => canWrite(state) && chosen(state).length > 0;

/** What can be done in the room of actions. */
export const ACTIONS_COMMANDS: readonly UiCommand[] = [
  {
    id: 'action.add',
    label: 'Add an action',
    icon: Plus,
    shortcut: 'Ctrl+Enter',
    group: 'edit',
    isEnabled: canWrite,
    run: run(({ add }, session) => {
      add(session);
    }),
  },
  {
    id: 'action.duplicate',
    label: 'Duplicate the action',
    icon: CopyPlus,
    shortcut: null,
    group: 'edit',
    isEnabled: hasChosen,
    run: run(({ duplicate }, session) => {
      duplicate(session);
    }),
  },
  {
    id: 'action.remove',
    label: 'Delete the action',
    icon: Trash2,
    shortcut: null,
    group: 'edit',
    isEnabled: hasChosen,
    run: run(({ remove }, session) => {
      remove(session);
    }),
  },
  {
    id: 'action.fill',
    label: 'Fill the column down',
    icon: ArrowDownToLine,
    shortcut: 'Ctrl+D',
    group: 'edit',
    isEnabled: hasChosen,
    run: run(({ fillDown }, session) => {
      fillDown(session);
    }),
  },
  {
    id: 'action.up',
    label: 'Move the action up',
    icon: ArrowUp,
    shortcut: 'Alt+ArrowUp',
    group: 'edit',
    isEnabled: hasChosen,
    run: run(({ move }, session) => {
      move(session, -1);
    }),
  },
  {
    id: 'action.down',
    label: 'Move the action down',
    icon: ArrowDown,
    shortcut: 'Alt+ArrowDown',
    group: 'edit',
    isEnabled: hasChosen,
    run: run(({ move }, session) => {
      move(session, 1);
    }),
  },
  {
    id: 'action.drawer',
    label: 'Show or hide the details of the action',
    icon: PanelRight,
    shortcut: 'Ctrl+I',
    group: 'view',
    isEnabled: isHere,
    run: (session) => {
      const { drawer } = session.state.views.actions;
      const isOpen = drawer ?? hasRoomBeside();
      session.setView('actions', { drawer: !isOpen });
    },
  },
];
