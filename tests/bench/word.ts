import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { inflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { PLAIN_STYLE } from '../../src/domain/house-style/plain';
import { PLAIN_WISHES } from '../../src/domain/paper-options';
import { checkDocx } from '../../src/formats/docx-check';
import { readDocx } from '../../src/formats/docx-read';
import { buildReport } from '../../src/report';
import type { PaperJob } from '../../src/services/paper-worker/job';
import { runPaper } from '../../src/services/paper-worker/run';
import { makePack } from '../support/plan-factory';
import { planOf } from './library';
import { held, ms, quantile, type Line } from './measure';
import { blocksOf, pandocTree } from './word-blocks';
import { markupOf } from './word-markup';

const LARGEST = 5_000;
const SIZES = [30, 300, LARGEST];
const MEBIBYTE = 1_048_576;
/** The part that holds the text. */
const DOCUMENT = 'word/document.xml';

/** What one way of making a file cost in the median, in milliseconds, start and end of its process included. */
interface Cost {
  readonly whole: number;
  /** Time of a processor: what else runs on the machine does not count. Null where the system does not say it. */
  readonly processor: number | null;
  /** The last line that it printed. */
  readonly said: string;
}

/**
 * Making the Word file of a plan at three sizes: ours as it is shipped, the plain limit (the same XML as strings, deflated),
 * python-docx and pandoc, where they are; and how long a window waits meanwhile. Each way is measured twice. In a process of
 * its own, from content on disk to a file on disk, as from a command line: by the time of a processor, as other programs of
 * the machine would count otherwise, though it counts what other threads compile meanwhile as well. And in a program that
 * runs already and has the content, as at a window: by the clock. The others begin with a finished paper; ours works it out
 * of the plan.
 */
export async function benchWord(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-word-'));
  try {
    // First, while this program holds little more than whoever answers windows does: cleaning up after all else would count.
    const waits = await waiting();
    return [...SIZES.flatMap((size) => linesOf(folder, size)), ...waits];
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
  const self = (program: string, words: readonly string[], times = runs): Cost => {
    const script = join(dirname(process.argv[1] ?? ''), `${program}.js`);
    const found = cost(times, process.execPath, [script, ...words]);
    if (found === null) throw new Error('The benchmark’s own process failed.');
    return found;
  };
  const peer = resolve('tests/bench/word-peer.py');
  const python = (times: number, ...more: readonly string[]): Cost | null =>
    PYTHONS.map((program) =>
      cost(times, program, [peer, at('blocks.json'), at('python.docx'), ...more]),
    ).find((one) => one !== null) ?? null;
  const repeats = String(REPEATS);
  const ours = self('word-one', [at('plan.json'), at('ours.docx')]);
  const xml = strFromU8(unzipSync(readFileSync(at('ours.docx')))[DOCUMENT] ?? new Uint8Array());
  writeFileSync(at('markup.json'), JSON.stringify(markupOf(xml)));
  const limit = self('word-limit', [at('markup.json'), at('limit')]);
  if (String(inflateRawSync(readFileSync(at('limit')))) !== xml) {
    throw new Error('The limit wrote another text than ours.');
  }
  const pandoc = cost(runs, 'pandoc', ['-f', 'json', at('tree.json'), '-o', at('pandoc.docx')]);
  const again = self('word-one', [at('plan.json'), at('ours.docx'), repeats], 1);
  const limitAgain = self('word-limit', [at('markup.json'), at('limit'), repeats], 1);
  const { memory } = JSON.parse(ours.said) as { memory: number };
  // Of a short paper the limit is next to nothing: no number of times it is aimed at.
  const most = size === LARGEST ? 2 : null;
  const [first = Number.NaN] = madeIn(again);
  return [
    {
      what: `Word file of ${String(size)} actions`,
      figure: figureOf(ours),
      against: `${String(Math.round(statSync(at('ours.docx')).size / 1000))} kB`,
    },
    ...besideAll(ours, { limit, python: python(runs), pandoc }, most),
    {
      what: '  in a program that runs already',
      figure: figureOf(later(again)),
      against: `the first ${ms(first)}; by the clock`,
    },
    ...besideAll(
      later(again),
      {
        limit: later(limitAgain),
        python: mapped(python(1, repeats), later),
        // It has no program that stays: each file is the work of a new one.
        pandoc: mapped(pandoc, ({ whole, said }) => ({ whole, said, processor: null })),
      },
      most,
    ),
    {
      what: '  most memory',
      figure: `${(memory / MEBIBYTE).toFixed(0)} MiB`,
      against: held(memory / MEBIBYTE, 200, ' MiB'),
    },
  ];
}

/** What ours is held against; a peer that this machine lacks is null. */
interface Others {
  readonly limit: Cost;
  readonly python: Cost | null;
  readonly pandoc: Cost | null;
}

/** Ours beside the limit and the two peers. `most`: times that the limit may be taken. */
function besideAll(ours: Cost, { limit, python, pandoc }: Others, most: number | null): Line[] {
  return [
    beside('    beside the limit', ours, limit, most),
    python === null
      ? missing('python-docx', 'python3-docx')
      : beside('    beside python-docx', ours, python, 1),
    pandoc === null ? missing('pandoc', 'pandoc') : beside('    beside pandoc', ours, pandoc, 1),
  ];
}

/** What a program that makes one file after the other said of each. */
function madeIn({ said }: Cost): readonly number[] {
  return (JSON.parse(said) as { made: readonly number[] }).made;
}

/** What a file cost in it once it had made one. */
function later(one: Cost): Cost {
  return { whole: quantile(madeIn(one).slice(1), 0.5), processor: null, said: '' };
}

function mapped<T>(value: T | null, to: (value: T) => T): T | null {
  return value === null ? null : to(value);
}

/** How often a file is made in one process to see what it takes without the start. */
const REPEATS = 6;

/** A machine may have several, and only one of them the library. */
const PYTHONS = ['python3', '/usr/bin/python3', 'python'];

function figureOf({ whole, processor }: Cost): string {
  return processor === null ? ms(whole) : `${ms(processor)} (clock ${ms(whole)})`;
}

function beside(what: string, ours: Cost, other: Cost, most: number | null): Line {
  const times =
    ours.processor === null || other.processor === null
      ? ours.whole / other.whole
      : ours.processor / other.processor;
  const against = most === null ? `${times.toFixed(2)} times` : held(times, most, ' times');
  return { what, figure: figureOf(other), against };
}

function missing(what: string, debian: string): Line {
  return {
    what: `    beside ${what}`,
    figure: 'left out',
    against: `${what} is not on this machine (Debian: ${debian}).`,
  };
}

/** What `times` of a shell says of the programs that it ran: minutes and seconds in the program and in the system. */
const SPENT = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/u;

/** What a program costs from start to end, in the median; null where it cannot be run. */
function cost(runs: number, program: string, words: readonly string[]): Cost | null {
  const whole: number[] = [];
  const processor: number[] = [];
  let said = '';
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const { status, stdout } =
      process.platform === 'win32'
        ? spawnSync(program, words, { encoding: 'utf8' })
        : spawnSync('sh', ['-c', '"$@" && times', 'sh', program, ...words], { encoding: 'utf8' });
    if (status !== 0) return null;
    whole.push(performance.now() - began);
    said = /^\{.*\}$/mu.exec(stdout)?.[0] ?? '';
    const spent = SPENT.exec(stdout)?.slice(1).map(Number) ?? [];
    const [minutes = 0, seconds = 0, more = 0, moreSeconds = 0] = spent;
    if (spent.length > 0) processor.push(((minutes + more) * 60 + seconds + moreSeconds) * 1000);
  }
  return {
    whole: quantile(whole, 0.5),
    processor: processor.length === 0 ? null : quantile(processor, 0.5),
    said,
  };
}

/** How long the thread that answers windows is held up by an export of 5,000 actions, and by the checks of its file. */
async function waiting(): Promise<Line[]> {
  const contents = [{ plan: planOf(LARGEST), pack: makePack() }];
  const job: PaperJob = {
    wish: { kind: 'paper', make: 'plan', seal: null },
    contents,
    look: { style: PLAIN_STYLE, isDraft: false },
    wishes: PLAIN_WISHES,
    date: 0,
  };
  const { signal } = new AbortController();
  let bytes: Uint8Array = new Uint8Array();
  return [
    await waitingFor('Longest that a window waits meanwhile', async () => {
      const program = resolve('out/main/paper-worker.js');
      ({ bytes } = await runPaper(job, { program, signal, onProgress: () => undefined }));
    }),
    await waitingFor('Longest that a window waits while its file is checked', async () => {
      const read = await readDocx(bytes);
      if (!read.ok) throw new Error('What was written cannot be read.');
      await checkDocx(read.value);
    }),
  ];
}

/** The longest that this thread was held up by some work. */
async function waitingFor(what: string, work: () => Promise<void>): Promise<Line> {
  const began = performance.now();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  const longest = delay.max / 1e6;
  // What other programs of this machine hold up is measured as well: as long, with nothing to do.
  const idle = monitorEventLoopDelay({ resolution: 1 });
  idle.enable();
  await sleep(performance.now() - began);
  idle.disable();
  return {
    what,
    figure: ms(longest),
    against: `${held(longest, 50, ' ms')} (with nothing to do: ${ms(idle.max / 1e6)})`,
  };
}
