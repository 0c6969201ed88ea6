import { ArrowLeft } from 'lucide-react';
import { ROOMS } from '../components/rooms';
import { always, hasLibrary, hasPlan, isDivisional, type UiCommand } from './command';

type Room = keyof typeof ROOMS;

/** Goes to a place of the window. */
function goTo(
  place: Room,
  shortcut: UiCommand['shortcut'],
  isEnabled: UiCommand['isEnabled'],
): UiCommand {
  const { name, icon } = ROOMS[place];
  return {
    id: `go.${place}`,
    label: `Go to ${name}`,
    icon,
    shortcut,
    group: 'go',
    isEnabled,
    run: (session) => {
      session.go(place);
      if (place === 'library') void session.refreshLibrary();
    },
  };
}

/** From one place of the window to another, in the order in which they stand beside each other. */
export const GO_COMMANDS: readonly UiCommand[] = [
  goTo('library', 'Ctrl+1', hasLibrary),
  goTo('overview', 'Ctrl+2', hasPlan),
  goTo('narrative', 'Ctrl+3', hasPlan),
  goTo('actions', 'Ctrl+4', isDivisional),
  goTo('indicators', 'Ctrl+5', isDivisional),
  goTo('thread', 'Ctrl+6', hasPlan),
  goTo('resources', 'Ctrl+7', hasPlan),
  goTo('covering', null, hasPlan),
  goTo('review', 'Ctrl+8', hasPlan),
  goTo('preview', null, hasPlan),
  goTo('pack', 'Ctrl+9', always),
  goTo('settings', 'Ctrl+,', always),
  {
    id: 'go.back',
    label: 'Go back to the place before',
    icon: ArrowLeft,
    shortcut: 'Alt+ArrowLeft',
    group: 'go',
    isEnabled: always,
    run: (session) => {
      session.trail.back();
    },
  },
];
