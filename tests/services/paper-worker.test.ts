import { fstatSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLAIN_STYLE } from '../../src/domain/house-style/plain';
import { PLAIN_WISHES } from '../../src/domain/paper-options';
import type { PaperJob } from '../../src/services/paper-worker/job';
import { parcel, Unpacking } from '../../src/services/paper-worker/parcel';
import { runPaper } from '../../src/services/paper-worker/run';
import { DATE } from '../support/docx';
import { builtPaperProgram } from '../support/paper-program';
import { makePack, makePlan } from '../support/plan-factory';
import { temporaryFolder } from '../support/temporary';

const job = (actions: number): PaperJob => ({
  wish: { kind: 'paper', make: 'plan', seal: null },
  contents: [{ plan: makePlan({ actions }), pack: makePack() }],
  look: { style: PLAIN_STYLE, isDraft: true },
  wishes: PLAIN_WISHES,
  date: DATE.getTime(),
});

const still = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

test('a job goes to the other thread in slices, and nothing of it is lost', () => {
  const sent = job(230);
  const messages = [...parcel(sent)].map((message) => structuredClone(message));
  const sizes = messages.map((message) => (message.kind === 'more' ? message.items.length : 0));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(50);
  const unpacking = new Unpacking();
  const jobs = messages.map((message) => unpacking.take(message));
  expect(jobs.slice(0, -1).every((one) => one === null)).toBe(true);
  expect(jobs.at(-1)).toEqual(sent);
});

test('what goes wrong in a thread that was just given up does not end the program', async () => {
  const folder = await temporaryFolder();
  const [program, heard] = [join(folder, 'failing.mjs'), join(folder, 'heard')];
  await writeFile(
    program,
    `import { existsSync, openSync } from 'node:fs';
    import { parentPort } from 'node:worker_threads';
    const step = String(openSync(process.execPath));
    parentPort.on('message', () => {
      parentPort.postMessage({ kind: 'progress', progress: { step, done: 0 } });
      while (!existsSync(${JSON.stringify(heard)}));
      throw new Error('In the thread.');
    });
    parentPort.postMessage({ kind: 'ready' });`,
  );
  const stop = new AbortController();
  const uncaught: unknown[] = [];
  const listen = (error: unknown): void => void uncaught.push(error);
  process.on('uncaughtException', listen);
  const made = runPaper(job(3), {
    program,
    signal: stop.signal,
    onProgress: ({ step }) => {
      writeFileSync(heard, '');
      // A thread that has ended has its files closed: its error is on the way then, and nobody has heard of it.
      while (isOpenFile(Number(step)));
      stop.abort(new Error('Given up.'));
    },
  });
  await expect(made).rejects.toThrow('Given up.');
  process.off('uncaughtException', listen);
  expect(uncaught).toEqual([]);
});

function isOpenFile(descriptor: number): boolean {
  try {
    fstatSync(descriptor);
    return true;
  } catch {
    return false;
  }
}

describe('a Word file that is made in a thread of its own', () => {
  let folder = '';
  let program = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'golden-thread-worker-'));
    program = await builtPaperProgram(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is the one that would be made in this one, and says how far it is', async () => {
    const steps: number[] = [];
    const there = await runPaper(job(40), {
      ...still(),
      program,
      onProgress: ({ done }) => steps.push(done),
    });
    const here = await runPaper(job(40), { ...still(), program: null });
    expect(Buffer.from(there.bytes)).toEqual(Buffer.from(here.bytes));
    expect(there.leftOut).toBe(here.leftOut);
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(1);
  });

  test('is stopped in the middle, and no more is heard of it', async () => {
    const stop = new AbortController();
    const reason = new Error('called off');
    let steps = 0;
    const made = runPaper(job(1_500), {
      program,
      signal: stop.signal,
      onProgress: () => {
        steps += 1;
        if (steps === 3) stop.abort(reason);
      },
    });
    await expect(made).rejects.toBe(reason);
    expect(steps).toBeLessThanOrEqual(4);
  });

  test('is not begun where it is called off already', async () => {
    const signal = AbortSignal.abort(new Error('called off'));
    const made = runPaper(job(3), { ...still(), program, signal });
    await expect(made).rejects.toThrow('called off');
  });

  test('fails with the words of the thread where that has a defect', async () => {
    const broken = { ...job(1), contents: [] };
    await expect(runPaper(broken, { ...still(), program })).rejects.toThrow('is made of a plan');
  });

  test('is made by a thread that has made another, as it would be by a new one', async () => {
    const first = await runPaper(job(5), { ...still(), program });
    await runPaper(job(7), { ...still(), program });
    expect(await runPaper(job(5), { ...still(), program })).toEqual(first);
  });

  test('may be short, as a digest is', async () => {
    const { wish, ...more } = job(3);
    const short: PaperJob = {
      ...more,
      wish: { ...wish, kind: 'paper', make: 'digest', seal: null },
    };
    const { bytes } = await runPaper(short, { ...still(), program });
    expect(bytes.byteLength).toBeLessThan(32_768);
  });

  test('is made here where no thread can be started', async () => {
    const gone = join(await temporaryFolder(), 'no-such.mjs');
    const made = await runPaper(job(2), { ...still(), program: gone });
    expect(made.bytes.byteLength).toBeGreaterThan(1_000);
  });
});

describe('a thread that has made a file', () => {
  /** Says how many files it has made, in the place of sections that were left out. */
  const COUNTING = `import { parentPort } from 'node:worker_threads';
let count = 0;
parentPort.on('message', ({ kind }) => {
  if (kind !== 'go') return;
  count += 1;
  parentPort.postMessage({ kind: 'made', made: { bytes: new Uint8Array(1), leftOut: count } });
});
parentPort.postMessage({ kind: 'ready' });`;

  async function counting(): Promise<() => Promise<number>> {
    const program = join(await temporaryFolder(), 'counting.mjs');
    await writeFile(program, COUNTING);
    return async () => (await runPaper(job(1), { ...still(), program })).leftOut;
  }

  test('makes the next; what is wanted at once has a thread of its own', async () => {
    const made = await counting();
    expect([await made(), await made()]).toEqual([1, 2]);
    expect(await Promise.all([made(), made()])).toEqual([3, 1]);
    expect(await made()).toBeGreaterThan(1);
  });

  test('is ended with a file that is called off, and the next has a new one', async () => {
    const program = join(await temporaryFolder(), 'counting.mjs');
    await writeFile(program, COUNTING);
    const stop = new AbortController();
    const asked = (signal: AbortSignal) => runPaper(job(1), { ...still(), signal, program });
    await asked(stop.signal);
    const calledOff = asked(stop.signal);
    stop.abort(new Error('called off'));
    await expect(calledOff).rejects.toThrow('called off');
    expect((await asked(new AbortController().signal)).leftOut).toBe(1);
  });
});
