import { setImmediate as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { DocxProgress } from '../../formats/docx';
import type { FromWorker, MadeDocx, PaperJob } from './job';
import { parcel } from './parcel';

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
  const worker = program === null ? null : await startedWorker(program);
  if (worker === null) {
    const { makeDocx } = await import('./make');
    return makeDocx(job, { onProgress, signal });
  }
  try {
    const made = answerOf(worker, options);
    await Promise.race([send(worker, job, signal), made]);
    return await made;
  } finally {
    await worker.terminate();
  }
}

/** A worker that runs; null where it could not be started. */
function startedWorker(program: string): Promise<Worker | null> {
  return new Promise((resolve) => {
    const worker = new Worker(program);
    worker.once('message', () => {
      worker.removeAllListeners();
      resolve(worker);
    });
    worker.once('error', () => {
      resolve(null);
    });
    worker.once('exit', () => {
      resolve(null);
    });
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
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    worker.on('message', (message: FromWorker) => {
      // What was said before the thread ended may still arrive.
      if (message.kind === 'progress' && !signal.aborted) onProgress(message.progress);
      if (message.kind === 'made') resolve(message.made);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The thread that made the file ended with ${String(code)}.`));
    });
  });
}
