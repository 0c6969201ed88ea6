import type { LucideIcon } from 'lucide-react';
import type { MenuGroup } from '../../contract/shell';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';

/**
 * Something that a person can do in the window, described once. Menu, toolbar, palette and shortcuts are all made of
 * these.
 */
export interface UiCommand {
  /** Stable name; the native menu of the desktop refers to it. */
  readonly id: string;
  readonly label: string;
  /** Words by which people look for it that its label does not have, in small letters, with a space between. */
  readonly alsoCalled?: string;
  readonly icon: LucideIcon | null;
  /** "Ctrl+K", "Ctrl+Shift+Z", "F6", "?"; Ctrl is Cmd on a Mac. Null: none. */
  readonly shortcut: string | null;
  /** Its shortcut means a row of the room's list: pressed in a panel beside the list, where no row is meant, it does nothing. */
  readonly isOfRow?: true;
  readonly group: MenuGroup;
  /** Whether it can run now; the palette leaves out what cannot. */
  readonly isEnabled: (state: SessionState) => boolean;
  readonly run: (session: Session) => void;
}

/** A command that can always run. */
export const always = (): boolean => true;
/** Needs an open library. */
export const hasLibrary = (state: SessionState): boolean => state.library !== null;
/** Needs an open plan. */
export const hasPlan = (state: SessionState): boolean => state.open !== null;
/** Needs a plan that has actions and indicators. */
export const isDivisional = (state: SessionState): boolean =>
  state.open?.history.plan.kind === 'divisional';

/**
 * Lets commands do what is loaded on demand: with `const inRoom = later(() => import('…'))` a command runs
 * `inRoom((room, session) => …)`. A part that cannot be had is said, and nothing happens. Not for what the next key may
 * depend on: it runs after the event, and what it changes is drawn later than what is typed.
 */
export function later<T>(load: () => Promise<T>) {
  return (run: (part: T, session: Session) => void) =>
    (session: Session): void => {
      load().then(
        (part) => {
          run(part, session);
        },
        () => {
          session.toast(
            'That part of the window cannot be had now. Nothing was changed.',
            'problem',
          );
        },
      );
    };
}
