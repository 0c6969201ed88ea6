import { ArrowDown, ArrowUp, CircleCheck, PanelRight, Pencil, Plus, Trash2 } from 'lucide-react';
import { mayWrite } from '../session/may-write';
import type { SessionState } from '../session/state';
import {
  canRemove,
  moveCommand,
  moveSection,
  removeSection,
  shownSection,
} from '../screens/narrative/sections';
import { hasRoomBeside } from '../components/room-beside';
import type { UiCommand } from './command';

const isHere = (state: SessionState): boolean => state.place === 'narrative' && state.open !== null;
const canWrite = (state: SessionState): boolean => isHere(state) && mayWrite(state);
const hasSection = (state: SessionState): boolean =>
  canWrite(state) && shownSection(state) !== null;
const canMove = (state: SessionState, step: -1 | 1): boolean => {
  const section = shownSection(state);
  return (
    canWrite(state) &&
    section !== null &&
    state.open !== null &&
    moveCommand(state.open.history.plan, section, step) !== null
  );
};

/** What can be done in the narrative; those of the group `edit` make the section's own menu. */
export const NARRATIVE_COMMANDS: readonly UiCommand[] = [
  {
    id: 'section.add',
    label: 'Add a section',
    icon: Plus,
    shortcut: null,
    group: 'edit',
    isEnabled: canWrite,
    run: (session) => {
      session.flush();
      session.setView('narrative', { ask: 'add' });
    },
  },
  {
    id: 'section.rename',
    label: 'Rename the section',
    icon: Pencil,
    shortcut: null,
    group: 'edit',
    isEnabled: hasSection,
    run: (session) => {
      session.flush();
      session.setView('narrative', { ask: 'rename' });
    },
  },
  {
    id: 'section.up',
    label: 'Move the section up',
    icon: ArrowUp,
    shortcut: null,
    group: 'edit',
    isEnabled: (state) => canMove(state, -1),
    run: (session) => {
      const section = shownSection(session.state);
      if (section) moveSection(session, section, -1);
    },
  },
  {
    id: 'section.down',
    label: 'Move the section down',
    icon: ArrowDown,
    shortcut: null,
    group: 'edit',
    isEnabled: (state) => canMove(state, 1),
    run: (session) => {
      const section = shownSection(session.state);
      if (section) moveSection(session, section, 1);
    },
  },
  {
    id: 'section.remove',
    label: 'Delete the section',
    icon: Trash2,
    shortcut: null,
    group: 'edit',
    isEnabled: (state) => {
      const section = shownSection(state);
      return canWrite(state) && section !== null && canRemove(section);
    },
    run: (session) => {
      const section = shownSection(session.state);
      if (section) removeSection(session, section);
    },
  },
  {
    id: 'section.ready',
    label: 'Mark the section as ready or in progress',
    icon: CircleCheck,
    shortcut: null,
    group: 'plan',
    isEnabled: hasSection,
    run: (session) => {
      session.flush();
      const section = shownSection(session.state);
      if (!section) return;
      session.dispatch({ type: 'section.set', id: section.id, changes: { ready: !section.ready } });
    },
  },
  {
    id: 'narrative.side',
    label: 'Show or hide guidance, documents and facts',
    icon: PanelRight,
    shortcut: null,
    group: 'view',
    isEnabled: isHere,
    run: (session) => {
      const { side } = session.state.views.narrative;
      session.setView('narrative', { side: !(side ?? hasRoomBeside()) });
    },
  },
];
