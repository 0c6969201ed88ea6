import type { Result } from '../domain/result';
import type { Failure } from './failure';
import type { Arguments, EventName, Events, RequestName, Results } from './requests';
import type { LibraryView } from './views';

/** What kind of file the person is asked for. */
export type PickKind = 'plan' | 'pack' | 'word' | 'style' | 'picture';

/** Where a saved file went, in words for people. */
export interface SavedFile {
  readonly place: string;
}

/** Where in a menu a command stands. */
export type MenuGroup = 'file' | 'edit' | 'go' | 'plan' | 'view' | 'help';

/** A command of the window as a native menu shows it; choosing it comes back as the event `menu.command`. */
export interface MenuCommand {
  readonly id: string;
  readonly label: string;
  /** "Ctrl+K"; Ctrl is Cmd on a Mac. The window listens for it; the menu only shows it. */
  readonly shortcut: string | null;
  readonly group: MenuGroup;
  readonly isEnabled: boolean;
}

/**
 * What a window sees of the shell around it. The desktop gives one made by the preload script, the browser one over
 * loopback HTTP; a window cannot tell them apart but by {@link StartView.shell}.
 */
export interface Bridge {
  /** Asks the services; never rejects: a broken connection is a failure as well. */
  request<N extends RequestName>(name: N, args: Arguments<N>): Promise<Result<Results[N], Failure>>;
  /** Listens; returns how to stop. */
  on<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void;
  /** Lets the person pick a file and hands it to the services; null when called off. */
  pickFile(kind: PickKind): Promise<Result<{ readonly fileId: string } | null, Failure>>;
  /** Lets the person keep a made file: a save dialog on the desktop, a download in the browser. Null when called off. */
  saveFile(fileId: string): Promise<Result<SavedFile | null, Failure>>;
  /** Lets the person choose a library folder and opens it; null when called off. `notHere` in the browser. */
  chooseLibrary(): Promise<Result<LibraryView | null, Failure>>;
  /** Shows the library's folder in the file manager; `notHere` in the browser. */
  showLibrary(): Promise<Result<null, Failure>>;
  /** Shows the window's commands in the native menu, in their order; does nothing in the browser, which has none. */
  showCommands(commands: readonly MenuCommand[]): Promise<Result<null, Failure>>;
}
