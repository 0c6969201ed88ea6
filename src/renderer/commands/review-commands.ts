import { Check, FileText, MessageSquareDiff, RotateCcw } from 'lucide-react';
import { mayWrite } from '../session/may-write';
import type { SessionState } from '../session/state';
import { later, type UiCommand } from './command';
import { exportPaper, exportRedline } from './exporting';

const inReview = later(() => import('../screens/review/operations'));

const hasPlan = ({ open }: SessionState): boolean => open !== null;
const isHere = ({ open, place }: SessionState): boolean => open !== null && place === 'review';
const hasChange = (state: SessionState): boolean => isHere(state) && state.views.review.at !== null;
const canRevert = (state: SessionState): boolean =>
  hasChange(state) && state.views.review.after === 'now' && mayWrite(state);

/** The review of a plan: what changed since another state of it, change by change. */
export const REVIEW_COMMANDS: readonly UiCommand[] = [
  {
    id: 'go.review',
    label: 'Go to Review',
    icon: MessageSquareDiff,
    shortcut: 'Ctrl+8',
    group: 'go',
    isEnabled: hasPlan,
    run: (session) => {
      session.go('review');
    },
  },
  ...(
    [
      ['review.next', 'Go to the next change', 'J', 1],
      ['review.previous', 'Go to the change before', 'K', -1],
    ] as const
  ).map(([id, label, shortcut, by]): UiCommand => ({
    id,
    label,
    icon: null,
    shortcut,
    group: 'go',
    isEnabled: isHere,
    run: inReview(({ walk }, session) => {
      walk(session, by);
    }),
  })),
  {
    id: 'review.seen',
    label: 'Tick the change as seen, or take the tick away',
    icon: Check,
    shortcut: 'S',
    group: 'edit',
    isEnabled: hasChange,
    run: inReview(({ tickCurrent }, session) => {
      tickCurrent(session);
    }),
  },
  {
    id: 'review.revert',
    label: 'Revert the change',
    icon: RotateCcw,
    shortcut: 'R',
    group: 'edit',
    isEnabled: canRevert,
    run: inReview(({ revertCurrent }, session) => {
      revertCurrent(session);
    }),
  },
  {
    id: 'export.redline',
    label: 'Export redline',
    icon: MessageSquareDiff,
    shortcut: null,
    group: 'file',
    isEnabled: hasPlan,
    run: exportRedline,
  },
  {
    id: 'export.reviewCopy',
    label: 'Export review copy',
    icon: FileText,
    shortcut: null,
    group: 'file',
    isEnabled: hasPlan,
    run: exportPaper('review-copy'),
  },
];
