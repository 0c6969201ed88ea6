import {
  ArrowDown,
  ArrowDownToLine,
  ArrowUp,
  CopyPlus,
  PanelRight,
  Plus,
  Trash2,
} from 'lucide-react';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';
import type { UiCommand } from './command';
import { provided } from './provided';

/** What can be done with the records of a register; the room brings it along when it is loaded. */
export interface ResourcesRoom {
  readonly add: (session: Session) => void;
  readonly duplicate: (session: Session) => void;
  readonly remove: (session: Session) => void;
  readonly fillDown: (session: Session) => void;
  readonly move: (session: Session, step: -1 | 1) => void;
  readonly toggleDrawer: (session: Session) => void;
}

const { provide, run } = provided<ResourcesRoom>();
export { provide as provideResources };

const isHere = (state: SessionState): boolean => state.place === 'resources' && state.open !== null;
const canWrite = (state: SessionState): boolean =>
  isHere(state) && state.open?.access.kind === 'write' && state.open.lost === null;
const hasChosen = (state: SessionState): boolean => {
  const { pickedIds, selectedId } = state.views.resources;
  return canWrite(state) && (pickedIds.length > 0 || selectedId !== null);
};

/** What can be done in the room of resources and risks. */
export const RESOURCES_COMMANDS: readonly UiCommand[] = [
  {
    id: 'record.add',
    label: 'Add a record',
    icon: Plus,
    shortcut: 'Ctrl+Enter',
    group: 'edit',
    isEnabled: canWrite,
    run: run(({ add }, session) => {
      add(session);
    }),
  },
  {
    id: 'record.duplicate',
    label: 'Duplicate the record',
    icon: CopyPlus,
    shortcut: null,
    group: 'edit',
    isEnabled: hasChosen,
    run: run(({ duplicate }, session) => {
      duplicate(session);
    }),
  },
  {
    id: 'record.remove',
    label: 'Delete the record',
    icon: Trash2,
    shortcut: null,
    group: 'edit',
    isEnabled: hasChosen,
    run: run(({ remove }, session) => {
      remove(session);
    }),
  },
  {
    id: 'record.fill',
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
    id: 'record.up',
    label: 'Move the record up',
    icon: ArrowUp,
    shortcut: 'Alt+ArrowUp',
    group: 'edit',
    isEnabled: hasChosen,
    run: run(({ move }, session) => {
      move(session, -1);
    }),
  },
  {
    id: 'record.down',
    label: 'Move the record down',
    icon: ArrowDown,
    shortcut: 'Alt+ArrowDown',
    group: 'edit',
    isEnabled: hasChosen,
    run: run(({ move }, session) => {
      move(session, 1);
    }),
  },
  {
    id: 'record.drawer',
    label: 'Show or hide the details of the record',
    icon: PanelRight,
    shortcut: 'Ctrl+I',
    group: 'view',
    isEnabled: isHere,
    run: run(({ toggleDrawer }, session) => {
      toggleDrawer(session);
    }),
  },
];
