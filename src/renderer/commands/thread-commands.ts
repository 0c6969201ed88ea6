import { PanelRight } from 'lucide-react';
import { toggleGaps } from '../screens/thread/gap-room';
import type { SessionState } from '../session/state';
import type { UiCommand } from './command';

const hasGapsBeside = ({ place, open, views }: SessionState): boolean =>
  place === 'thread' &&
  open?.history.plan.kind === 'divisional' &&
  (views.thread.view === 'map' || views.thread.view === 'list');

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
];
