import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { PLAIN_STYLE } from '../../src/domain/house-style/plain';
import { PLAIN_WISHES } from '../../src/domain/paper-options';
import { buildReport } from '../../src/report';
import { runPaper } from '../../src/services/paper-worker/run';
import { makePack } from '../support/plan-factory';
import { planOf } from './library';
import { held, ms, quantile, type Line } from './measure';
import { blocksOf, pandocTree } from './word-blocks';

const SIZES = [30, 300, 5_000];
const MEBIBYTE = 1_048_576;

/** What one way of making a file cost: the whole process, and how much memory it had at most. */
interface Cost {
  readonly whole: number;
  readonly memory: number | null;
}

/**
 * Making the Word file of a plan at three sizes, each way in a process of its own: ours, the plain limit (the same text as
 * strings, deflated), python-docx and pandoc, where they are; and how long a window waits meanwhile.
 */
export async function benchWord(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-word-'));
  try {
    const lines = SIZES.flatMap((size) => linesOf(folder, size));
    return [...lines, await waiting()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf(folder: string, size: number): Line[] {
  const at = (name: string): string => join(folder, `${String(size)}-${name}`);
  const [plan, pack] = [planOf(size), makePack()];
  writeFileSync(at('plan.json'), JSON.stringify({ plan, pack }));
  const blocks = blocksOf(buildReport(plan, pack));
  writeFileSync(at('blocks.json'), JSON.stringify(blocks));
  writeFileSync(at('tree.json'), JSON.stringify(pandocTree(blocks)));
  const runs = size > 1_000 ? 3 : 5;
  const self = (way: string, source: string) =>
    cost(runs, process.execPath, [
      join(dirname(process.argv[1] ?? ''), 'word-one.js'),
      way,
      at(source),
      at(way),
    ]);
  const ours = self('ours', 'plan.json');
  const limit = self('limit', 'blocks.json');
  if (ours === null || limit === null) throw new Error('The benchmark’s own process failed.');
  const peer = resolve('tests/bench/word-peer.py');
  const python = pythons()
    .map((program) => cost(runs, program, [peer, at('blocks.json'), at('python.docx')]))
    .find((one) => one !== null);
  const pandoc = cost(runs, 'pandoc', ['-f', 'json', at('tree.json'), '-o', at('pandoc.docx')]);
  const what = `Word file of ${String(size)} actions`;
  const kilobytes = `${String(Math.round(statSync(at('ours')).size / 1000))} kB`;
  return [
    { what, figure: ms(ours.whole), against: kilobytes },
    beside(`  beside the limit`, ours, limit, 2),
    python
      ? beside('  beside python-docx', ours, python, 1)
      : missing('python-docx', 'python3-docx'),
    pandoc === null ? missing('pandoc', 'pandoc') : beside('  beside pandoc', ours, pandoc, 1),
    {
      what: '  most memory',
      figure: `${((ours.memory ?? 0) / MEBIBYTE).toFixed(0)} MiB`,
      against: held((ours.memory ?? 0) / MEBIBYTE, 200, ' MiB'),
    },
  ];
}

/** A machine may have several, and only one of them the library. */
function pythons(): string[] {
  return ['python3', '/usr/bin/python3', 'python'];
}

function beside(what: string, ours: Cost, other: Cost, most: number): Line {
  return { what, figure: ms(other.whole), against: held(ours.whole / other.whole, most, ' times') };
}

function missing(what: string, debian: string): Line {
  return {
    what: `  beside ${what}`,
    figure: 'left out',
    against: `${what} is not on this machine (Debian: ${debian}).`,
  };
}

/** How long a program takes from start to end, in the median; null where it cannot be run. */
function cost(runs: number, program: string, words: readonly string[]): Cost | null {
  const times: number[] = [];
  let memory: number | null = null;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const { status, stdout } = spawnSync(program, words, { encoding: 'utf8' });
    if (status !== 0) return null;
    times.push(performance.now() - began);
    const said = /^\{.*\}$/mu.exec(stdout)?.[0];
    if (said !== undefined) ({ memory } = JSON.parse(said) as { memory: number });
  }
  return { whole: quantile(times, 0.5), memory };
}

/** How long the thread that answers windows is held up by an export of 5,000 actions. */
async function waiting(): Promise<Line> {
  const contents = [{ plan: planOf(5_000), pack: makePack() }];
  const began = performance.now();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await runPaper(
    {
      wish: { kind: 'paper', make: 'plan', seal: null },
      contents,
      look: { style: PLAIN_STYLE, isDraft: false },
      wishes: PLAIN_WISHES,
      date: 0,
    },
    {
      program: resolve('out/main/paper-worker.js'),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
  );
  delay.disable();
  const longest = delay.max / 1e6;
  // What other programs of this machine hold up is measured as well: as long, with nothing to do.
  const idle = monitorEventLoopDelay({ resolution: 1 });
  idle.enable();
  await sleep(performance.now() - began);
  idle.disable();
  return {
    what: 'Longest that a window waits meanwhile',
    figure: ms(longest),
    against: `${held(longest, 50, ' ms')} (with nothing to do: ${ms(idle.max / 1e6)})`,
  };
}
