import type { Failure } from '../../contract/failure';
import type { Access, LibraryView, StartView } from '../../contract/views';
import type { Room } from '../../domain/commands/describe';
import type { History } from '../../domain/history';
import type { Query, Range } from '../../domain/find/query';
import type { Pack } from '../../domain/schema/pack';
import { FIRST_VIEWS, type RoomViews } from './room-views';

/** Places of the window: the rooms of a plan, and what lies outside a plan. */
export type Place = Room | 'preview' | 'welcome' | 'library' | 'pack' | 'settings';

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
  /** What to select in a text, as `domain/find` counts; null: nothing in particular. */
  readonly range: Range | null;
  /** The measure of an indicator that is meant; null: the room finds the one that the field is about. */
  readonly partId: string | null;
  /** A name that is still empty is opened for writing; where a step was undone or done again, the next key may be for another. */
  readonly writes: boolean;
  /** The room as a whole is meant, where `id` and `field` are null: focus goes to what is worked on there. */
  readonly lands: boolean;
}

/** What more a request to look at something may say. */
export type FocusDetails = Partial<Pick<FocusRequest, 'range' | 'partId' | 'lands'>>;

/** What is searched for, and where. */
export interface FindView extends Query {
  readonly scope: 'plan' | 'library';
  readonly isReplacing: boolean;
  /** What replaces it. */
  readonly by: string;
  /** Number of the hit that was looked at last. */
  readonly at: number;
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
  /** Commitments that other plans of the library take up, by id, as it was when the plan was opened; null: not known. */
  readonly elsewhere: ReadonlySet<string> | null;
}

/** A short message with at most one thing to do about it. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'info' | 'problem';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** A dialog that the shell of the window shows; rooms keep their own. */
export type DialogName =
  | 'newPlan'
  | 'nextYear'
  | 'find'
  | 'palette'
  | 'shortcuts'
  | 'planDetails'
  | 'versions'
  | 'export'
  | 'checkFile'
  | 'comment'
  | 'step'
  | 'handedOver'
  | null;

/** What runs long, in words, with the share done (0 to 1, or null when unknown) and how to call it off. */
export interface Progress {
  readonly title: string;
  readonly step: string;
  readonly done: number | null;
  readonly cancel: (() => void) | null;
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
  /** The last search, as far as anything was said of it. */
  readonly find: Partial<FindView>;
  readonly progress: Progress | null;
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
  views: FIRST_VIEWS,
  find: {},
  progress: null,
};
