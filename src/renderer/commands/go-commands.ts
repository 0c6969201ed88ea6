import { ArrowLeft } from 'lucide-react';
import { ROOMS } from '../components/rooms';
import { always, hasLibrary, hasPlan, isDivisional, type UiCommand } from './command';

type Room = keyof typeof ROOMS;

/** Goes to a place of the window, also by what people call what is done there. */
function goTo(
  place: Room,
  alsoCalled: string,
  shortcut: UiCommand['shortcut'],
  isEnabled: UiCommand['isEnabled'],
): UiCommand {
  const { name, icon } = ROOMS[place];
  return {
    id: `go.${place}`,
    label: `Go to ${name}`,
    alsoCalled,
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
  goTo('library', 'plans folder open', 'Ctrl+1', hasLibrary),
  goTo('overview', 'home start to do left', 'Ctrl+2', hasPlan),
  goTo('narrative', 'text sections write words', 'Ctrl+3', hasPlan),
  goTo('actions', '', 'Ctrl+4', isDivisional),
  goTo('indicators', '', 'Ctrl+5', isDivisional),
  goTo('thread', 'map matrix links gaps', 'Ctrl+6', hasPlan),
  goTo('resources', 'budget staffing money risks equality consultation', 'Ctrl+7', hasPlan),
  goTo('covering', 'front sheet recommendations cabinet committee', null, hasPlan),
  goTo('review', 'comments changes compare submit approve suggestions', 'Ctrl+8', hasPlan),
  goTo('preview', 'print pages pdf docx look house style', null, hasPlan),
  goTo('pack', 'outcomes priorities facts commitments glossary', 'Ctrl+9', always),
  goTo('settings', 'options preferences dark light theme name role', 'Ctrl+,', always),
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
