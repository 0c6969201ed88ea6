import { mkdtemp, rm } from 'node:fs/promises';
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

  test('is made here where no thread can be started', async () => {
    const gone = join(await temporaryFolder(), 'no-such.mjs');
    const made = await runPaper(job(2), { ...still(), program: gone });
    expect(made.bytes.byteLength).toBeGreaterThan(1_000);
  });
});
