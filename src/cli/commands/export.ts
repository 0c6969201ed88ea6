import { randomUUID } from 'node:crypto';
import { extname, resolve } from 'node:path';
import type { MadeFile, MadePaper, PlanSummary } from '../../contract/views';
import { unfinishedSentence } from '../../domain/checks/unfinished';
import { count, nameList } from '../../domain/in-words';
import { PAPER_KINDS, type PackFile } from '../../domain/paper-kind';
import { ask, findPlan, openLibrary, orEnd, WINDOW } from '../ask';
import type { Call, Command } from '../command';
import { coveringState } from '../covering-state';
import { CliError, usageError } from '../io';
import { DATE_OPTION, dateOf } from '../paper-date';
import { lacksOf, LOOK_OPTIONS, lookAsked } from '../paper-look';
import { findVersion } from '../plan-reference';
import { readPlanOf } from '../read-plan';
import { writeWhole } from '../write-whole';
import { checkPlan } from './check';

/** `export LIBRARY PLAN --to FILE.docx` */
export const exportPlan: Command = {
  name: 'export',
  words: ['LIBRARY', 'PLAN'],
  options: {
    to: { value: 'FILE', help: '.docx for Word, .json for a plan to hand over', required: true },
    make: {
      value: 'WHAT',
      help: 'plan (as it is), committee-pack, introduction, actions, digest, review-copy or redline; for Word files',
    },
    files: { value: 'HOW-MANY', help: 'with --make committee-pack: one (as it is) or two' },
    against: { value: 'VERSION', help: 'with --make redline: the version that it starts from' },
    ...LOOK_OPTIONS,
    date: DATE_OPTION,
    version: {
      value: 'VERSION',
      help: 'a version by name or id, in place of the plan as it is now',
    },
  },
  summary: 'writes a plan as a Word file, or as a single file to hand over',
  details: `DATE is a day, 2008-03-31, or a moment in UTC, 2008-03-31T09:30:00Z. The same plan, style, options and date give
the same Word file, byte for byte, from the same copy of the program. What is not said of the look is as the plan’s
papers were wanted last, here or in a window. What a Word file that is given as STYLE has no style for is said on standard error.
WHAT is plan, all of it; committee-pack, the covering report with the plan as Appendix 1, in one file or as two, of which
the second has “-appendix-1” in its name; introduction, that of a directorate; actions, the action plan alone; digest, one page for a manager; review-copy, all of it with
the comments as Word comments; or redline, all of it with every change since the version as a tracked change, signed
by whoever made it: accepting all gives the words of the plan, rejecting all those of the version.`,
  async run(call) {
    const target = resolve(call.cwd, call.options['to'] ?? '');
    const ending = extname(target).toLowerCase();
    if (ending !== '.docx' && ending !== '.json') {
      throw usageError(`--to takes a file that ends in .docx or .json, not “${target}”.`);
    }
    if (ending === '.json') refusePaperWishes(call);
    const make = makeOf(call);
    const inTwo = isInTwo(call, make);
    const date = dateOf(call);
    const library = await openLibrary(call, 'existing');
    const summary = findPlan(call, library, call.words[1] ?? '');
    const { planId } = summary;
    // All that is written and said is of one state of the plan, which is read from disk once.
    orEnd(await call.services.holdPlan(planId));
    const files: readonly Wanted[] = inTwo
      ? [
          { target, file: 'report' },
          { target: target.replace(/\.docx$/iu, '-appendix-1.docx'), file: 'appendix' },
        ]
      : [{ target }];
    const written: { readonly made: Made; readonly bytes: number }[] = [];
    for (const { target: place, file } of files) {
      const made =
        ending === '.docx'
          ? await makeWord(call, { planId, make, date, file })
          : await ask(call, 'export.plan', { planId });
      const before = written.length === 0 ? null : target;
      written.push({ made, bytes: await put(call, made, place, before) });
    }
    const leftOut = written.reduce((sum, { made }) => sum + (made.leftOut ?? 0), 0);
    if (make === 'committee-pack') await tellUndone(call, summary);
    const styleReport = written[0]?.made.styleReport;
    if (styleReport) for (const line of lacksOf(styleReport)) call.output.error(line);
    const { findings } = await checkPlan(call, summary, 'must');
    const value = {
      file: target,
      bytes: written.reduce((sum, { bytes }) => sum + bytes, 0),
      ...(inTwo && { files: files.map((one) => one.target) }),
      leftOut,
      mustFix: findings.length,
      ...(styleReport && { style: styleReport }),
    };
    const unfinished = unfinishedSentence(findings.length);
    if (unfinished !== null && ending === '.docx') call.output.error(unfinished);
    const more = leftOut === 0 ? '' : ` Empty sections left out: ${String(leftOut)}.`;
    const names = files.map((one) => one.target).join(' and ');
    return { text: `Wrote ${names} (${String(value.bytes)} bytes).${more}`, value };
  },
};

/** Options that say how a Word file is made; a plan to hand over is the whole plan as it is now. */
const OF_PAPERS = ['make', 'files', 'against', ...Object.keys(LOOK_OPTIONS), 'date', 'version'];

function refusePaperWishes({ options }: Call): void {
  const asked = OF_PAPERS.filter((name) => options[name] !== undefined);
  if (asked.length === 0) return;
  const names = nameList(asked.map((name) => `--${name}`));
  throw usageError(
    `${names} ${asked.length === 1 ? 'is' : 'are'} for Word files: a .json file is the whole plan as it is now, to hand over.`,
  );
}

/** What a Word file can be made of. */
const MAKES = [...PAPER_KINDS, 'redline'] as const;
type Make = (typeof MAKES)[number];

function makeOf({ options }: Call): Make {
  const word = options['make'] ?? 'plan';
  const make = MAKES.find((one) => one === word);
  if (make === undefined) {
    throw usageError(`--make takes ${MAKES.join(', ')}, not “${word}”.`);
  }
  if (make === 'redline' && options['version'] !== undefined) {
    throw usageError('A redline ends at the plan as it is now; leave --version out.');
  }
  if ((make === 'redline') !== (options['against'] !== undefined)) {
    throw usageError('A redline is made against a version: --make redline --against VERSION.');
  }
  return make;
}

/** A file to write; `file`: which of the two of a committee pack. */
interface Wanted {
  readonly target: string;
  readonly file?: PackFile;
}

type Made = MadeFile & Partial<MadePaper>;

function isInTwo({ options }: Call, make: Make): boolean {
  const word = options['files'];
  if (word === undefined || word === 'one') return false;
  if (word !== 'two') throw usageError(`--files takes one or two, not “${word}”.`);
  if (make === 'committee-pack') return true;
  throw usageError(
    'Only a committee pack is made as two files: --make committee-pack --files two.',
  );
}

/** Writes a file that was made; gives its length. `before`: the other of two, which is there already. */
async function put(
  call: Call,
  made: MadeFile,
  target: string,
  before: string | null,
): Promise<number> {
  const file = call.services.takeFile(made.fileId);
  if (!file) throw new CliError(1, 'defect', 'The file that was made is gone.');
  try {
    await writeWhole(target, file.bytes);
  } catch (error) {
    if (!(error instanceof CliError) || before === null) throw error;
    const { exitCode, code, message } = error;
    throw new CliError(exitCode, code, `${message} ${before} was written before it.`);
  }
  return file.bytes.byteLength;
}

/** Says what the covering report still lacks: the paper shows it as open. */
async function tellUndone(call: Call, summary: PlanSummary): Promise<void> {
  const { plan } = await readPlanOf(call, summary);
  const { findings } = await coveringState(call, plan);
  const must = findings.filter(({ severity }) => severity === 'must');
  if (must.length === 0) return;
  const titles = must.map(({ says }) => says).join(' ');
  call.output.error(`The covering report has ${count(must.length, 'thing')} to fix. ${titles}`);
}

interface Asked {
  readonly file: PackFile | undefined;
  readonly planId: string;
  readonly make: Make;
  readonly date: string | undefined;
}

async function makeWord(call: Call, { planId, make, date, file }: Asked): Promise<Made> {
  const { output, services } = call;
  const asked = { planId, exportId: randomUUID(), ...(date === undefined ? {} : { date }) };
  const stop = services.subscribe(WINDOW, (notice) => {
    if (notice.name !== 'export.progress' || !output.isWatched) return;
    const { done, step } = notice.payload;
    output.error(`${String(Math.round(done * 100)).padStart(3)} %  ${step}`);
  });
  try {
    const [, plan = ''] = call.words;
    const versionNamed = async (wanted: string): Promise<string> =>
      findVersion(await ask(call, 'version.list', { planId }), plan, wanted).versionId;
    const look = await lookAsked(call, planId);
    if (make === 'redline') {
      const before = await versionNamed(call.options['against'] ?? '');
      return await ask(call, 'export.redline', { ...asked, before, ...look });
    }
    const { version } = call.options;
    const versionId = version === undefined ? {} : { versionId: await versionNamed(version) };
    return await ask(call, 'export.word', {
      ...asked,
      make,
      ...versionId,
      ...(file && { file }),
      ...look,
    });
  } finally {
    stop();
  }
}
