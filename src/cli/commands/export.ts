import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { MadePaper } from '../../contract/views';
import { unfinishedSentence } from '../../domain/checks/unfinished';
import { isIsoDate } from '../../domain/dates';
import { moment } from '../../domain/schema/common';
import { ask, findPlan, openLibrary, WINDOW } from '../ask';
import type { Call, Command } from '../command';
import { CliError, usageError } from '../io';
import { checkPlan } from './check';

/** `export LIBRARY PLAN --to FILE.docx` */
export const exportPlan: Command = {
  name: 'export',
  words: ['LIBRARY', 'PLAN'],
  options: {
    to: { value: 'FILE', help: '.docx for Word, .json for a plan to hand over', required: true },
    date: { value: 'DATE', help: 'when a Word file says it was made; left out: now' },
  },
  summary: 'writes a plan as a Word file, or as a single file to hand over',
  details: `DATE is a day, 2008-03-31, or a moment in UTC, 2008-03-31T09:30:00Z. The same plan and date give the same
Word file, byte for byte, on any computer.`,
  async run(call) {
    const target = resolve(call.cwd, call.options['to'] ?? '');
    const ending = extname(target).toLowerCase();
    if (ending !== '.docx' && ending !== '.json') {
      throw usageError(`--to takes a file that ends in .docx or .json, not “${target}”.`);
    }
    const date = dateOf(call.options['date']);
    const library = await openLibrary(call, 'existing');
    const summary = findPlan(call, library, call.words[1] ?? '');
    const { planId } = summary;
    const made =
      ending === '.docx'
        ? await makeWord(call, planId, date)
        : await ask(call, 'export.plan', { planId });
    const file = call.services.takeFile(made.fileId);
    if (!file) throw new CliError(1, 'defect', 'The file that was made is gone.');
    await write(target, file.bytes);
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

/** A day or a moment as the moment that the services are told. */
function dateOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  if (isIsoDate(word)) return `${word}T00:00:00.000Z`;
  if (moment.safeParse(word).success) return word;
  throw usageError(
    `--date takes a day like 2008-03-31 or a moment like 2008-03-31T09:30:00Z, not “${word}”.`,
  );
}

async function makeWord(call: Call, planId: string, date?: string): Promise<MadePaper> {
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
      ...(date === undefined ? {} : { date }),
    });
  } finally {
    stop();
  }
}

/** The old file stays until the new one is whole. */
async function write(target: string, bytes: Uint8Array): Promise<void> {
  const part = `${target}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(part, bytes, { flag: 'wx', flush: true });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CliError(
      1,
      'notSaved',
      `${target} was not written (${reason}). What was there before is as it was; check the folder and the space on the disk.`,
    );
  }
}
