import { PanelRight, Printer, Table2 } from 'lucide-react';
import { toggleGaps } from '../screens/thread/gap-room';
import type { SessionState } from '../session/state';
import type { UiCommand } from './command';
import { exportMatrix, exportThread } from './exporting';

const hasGapsBeside = ({ place, open, views }: SessionState): boolean =>
  place === 'thread' &&
  open?.history.plan.kind === 'divisional' &&
  (views.thread.view === 'map' || views.thread.view === 'list');

const hasPlan = ({ open }: SessionState): boolean => open?.history.plan.kind === 'divisional';

/** What can be done in the room of the golden thread. */
export const THREAD_COMMANDS: readonly UiCommand[] = [
  {
    id: 'thread.gaps',
    label: 'Show or hide gaps beside the thread',
    icon: PanelRight,
    shortcut: 'Ctrl+I',
    group: 'view',
    isEnabled: hasGapsBeside,
    run: toggleGaps,
  },
  {
    id: 'thread.print',
    label: 'Print the golden thread as an appendix',
    icon: Printer,
    shortcut: null,
    group: 'file',
    isEnabled: hasPlan,
    run: exportThread,
  },
  {
    id: 'thread.matrix',
    label: 'Save the matrix of the golden thread as CSV',
    icon: Table2,
    shortcut: null,
    group: 'file',
    isEnabled: hasPlan,
    run: exportMatrix,
  },
];
