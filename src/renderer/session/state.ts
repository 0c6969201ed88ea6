import type { Failure } from '../../contract/failure';
import type { Access, LibraryView, StartView } from '../../contract/views';
import type { Room } from '../../domain/commands/describe';
import type { History } from '../../domain/history';
import type { Pack } from '../../domain/schema/pack';

/** Places of the window: the rooms of a plan, and what lies outside a plan. */
export type Place = Room | 'welcome' | 'library' | 'pack' | 'settings';

/** Rooms that need an open plan, in the order of the navigation. */
export const ROOMS = [
  'overview',
  'narrative',
  'actions',
  'indicators',
] as const satisfies readonly Room[];

/** How the saving of edits stands. `failed`: what was typed is kept in the window and sent again on request. */
export type SaveState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A request to look at something, carried out by its room; `seq` makes each one new. */
export interface FocusRequest {
  readonly seq: number;
  readonly room: Room;
  readonly id: string | null;
  readonly field: string | null;
}

/** The plan that is open. */
export interface OpenState {
  readonly planId: string;
  readonly history: History;
  readonly pack: Pack;
  readonly access: Access;
  readonly location: string;
  readonly save: SaveState;
  /** Why it may no longer be written here, in a sentence; null while it may. */
  readonly lost: string | null;
}

/** A short message with at most one thing to do about it. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'info' | 'problem';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** A dialog that the shell of the window shows; rooms keep their own. */
export type DialogName = 'newPlan' | 'palette' | 'shortcuts' | 'planDetails' | 'versions' | null;

/** How the rooms were left: filters, selection and open panels live here and not in the plan. */
export interface RoomViews {
  readonly actions: {
    readonly groupBy: 'outcome' | 'manager' | 'date' | 'none';
    readonly filter: string;
    readonly manager: string | null;
    readonly collapsed: readonly string[];
    readonly selectedId: string | null;
    readonly drawer: boolean;
    readonly hidden: readonly string[];
  };
  readonly indicators: {
    readonly filter: string;
    readonly kind: string | null;
    readonly collapsed: readonly string[];
    readonly selectedId: string | null;
    readonly panel: boolean;
  };
  readonly narrative: { readonly sectionId: string | null };
  readonly pack: { readonly packId: string | null; readonly list: string; readonly filter: string };
}

/** Everything that the window shows; components read slices of it. */
export interface SessionState {
  /** Null until the services have answered for the first time. */
  readonly start: StartView | null;
  /** Why the window could not start, in a sentence. */
  readonly startFailure: Failure | null;
  readonly library: LibraryView | null;
  readonly place: Place;
  readonly open: OpenState | null;
  readonly focus: FocusRequest | null;
  readonly dialog: DialogName;
  readonly toasts: readonly Toast[];
  readonly views: RoomViews;
  /** What runs long, in words, with the share done (0 to 1, or null when unknown) and how to call it off. */
  readonly progress: {
    readonly title: string;
    readonly step: string;
    readonly done: number | null;
    readonly cancel: (() => void) | null;
  } | null;
}

/** How a window starts, before anything is open. */
export const FIRST_STATE: SessionState = {
  start: null,
  startFailure: null,
  library: null,
  place: 'welcome',
  open: null,
  focus: null,
  dialog: null,
  toasts: [],
  views: {
    actions: {
      groupBy: 'outcome',
      filter: '',
      manager: null,
      collapsed: [],
      selectedId: null,
      drawer: true,
      hidden: [],
    },
    indicators: { filter: '', kind: null, collapsed: [], selectedId: null, panel: true },
    narrative: { sectionId: null },
    pack: { packId: null, list: 'priorities', filter: '' },
  },
  progress: null,
};
