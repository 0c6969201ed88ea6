import { Check, FileInput, FileText, MessageSquareDiff, RotateCcw, X } from 'lucide-react';
import { isHeld, mayWrite } from '../session/may-write';
import type { SessionState } from '../session/state';
import { hasPlan, later, type UiCommand } from './command';
import { exportPaper, exportRedline } from './exporting';

const inReview = later(() => import('../screens/review/operations'));
const withWord = later(() => import('../screens/review/suggestions/operations'));

const isIn =
  (shows: SessionState['views']['review']['shows']) =>
  ({ open, place, views }: SessionState): boolean =>
    open !== null && place === 'review' && views.review.shows === shows;
const isHere = isIn('changes');
const hasSuggestion = (state: SessionState): boolean =>
  isIn('suggestions')(state) && state.views.review.suggestionAt !== null && mayWrite(state);
const hasSuggestions = (state: SessionState): boolean =>
  mayWrite(state) &&
  (state.open?.history.plan.suggestions ?? []).some(({ decided }) => decided === null);
const hasChange = (state: SessionState): boolean => isHere(state) && state.views.review.at !== null;
const canRevert = (state: SessionState): boolean =>
  hasChange(state) && state.views.review.after === 'now' && mayWrite(state);

/** The review of a plan: what changed since another state of it, change by change. */
export const REVIEW_COMMANDS: readonly UiCommand[] = [
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
    isOfRow: true,
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
    isOfRow: true,
    group: 'edit',
    isEnabled: canRevert,
    run: inReview(({ revertCurrent }, session) => {
      revertCurrent(session);
    }),
  },
  {
    id: 'review.takeIn',
    label: 'Take in a Word file that came back',
    icon: FileInput,
    shortcut: null,
    group: 'file',
    isEnabled: isHeld,
    run: withWord(({ takeInWord }, session) => void takeInWord(session)),
  },
  ...(
    [
      ['suggestion.accept', 'Accept the suggestion', Check, 'A', 'accept', 'this', hasSuggestion],
      [
        'suggestion.anyway',
        'Use the suggestion in place of what the plan says now',
        Check,
        'U',
        'anyway',
        'this',
        hasSuggestion,
      ],
      ['suggestion.reject', 'Reject the suggestion', X, 'X', 'reject', 'this', hasSuggestion],
      [
        'suggestion.acceptAll',
        'Accept all suggestions',
        Check,
        null,
        'accept',
        'all',
        hasSuggestions,
      ],
      ['suggestion.rejectAll', 'Reject all suggestions', X, null, 'reject', 'all', hasSuggestions],
    ] as const
  ).map(([id, label, icon, shortcut, verdict, which, isEnabled]): UiCommand => ({
    id,
    label,
    icon,
    shortcut,
    isOfRow: true,
    group: 'edit',
    isEnabled,
    run: withWord(({ decide }, session) => {
      decide(session, verdict, which);
    }),
  })),
];

/** Papers for those who review a plan; in menus they stand after the paper itself. */
export const REVIEW_PAPERS: readonly UiCommand[] = [
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
