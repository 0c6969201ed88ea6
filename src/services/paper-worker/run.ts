import { setImmediate as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { DocxProgress } from '../../formats/docx';
import type { FromWorker, MadeDocx, PaperJob } from './job';
import { parcel } from './parcel';
import { keepWaiting, takeWaiting } from './waiting';

/** How a Word file is to be made. */
export interface RunOptions {
  /** The built program of the worker; null makes the file in this thread, in slices. */
  readonly program: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DocxProgress) => void;
}

/**
 * Makes a Word file in a thread of its own, so that windows are answered meanwhile. Stopping ends the thread at once,
 * whatever it does; the promise is then rejected with the signal's reason, and nothing is left behind. Where no thread can
 * be started, as where the program is gone, the file is made in this one.
 */
export async function runPaper(job: PaperJob, options: RunOptions): Promise<MadeDocx> {
  const { program, signal, onProgress } = options;
  signal.throwIfAborted();
  const worker = program === null ? null : (takeWaiting(program) ?? (await startedWorker(program)));
  if (program === null || worker === null) {
    const { makeDocx } = await import('./make');
    return makeDocx(job, { onProgress, signal });
  }
  try {
    const answer = answerOf(worker, options);
    await Promise.race([send(worker, job, signal), answer]);
    const made = await answer;
    keepWaiting(program, worker);
    return made;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

/** A worker that runs; null where it could not be started. */
function startedWorker(program: string): Promise<Worker | null> {
  return new Promise((resolve) => {
    const worker = new Worker(program);
    const settle = (started: Worker | null): void => {
      for (const [name, listener] of listeners) worker.off(name, listener);
      // What goes wrong in a thread that was just given up is nobody's: without a listener it would end the program.
      worker.on('error', () => undefined);
      resolve(started);
    };
    const listeners = [
      ['message', () => settle(worker)],
      ['error', () => settle(null)],
      ['exit', () => settle(null)],
    ] as const;
    for (const [name, listener] of listeners) worker.once(name, listener);
  });
}

/** Sends a job slice by slice, answering others between two. */
async function send(worker: Worker, job: PaperJob, signal: AbortSignal): Promise<void> {
  for (const message of parcel(job)) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, and takes none
    worker.postMessage(message);
    await pause();
    signal.throwIfAborted();
  }
}

function answerOf(worker: Worker, { signal, onProgress }: RunOptions): Promise<MadeDocx> {
  return new Promise<MadeDocx>((resolve, reject) => {
    const abort = (): void => {
      settle(() => reject(signal.reason as Error));
    };
    const message = (said: FromWorker): void => {
      // What was said before the thread ended may still arrive.
      if (said.kind === 'progress' && !signal.aborted) onProgress(said.progress);
      if (said.kind === 'made') settle(() => resolve(said.made));
    };
    const error = (reason: Error): void => {
      settle(() => reject(reason));
    };
    const exit = (code: number): void => {
      settle(() => reject(new Error(`The thread that made the file ended with ${String(code)}.`)));
    };
    // The thread may make another file: nothing of this one is left on it.
    const settle = (say: () => void): void => {
      signal.removeEventListener('abort', abort);
      worker.off('message', message).off('error', error).off('exit', exit);
      say();
    };
    signal.addEventListener('abort', abort);
    worker.on('message', message).on('error', error).on('exit', exit);
  });
}
