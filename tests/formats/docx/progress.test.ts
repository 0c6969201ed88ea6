import { describe, expect, test } from 'vitest';
import { writeDocx, type DocxProgress } from '../../../src/formats/docx';
import { buildReport } from '../../../src/report';
import { DATE } from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';

const report = buildReport(makePlan({ actions: 300 }), makePack());

describe('while a paper is written', () => {
  test('progress only grows, names headings, and ends at the whole', async () => {
    const seen: DocxProgress[] = [];
    await writeDocx(report, { date: DATE, onProgress: (progress) => seen.push(progress) });
    const shares = seen.map(({ done }) => done);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(seen.map(({ step }) => step)).toContain('3.1 Projects, developments and key actions');
  });

  test('a long paper says no more often how far it is than can be seen', async () => {
    const long = buildReport(makePlan({ actions: 2_000 }), makePack());
    let times = 0;
    await writeDocx(long, { date: DATE, onProgress: () => (times += 1) });
    expect(times).toBeGreaterThan(10);
    expect(times).toBeLessThanOrEqual(22);
  });

  test('other work gets its turn between pieces', async () => {
    let turns = 0;
    let isDone = false;
    const spin = (): void => {
      turns += 1;
      if (!isDone) setImmediate(spin);
    };
    setImmediate(spin);
    await writeDocx(report, { date: DATE });
    isDone = true;
    expect(turns).toBeGreaterThan(5);
  });

  test('a stop before the start or on the way rejects with its reason', async () => {
    const reason = new Error('stopped by the test');
    await expect(writeDocx(report, { date: DATE, signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );

    const controller = new AbortController();
    const seen: number[] = [];
    const writing = writeDocx(report, {
      date: DATE,
      signal: controller.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        if (done > 0.3) controller.abort(reason);
      },
    });
    await expect(writing).rejects.toBe(reason);
    expect(seen.at(-1)).toBeLessThan(0.9);
  });
});
