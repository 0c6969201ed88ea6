/**
 * Why a request was not carried out. `message` is for people: what happened, what is safe, what to do. `code` is for
 * programs and for "Copy details"; the list grows, its names never change their meaning.
 */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  /** Which of the edits that were asked for together was refused, counted from 0. */
  readonly edit?: number;
}

/** See {@link Failure}. */
export type FailureCode =
  /** The request itself is not of the contract's form. */
  | 'badRequest'
  /** Library, plan, pack, version or file is not there. */
  | 'notFound'
  /** A file cannot be read: the message says which rung and where. */
  | 'unreadable'
  /** A command does not fit the plan. */
  | 'refused'
  /** The window's plan is not the newest: somebody else changed it. */
  | 'stale'
  /** The plan is open for reading only. */
  | 'readOnly'
  /** Another program changed the files underneath. */
  | 'changedOutside'
  /** The disk is full, read-only or gone. */
  | 'notSaved'
  /** A name is taken. */
  | 'taken'
  /** The person called it off. */
  | 'cancelled'
  /** This shell cannot do it (a native dialog in the browser, say). */
  | 'notHere'
  /** A defect of the program. */
  | 'defect';
