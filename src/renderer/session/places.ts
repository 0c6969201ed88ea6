import type { Focus, Room } from '../../domain/commands/describe';
import type { KeptPlace } from './kept-place';
import type { RoomViews } from './room-views';
import type { FocusDetails, FocusRequest, Place, Toast } from './state';
import type { SessionStore } from './store';

/** Where a step that made or cut a link is to be looked at. */
const LINK_FIELDS = new Set(['links', 'priorities', 'priorityIds', 'indicators']);

/** Whether a place is about the open plan. */
export function isOfPlan(place: Place): place is Room | 'preview' {
  return place !== 'welcome' && place !== 'library' && place !== 'pack' && place !== 'settings';
}

/** Whether a place is a room of a plan: where it is worked on. */
export function isRoom(place: Place): place is Room {
  return isOfPlan(place) && place !== 'preview';
}

/** Where the window is and what is looked at there. */
export class Places {
  private nextFocus = 1;

  constructor(private readonly store: SessionStore) {}

  /** Goes to a place. Complaints among the messages `before` are left behind. */
  go(
    place: Place,
    id: string | null,
    field: string | null,
    details: FocusDetails,
    before: readonly Toast[],
  ): void {
    const isWhole = id === null && field === null;
    const isAskedFor = isRoom(place) && (!isWhole || details.lands === true);
    this.store.setState(({ toasts }) => ({
      // What is said of a text that was left just now is still to be read.
      toasts: toasts.filter((toast) => toast.tone !== 'problem' || !before.includes(toast)),
      place,
      focus: isAskedFor ? this.focusOn(place, id, field, true, details) : null,
    }));
  }

  /** Goes to where a step was undone or done again. */
  lookAt(focus: Focus): void {
    const { place } = this.store.getState();
    // A link that comes or goes is seen in the thread as well as in the room of its record, and every step in the review.
    const isSeenHere = place === 'thread' && LINK_FIELDS.has(focus.field ?? '');
    const room = isSeenHere || place === 'review' ? place : focus.room;
    this.store.setState({ place: room, focus: this.focusOn(room, focus.id, focus.field, false) });
  }

  /** Looks for nothing any more: the person went elsewhere in the room. */
  lookNowhere(): void {
    this.store.setState({ focus: null });
  }

  /** To where the window was; a room of a plan that is gone is left for the library without a word. */
  goBack(kept: KeptPlace): void {
    const { place, planId, actionId, indicatorId, partId, sectionId, threadKey } = kept;
    const { open } = this.store.getState();
    if (place === 'welcome') return;
    const isBack = open !== null && open.planId === planId;
    if (!isOfPlan(place) || isBack) this.store.setState({ place });
    if (!isBack) return;
    this.setView('actions', { selectedId: actionId });
    this.setView('indicators', { selectedId: indicatorId, partId });
    this.setView('narrative', { sectionId });
    this.setView('thread', { selected: threadKey });
  }

  /** Changes how a room is shown. */
  setView<R extends keyof RoomViews>(room: R, changes: Partial<RoomViews[R]>): void {
    this.store.setState(({ views }) => ({
      views: { ...views, [room]: { ...views[room], ...changes } },
    }));
  }

  private focusOn(
    room: Room,
    id: string | null,
    field: string | null,
    writes: boolean,
    { range = null, partId = null, lands = false }: FocusDetails = {},
  ): FocusRequest {
    const isWhole = id === null && field === null;
    const seq = this.nextFocus++;
    return { seq, room, id, field, range, partId, writes, lands: lands && isWhole };
  }
}
