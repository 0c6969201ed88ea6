import {
  ArrowLeft,
  BookMarked,
  FileSearch,
  FileSignature,
  FileText,
  LayoutDashboard,
  Library,
  ListChecks,
  MessageSquareDiff,
  SlidersHorizontal,
  Spline,
  Target,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import type { SessionState } from '../session/state';
import { always, hasLibrary, hasPlan, isDivisional, type UiCommand } from './command';

/** Goes to a place of the window, which the palette calls by `name`. */
function goTo(
  place: SessionState['place'],
  name: string,
  icon: LucideIcon,
  { shortcut, isEnabled, run }: Pick<UiCommand, 'shortcut' | 'isEnabled'> & Partial<UiCommand>,
): UiCommand {
  const go: UiCommand['run'] = (session) => {
    session.go(place);
  };
  return {
    id: `go.${place}`,
    label: `Go to ${name}`,
    icon,
    shortcut,
    group: 'go',
    isEnabled,
    run: run ?? go,
  };
}

/** From one place of the window to another, in the order in which they stand beside each other. */
export const GO_COMMANDS: readonly UiCommand[] = [
  goTo('library', 'Library', Library, {
    shortcut: 'Ctrl+1',
    isEnabled: hasLibrary,
    run: (session) => {
      session.go('library');
      void session.refreshLibrary();
    },
  }),
  goTo('overview', 'Overview', LayoutDashboard, { shortcut: 'Ctrl+2', isEnabled: hasPlan }),
  goTo('narrative', 'Narrative', FileText, { shortcut: 'Ctrl+3', isEnabled: hasPlan }),
  goTo('actions', 'Actions', ListChecks, { shortcut: 'Ctrl+4', isEnabled: isDivisional }),
  goTo('indicators', 'Indicators & targets', Target, {
    shortcut: 'Ctrl+5',
    isEnabled: isDivisional,
  }),
  goTo('thread', 'Golden thread', Spline, { shortcut: 'Ctrl+6', isEnabled: hasPlan }),
  goTo('resources', 'Resources & risks', Wallet, { shortcut: 'Ctrl+7', isEnabled: hasPlan }),
  goTo('review', 'Review', MessageSquareDiff, { shortcut: 'Ctrl+8', isEnabled: hasPlan }),
  goTo('covering', 'Covering report', FileSignature, { shortcut: null, isEnabled: hasPlan }),
  goTo('preview', 'Word preview', FileSearch, { shortcut: null, isEnabled: hasPlan }),
  goTo('pack', 'Reference pack', BookMarked, { shortcut: 'Ctrl+9', isEnabled: always }),
  goTo('settings', 'Settings', SlidersHorizontal, { shortcut: 'Ctrl+,', isEnabled: always }),
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
