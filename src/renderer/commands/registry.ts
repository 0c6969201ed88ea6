import {
  Archive,
  BookMarked,
  CalendarPlus,
  FileCheck,
  FileText,
  Keyboard,
  Plus,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react';
import { isHeld } from '../session/may-write';
import type { Session } from '../session/session';
import { ACTIONS_COMMANDS } from './actions-commands';
import { COMMENT_COMMANDS } from './comment-commands';
import { always, hasLibrary, hasPlan, later, type UiCommand } from './command';
import { CHECKS_COMMANDS } from './checks-commands';
import { exportPlanFile, exportWord } from './exporting';
import { FIND_COMMANDS } from './find-commands';
import { GO_COMMANDS } from './go-commands';
import { INDICATORS_COMMANDS } from './indicators-commands';
import { NARRATIVE_COMMANDS } from './narrative-commands';
import { REVIEW_COMMANDS, REVIEW_PAPERS } from './review-commands';
import { THREAD_COMMANDS } from './thread-commands';
import { RESOURCES_COMMANDS } from './resources-commands';

const archiving = later(() => import('../screens/library/archive'));
const inLibrary = later(() => import('../screens/library/next-year'));
const inWelcome = later(() => import('../screens/welcome/open-library'));

async function letGo(session: Session): Promise<void> {
  if (await session.closePlan()) await session.refreshLibrary();
}

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
  ...GO_COMMANDS,
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
    alsoCalled: 'create start make',
    icon: Plus,
    shortcut: null,
    group: 'file',
    isEnabled: hasLibrary,
    run: (session) => {
      session.showDialog('newPlan');
    },
  },
  {
    id: 'plan.next',
    label: 'Begin next year’s plan from this one',
    alsoCalled: 'new roll carry forward copy duplicate following',
    icon: CalendarPlus,
    shortcut: null,
    group: 'file',
    isEnabled: (state) => hasPlan(state) || (state.library?.plans.length ?? 0) > 0,
    run: inLibrary(({ askForNextYear }, session) => void askForNextYear(session)),
  },
  {
    id: 'plan.archive',
    label: 'Archive this plan',
    alsoCalled: 'remove delete take out hide old',
    icon: Archive,
    shortcut: null,
    group: 'file',
    isEnabled: (state) =>
      state.place === 'library' ? (state.library?.plans.length ?? 0) > 0 : isHeld(state),
    run: archiving(({ archivePlan }, session) => void archivePlan(session)),
  },
  {
    // Who has submitted a plan and stays at the computer lets the next person have it.
    id: 'plan.close',
    label: 'Close the plan, so that others can edit it',
    icon: null,
    shortcut: null,
    group: 'file',
    isEnabled: hasPlan,
    run: (session) => void letGo(session),
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
    alsoCalled: 'print pdf docx document paper save committee',
    icon: FileText,
    shortcut: 'Ctrl+E',
    group: 'file',
    isEnabled: hasPlan,
    run: exportWord,
  },
  {
    id: 'export.checks',
    label: 'Document checks before export',
    alsoCalled: 'committee pack report digest house style template fonts logo watermark columns',
    icon: FileCheck,
    shortcut: 'Ctrl+Shift+E',
    group: 'file',
    isEnabled: hasPlan,
    run: (session) => {
      session.showDialog('export');
    },
  },
  ...REVIEW_PAPERS,
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
    alsoCalled: 'backup share send hand over json',
    icon: FileText,
    shortcut: null,
    group: 'file',
    isEnabled: hasPlan,
    run: exportPlanFile,
  },
  {
    id: 'versions',
    label: 'Versions of this plan',
    alsoCalled: 'history snapshots keep draft backup',
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
    alsoCalled: 'help keys keyboard',
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
