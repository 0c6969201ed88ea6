import {
  ArrowLeft,
  BookMarked,
  FileCheck,
  FileSearch,
  FileSignature,
  FileText,
  Keyboard,
  LayoutDashboard,
  Library,
  ListChecks,
  Plus,
  Redo2,
  Search,
  SlidersHorizontal,
  Spline,
  Target,
  Undo2,
  Wallet,
} from 'lucide-react';
import { isHeld } from '../session/may-write';
import type { SessionState } from '../session/state';
import { ACTIONS_COMMANDS } from './actions-commands';
import { COMMENT_COMMANDS } from './comment-commands';
import { later, type UiCommand } from './command';
import { CHECKS_COMMANDS } from './checks-commands';
import { exportPlanFile, exportWord } from './exporting';
import { FIND_COMMANDS } from './find-commands';
import { INDICATORS_COMMANDS } from './indicators-commands';
import { NARRATIVE_COMMANDS } from './narrative-commands';
import { REVIEW_COMMANDS } from './review-commands';
import { THREAD_COMMANDS } from './thread-commands';
import { RESOURCES_COMMANDS } from './resources-commands';

const inWelcome = later(() => import('../screens/welcome/open-library'));

const always = (): boolean => true;
const hasLibrary = (state: SessionState): boolean => state.library !== null;
const hasPlan = (state: SessionState): boolean => state.open !== null;
const isDivisional = (state: SessionState): boolean =>
  state.open?.history.plan.kind === 'divisional';

/** Everything that can be done from anywhere in the window, in the order of menus and of the palette. */
export const COMMANDS: readonly UiCommand[] = [
  {
    id: 'palette',
    label: 'Find or run a command',
    icon: Search,
    shortcut: 'Ctrl+K',
    group: 'go',
    isEnabled: always,
    run: (session) => {
      session.showDialog('palette');
    },
  },
  {
    id: 'go.library',
    label: 'Go to Library',
    icon: Library,
    shortcut: 'Ctrl+1',
    group: 'go',
    isEnabled: hasLibrary,
    run: (session) => {
      session.go('library');
      void session.refreshLibrary();
    },
  },
  {
    id: 'go.overview',
    label: 'Go to Overview',
    icon: LayoutDashboard,
    shortcut: 'Ctrl+2',
    group: 'go',
    isEnabled: hasPlan,
    run: (session) => {
      session.go('overview');
    },
  },
  {
    id: 'go.narrative',
    label: 'Go to Narrative',
    icon: FileText,
    shortcut: 'Ctrl+3',
    group: 'go',
    isEnabled: hasPlan,
    run: (session) => {
      session.go('narrative');
    },
  },
  {
    id: 'go.actions',
    label: 'Go to Actions',
    icon: ListChecks,
    shortcut: 'Ctrl+4',
    group: 'go',
    isEnabled: isDivisional,
    run: (session) => {
      session.go('actions');
    },
  },
  {
    id: 'go.indicators',
    label: 'Go to Indicators & targets',
    icon: Target,
    shortcut: 'Ctrl+5',
    group: 'go',
    isEnabled: isDivisional,
    run: (session) => {
      session.go('indicators');
    },
  },
  {
    id: 'go.thread',
    label: 'Go to Golden thread',
    icon: Spline,
    shortcut: 'Ctrl+6',
    group: 'go',
    isEnabled: hasPlan,
    run: (session) => {
      session.go('thread');
    },
  },
  {
    id: 'go.resources',
    label: 'Go to Resources & risks',
    icon: Wallet,
    shortcut: 'Ctrl+7',
    group: 'go',
    isEnabled: hasPlan,
    run: (session) => {
      session.go('resources');
    },
  },
  {
    id: 'go.covering',
    label: 'Go to Covering report',
    icon: FileSignature,
    shortcut: null,
    group: 'go',
    isEnabled: hasPlan,
    run: (session) => {
      session.go('covering');
    },
  },
  {
    id: 'go.pack',
    label: 'Go to Reference pack',
    icon: BookMarked,
    shortcut: 'Ctrl+9',
    group: 'go',
    isEnabled: always,
    run: (session) => {
      session.go('pack');
    },
  },
  {
    id: 'go.settings',
    label: 'Go to Settings',
    icon: SlidersHorizontal,
    shortcut: 'Ctrl+,',
    group: 'go',
    isEnabled: always,
    run: (session) => {
      session.go('settings');
    },
  },
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
  {
    id: 'undo',
    label: 'Undo',
    icon: Undo2,
    shortcut: 'Ctrl+Z',
    group: 'edit',
    isEnabled: (state) => isHeld(state) && (state.open?.history.past.length ?? 0) > 0,
    run: (session) => {
      session.undo();
    },
  },
  {
    id: 'redo',
    label: 'Redo',
    icon: Redo2,
    shortcut: 'Ctrl+Shift+Z',
    group: 'edit',
    isEnabled: (state) => isHeld(state) && (state.open?.history.future.length ?? 0) > 0,
    run: (session) => {
      session.redo();
    },
  },
  ...FIND_COMMANDS,
  ...CHECKS_COMMANDS,
  ...NARRATIVE_COMMANDS,
  ...ACTIONS_COMMANDS,
  ...INDICATORS_COMMANDS,
  ...REVIEW_COMMANDS,
  ...COMMENT_COMMANDS,
  ...THREAD_COMMANDS,
  ...RESOURCES_COMMANDS,
  {
    id: 'plan.new',
    label: 'New plan',
    icon: Plus,
    shortcut: null,
    group: 'file',
    isEnabled: hasLibrary,
    run: (session) => {
      session.showDialog('newPlan');
    },
  },
  {
    id: 'sample',
    label: 'Open the sample plan',
    icon: null,
    shortcut: null,
    group: 'file',
    isEnabled: (state) => (state.start?.sample ?? null) !== null,
    run: inWelcome(({ openSample }, session) => void openSample(session)),
  },
  {
    id: 'export.word',
    label: 'Export to Word',
    icon: FileText,
    shortcut: 'Ctrl+E',
    group: 'file',
    isEnabled: hasPlan,
    run: exportWord,
  },
  {
    id: 'go.preview',
    label: 'Go to Word preview',
    icon: FileSearch,
    shortcut: null,
    group: 'go',
    isEnabled: hasPlan,
    run: (session) => {
      session.go('preview');
    },
  },
  {
    id: 'export.checks',
    label: 'Document checks before export',
    icon: FileCheck,
    shortcut: 'Ctrl+Shift+E',
    group: 'file',
    isEnabled: hasPlan,
    run: (session) => {
      session.showDialog('export');
    },
  },
  {
    id: 'document.check',
    label: 'Check a Word file',
    icon: null,
    shortcut: null,
    group: 'file',
    isEnabled: always,
    run: (session) => {
      session.showDialog('checkFile');
    },
  },
  {
    id: 'export.plan',
    label: 'Save a copy of the plan file',
    icon: FileText,
    shortcut: null,
    group: 'file',
    isEnabled: hasPlan,
    run: exportPlanFile,
  },
  {
    id: 'versions',
    label: 'Versions of this plan',
    icon: BookMarked,
    shortcut: null,
    group: 'plan',
    isEnabled: hasPlan,
    run: (session) => {
      session.showDialog('versions');
    },
  },
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    icon: Keyboard,
    shortcut: '?',
    group: 'help',
    isEnabled: always,
    run: (session) => {
      session.showDialog('shortcuts');
    },
  },
];

/** A command by its id, or undefined where the menu names one that this window does not have. */
export function commandById(id: string): UiCommand | undefined {
  return COMMANDS.find((command) => command.id === id);
}
