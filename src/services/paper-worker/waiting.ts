import type { Worker } from 'node:worker_threads';

/**
 * Milliseconds that a thread waits for its next file. While somebody looks at a preview the next is wanted in a moment, and
 * a thread that has made one makes another several times as fast; after that its memory is given back.
 */
const PATIENCE = 60_000;

/** A thread without work. */
interface Waiting {
  readonly worker: Worker;
  /** Takes it out of the list, as when it ended by itself. */
  readonly forget: () => void;
}

/** The thread of each program that has made a file and waits for the next: one at most. */
const all = new Map<string, Waiting>();

/** The thread of a program that waits for work; from then on it is the caller's. */
export function takeWaiting(program: string): Worker | null {
  const found = all.get(program);
  if (!found) return null;
  found.forget();
  found.worker.ref();
  return found.worker;
}

/** Keeps a thread for the next file, which ends by itself and holds up no program that is done. */
export function keepWaiting(program: string, worker: Worker): void {
  if (all.has(program)) {
    void worker.terminate();
    return;
  }
  const end = setTimeout(() => void worker.terminate(), PATIENCE);
  const forget = (): void => {
    clearTimeout(end);
    worker.off('error', forget).off('exit', forget);
    all.delete(program);
  };
  worker.on('error', forget).on('exit', forget);
  end.unref();
  worker.unref();
  all.set(program, { worker, forget });
}
