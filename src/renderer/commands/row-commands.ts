import {
  ArrowDown,
  ArrowDownToLine,
  ArrowUp,
  CopyPlus,
  PanelRight,
  Plus,
  Trash2,
} from 'lucide-react';
import { hasRoomBeside } from '../components/room-beside';
import { mayWrite } from '../session/may-write';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';
import type { UiCommand } from './command';
import type { Provided } from './provided';

/** What can be done with the rows of a room's list; the room brings it along when it is loaded. */
export interface RowsRoom {
  readonly add: (session: Session) => void;
  readonly duplicate: (session: Session) => void;
  readonly remove: (session: Session) => void;
  readonly fillDown: (session: Session) => void;
  readonly move: (session: Session, step: -1 | 1) => void;
}

/** A room that is a list with the details of one row beside it. */
interface ListRoom {
  readonly place: 'actions' | 'resources';
  /** First half of the names of its commands. */
  readonly prefix: string;
  /** "an action", "the action". */
  readonly one: string;
  readonly the: string;
  /** Whether rows are picked, or one has focus. */
  readonly hasChosen: (state: SessionState) => boolean;
  readonly provided: Provided<RowsRoom>;
}

/** The same keys and words for the rows of every list: what differs is what a row is. */
export function rowCommands(room: ListRoom): readonly UiCommand[] {
  const { place, prefix, one, the, provided } = room;
  const { run } = provided;
  const isHere = (state: SessionState): boolean => state.place === place && state.open !== null;
  const canWrite = (state: SessionState): boolean => isHere(state) && mayWrite(state);
  const edit = (
    name: string,
    label: string,
    icon: UiCommand['icon'],
    shortcut: string | null,
    act: (rows: RowsRoom, session: Session) => void,
  ): UiCommand => ({
    id: `${prefix}.${name}`,
    label,
    icon,
    shortcut,
    group: 'edit',
    isEnabled: (state) => canWrite(state) && (name === 'add' || room.hasChosen(state)),
    run: run(act),
  });
  return [
    edit('add', `Add ${one}`, Plus, 'Ctrl+Enter', (rows, session) => {
      rows.add(session);
    }),
    edit('duplicate', `Duplicate ${the}`, CopyPlus, null, (rows, session) => {
      rows.duplicate(session);
    }),
    edit('remove', `Delete ${the}`, Trash2, null, (rows, session) => {
      rows.remove(session);
    }),
    edit('fill', 'Fill the column down', ArrowDownToLine, 'Ctrl+D', (rows, session) => {
      rows.fillDown(session);
    }),
    edit('up', `Move ${the} up`, ArrowUp, 'Alt+ArrowUp', (rows, session) => {
      rows.move(session, -1);
    }),
    edit('down', `Move ${the} down`, ArrowDown, 'Alt+ArrowDown', (rows, session) => {
      rows.move(session, 1);
    }),
    {
      id: `${prefix}.drawer`,
      label: `Show or hide the details of ${the}`,
      icon: PanelRight,
      shortcut: 'Ctrl+I',
      group: 'view',
      isEnabled: isHere,
      run: (session) => {
        const isOpen = session.state.views[place].drawer ?? hasRoomBeside();
        session.setView(place, { drawer: !isOpen });
      },
    },
  ];
}
