import type { Failure } from '../contract/failure';
import type { EventName, Events, RequestName, Results } from '../contract/requests';
import type { LibraryView } from '../contract/views';
import type { Result } from '../domain/result';
import type { Verification } from './verify';

/** An event on its way to a window. */
export type Notice = {
  [N in EventName]: { readonly name: N; readonly payload: Events[N] };
}[EventName];

/**
 * The use cases as a shell sees them. One value serves every window of a process; a window is told apart by its id, so
 * that only one of them writes to a plan at a time.
 */
export interface Services {
  /** Checks the arguments against the contract, carries the request out, and turns a defect into a failure. */
  request<N extends RequestName>(
    windowId: string,
    name: N,
    args: unknown,
  ): Promise<Result<Results[N], Failure>>;
  /** Sends events to a window until the returned function is called. */
  subscribe(windowId: string, listener: (notice: Notice) => void): () => void;
  /** Gives up what a window held: its plans are closed and their locks released. */
  windowClosed(windowId: string): Promise<void>;
  /** Keeps a file that the person picked until a request takes it; returns its id. */
  keepFile(name: string, bytes: Uint8Array): string;
  /** Hands over a file that a request made, once; null when there is none of that id. */
  takeFile(fileId: string): { readonly name: string; readonly bytes: Uint8Array } | null;
  /** Opens a folder as the library, making one of an empty or new folder unless only an `existing` one will
   * do. The folder above it must be there. */
  openLibrary(folder: string, which?: 'existing'): Promise<Result<LibraryView, Failure>>;
  /** The names that people call the listed plans by outside a window, by the plan's id: those of their folders. */
  planNames(): ReadonlyMap<string, string>;
  /**
   * Reads a plan of the open library once: until the services end, what is asked of it is of this state, whoever writes
   * meanwhile, unless a window of this process has it open. For a shell that does one thing with it and is done.
   */
  holdPlan(planId: string): Promise<Result<null, Failure>>;
  /** Checks every file of the open library, whose journals are carried out from their start. Changes nothing. */
  verifyLibrary(): Promise<Result<Verification, Failure>>;
  /** The folder of the open library, or null; for the shell alone, never for a window. */
  libraryFolder(): string | null;
  /** Writes what is pending, closes every plan and releases the locks. */
  close(): Promise<void>;
}
