import { parentPort } from 'node:worker_threads';
import { assert } from '../../domain/control';
import type { FromWorker, ToWorker } from './job';
import { makeDocx } from './make';
import { Unpacking } from './parcel';

/** The program of a thread that makes one Word file after the other; it is stopped from outside, in the middle of whatever it does. */
assert(parentPort !== null, 'this program runs in a worker thread');
const port = parentPort;
const say = (message: FromWorker, moved: ArrayBuffer[] = []): void => {
  port.postMessage(message, moved);
};

let unpacking = new Unpacking();
port.on('message', (message: ToWorker) => {
  const job = unpacking.take(message);
  if (job === null) return;
  unpacking = new Unpacking();
  void make(job);
});
say({ kind: 'ready' });

/** A defect ends the thread, and whoever waits is told. */
async function make(job: Parameters<typeof makeDocx>[0]): Promise<void> {
  const made = await makeDocx(job, {
    onProgress: (progress) => {
      say({ kind: 'progress', progress });
    },
  });
  // Moved and not copied: a file of 20 MB would hold up the other thread.
  const files = [made, ...(made.beginning === null ? [] : [made.beginning])];
  say(
    { kind: 'made', made },
    files.map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
}
