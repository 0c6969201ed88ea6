import { randomUUID } from 'node:crypto';
import { extname, resolve } from 'node:path';
import type { MadePaper } from '../../contract/views';
import { unfinishedSentence } from '../../domain/checks/unfinished';
import { PAPER_KINDS, type PaperKind } from '../../domain/paper-kind';
import { ask, findPlan, openLibrary, WINDOW } from '../ask';
import type { Call, Command } from '../command';
import { CliError, usageError } from '../io';
import { DATE_OPTION, dateOf } from '../paper-date';
import { writeWhole } from '../write-whole';
import { checkPlan } from './check';

/** `export LIBRARY PLAN --to FILE.docx` */
export const exportPlan: Command = {
  name: 'export',
  words: ['LIBRARY', 'PLAN'],
  options: {
    to: { value: 'FILE', help: '.docx for Word, .json for a plan to hand over', required: true },
    make: { value: 'WHAT', help: 'plan (as it is), actions or digest; for Word files' },
    date: DATE_OPTION,
    version: {
      value: 'VERSION',
      help: 'a version by name or id, in place of the plan as it is now',
    },
  },
  summary: 'writes a plan as a Word file, or as a single file to hand over',
  details: `DATE is a day, 2008-03-31, or a moment in UTC, 2008-03-31T09:30:00Z. The same plan and date give the same
Word file, byte for byte, on any computer.
WHAT is plan, all of it; actions, the action plan alone; or digest, one page for a manager.`,
  async run(call) {
    const target = resolve(call.cwd, call.options['to'] ?? '');
    const ending = extname(target).toLowerCase();
    if (ending !== '.docx' && ending !== '.json') {
      throw usageError(`--to takes a file that ends in .docx or .json, not “${target}”.`);
    }
    const make = kindOf(call.options['make']);
    const date = dateOf(call);
    const library = await openLibrary(call, 'existing');
    const summary = findPlan(call, library, call.words[1] ?? '');
    const { planId } = summary;
    const made =
      ending === '.docx'
        ? await makeWord(call, planId, make, date)
        : await ask(call, 'export.plan', { planId });
    const file = call.services.takeFile(made.fileId);
    if (!file) throw new CliError(1, 'defect', 'The file that was made is gone.');
    await writeWhole(target, file.bytes);
    const leftOut = 'leftOut' in made ? made.leftOut : 0;
    const { findings } = await checkPlan(call, summary, 'must');
    const value = {
      file: target,
      bytes: file.bytes.byteLength,
      leftOut,
      mustFix: findings.length,
    };
    const unfinished = unfinishedSentence(findings.length);
    if (unfinished !== null && ending === '.docx') call.output.error(unfinished);
    const more = leftOut === 0 ? '' : ` Empty sections left out: ${String(leftOut)}.`;
    return { text: `Wrote ${target} (${String(value.bytes)} bytes).${more}`, value };
  },
};

/** The version that is asked for, by its name or id; null where none is. */
async function versionOf(call: Call, planId: string): Promise<string | null> {
  const wanted = call.options['version'];
  if (wanted === undefined) return null;
  const versions = await ask(call, 'version.list', { planId });
  const found = versions.find(({ versionId, name }) => versionId === wanted || name === wanted);
  if (found) return found.versionId;
  throw new CliError(
    2,
    'notFound',
    `The plan has no version “${wanted}”; version list names them.`,
  );
}

function kindOf(word = 'plan'): PaperKind {
  const kind = PAPER_KINDS.find((one) => one === word);
  if (kind) return kind;
  throw usageError(`--make takes ${PAPER_KINDS.join(', ')}, not “${word}”.`);
}

async function makeWord(
  call: Call,
  planId: string,
  make: PaperKind,
  date?: string,
): Promise<MadePaper> {
  const versionId = await versionOf(call, planId);
  const { output, services } = call;
  const stop = services.subscribe(WINDOW, (notice) => {
    if (notice.name !== 'export.progress' || !output.isWatched) return;
    const { done, step } = notice.payload;
    output.error(`${String(Math.round(done * 100)).padStart(3)} %  ${step}`);
  });
  try {
    return await ask(call, 'export.word', {
      planId,
      exportId: randomUUID(),
      make,
      ...(date === undefined ? {} : { date }),
      ...(versionId === null ? {} : { versionId }),
    });
  } finally {
    stop();
  }
}
