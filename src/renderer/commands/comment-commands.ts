import { MessageSquarePlus } from 'lucide-react';
import { isHeld } from '../session/may-write';
import { isRoom } from '../session/places';
import type { SessionState } from '../session/state';
import { later, type UiCommand } from './command';

const inPlan = (state: SessionState): boolean => state.open !== null && isRoom(state.place);

const walking = later(() => import('../screens/comments/operations'));
const offering = later(() => import('../screens/comments/offer-here'));

/** What is said of the plan: saying something, and going from comment to comment wherever one is. */
export const COMMENT_COMMANDS: readonly UiCommand[] = [
  {
    id: 'comment.add',
    label: 'Comment on what is selected',
    icon: MessageSquarePlus,
    shortcut: 'Ctrl+Shift+M',
    group: 'edit',
    isEnabled: (state) => inPlan(state) && isHeld(state),
    run: offering(({ offerHere }, session) => {
      offerHere(session);
    }),
  },
  {
    id: 'comment.next',
    label: 'Go to the next open comment',
    icon: null,
    shortcut: 'F9',
    group: 'go',
    isEnabled: inPlan,
    run: walking(({ walkComments }, session) => {
      walkComments(session, 'next');
    }),
  },
  {
    id: 'comment.previous',
    label: 'Go to the open comment before',
    icon: null,
    shortcut: 'Shift+F9',
    group: 'go',
    isEnabled: inPlan,
    run: walking(({ walkComments }, session) => {
      walkComments(session, 'previous');
    }),
  },
];
