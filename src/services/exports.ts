import type { Failure } from '../contract/failure';
import type { StyleReport } from '../contract/paper-views';
import type { Arguments } from '../contract/requests';
import type { MadeFile, MadePaper } from '../contract/views';
import { yearSlug } from '../domain/financial-year';
import { ok, type Result } from '../domain/result';
import type { PackFile, PaperKind } from '../domain/paper-kind';
import type { Plan } from '../domain/schema/plan';
import { actionMatrix, indicatorMatrix } from '../domain/queries/link-matrix';
import { encodeHandover } from '../storage/handover';
import { planAndPack } from './content';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import { fileName } from './files';
import { commitmentsElsewhere } from './library';
import { lookOf } from './paper-look';
import type { PaperJob } from './paper-worker/job';
import { runPaper } from './paper-worker/run';
import { wishOf } from './papers';
import { readPlan } from './plans';
import { toPrint } from './to-print';

/** The name suggested for a file of a plan: a long division is shortened, the year and the version stay. */
export function nameOf({ kind, header }: Plan, extension: string): string {
  const document = kind === 'introduction' ? 'introduction to the business plans' : 'business plan';
  const version = header.versionLabel === '' ? '' : `, ${header.versionLabel}`;
  return fileName(header.division, `${document} ${yearSlug(header.year)}${version}`, extension);
}

function shelve(context: Context, name: string, bytes: Uint8Array): MadeFile {
  return { fileId: context.files.keep(name, bytes), name, bytes: bytes.byteLength };
}

/** How the names of papers end, which tells them apart in one folder and on a committee's table. */
const PAPER_ENDINGS: Readonly<Record<PaperKind | PackFile, string>> = {
  'committee-pack': ', committee pack.docx',
  report: ', covering report.docx',
  appendix: ', Appendix 1.docx',
  plan: '.docx',
  introduction: '.docx',
  actions: ', action plan.docx',
  digest: ', digest.docx',
  'review-copy': ', review copy.docx',
};

/** The name suggested for a paper of a plan, or for one of the two files of a committee pack. */
export function paperName(plan: Plan, make: PaperKind, file?: PackFile): string {
  return nameOf(plan, PAPER_ENDINGS[make === 'committee-pack' ? (file ?? make) : make]);
}

/**
 * Makes the Word file of a plan as it is now, or of one of its versions; a sealed one has its seal at the foot of every
 * page. The window hears how far it is and may call it off.
 */
export async function exportWord(
  context: Context,
  windowId: string,
  args: Arguments<'export.word'>,
): Promise<Result<MadePaper, Failure>> {
  const { planId, exportId, date, versionId, make = 'plan', file, most } = args;
  const read = await toPrint(context, planId, versionId);
  if (!read.ok) return read;
  const { plan, pack, seal, versionName } = read.value;
  const found = await lookOf(context, { plan, pack }, args);
  if (!found.ok) return found;
  const wish = await wishOf(context, { planId, versionId, make, file }, { plan, pack }, seal);
  if (!wish.ok) return wish;
  return writePaper(context, windowId, {
    exportId,
    date,
    wish: wish.value,
    contents: [{ plan, pack }],
    most,
    ...found.value,
    name: paperName(versionName === null ? plan : named(plan, versionName), make, file),
  });
}

/** A plan as its files are named where it is one of its versions. */
function named(plan: Plan, versionLabel: string): Plan {
  return { ...plan, header: { ...plan.header, versionLabel } };
}

/** Makes the golden thread of a plan as a Word file of its own, as {@link exportWord} does the plan. */
export async function exportThread(
  context: Context,
  windowId: string,
  { planId, exportId, date }: Arguments<'export.thread'>,
): Promise<Result<MadeFile, Failure>> {
  const read = await planAndPack(context, planId);
  if (!read.ok) return read;
  const { plan, pack } = read.value;
  const elsewhere = await commitmentsElsewhere(context, planId);
  if (!elsewhere.ok) return elsewhere;
  const found = await lookOf(context, { plan, pack }, { planId });
  if (!found.ok) return found;
  return writePaper(context, windowId, {
    exportId,
    date,
    wish: { kind: 'thread', elsewhere: elsewhere.value },
    contents: [{ plan, pack }],
    ...found.value,
    name: nameOf(plan, ', golden thread.docx'),
  });
}

/** A paper to write; `date`: the one in the file in place of now, at which the same paper is the same bytes. */
export interface Making extends Omit<PaperJob, 'date'> {
  readonly exportId: string;
  readonly date: string | undefined;
  readonly name: string;
  /** As of {@link MadePaper}. */
  readonly styleReport?: StyleReport;
}

/** Writes a paper as Word, telling the window how far it is. */
export async function writePaper(
  context: Context,
  windowId: string,
  { exportId, date, name, styleReport, ...job }: Making,
): Promise<Result<MadePaper, Failure>> {
  const stop = new AbortController();
  context.exports.set(exportId, stop);
  const moment = date === undefined ? context.env.now() : new Date(date);
  try {
    const { bytes, leftOut, beginning } = await runPaper(
      { ...job, date: moment.getTime() },
      {
        program: context.env.paperProgram,
        signal: stop.signal,
        onProgress: ({ step, done }) => {
          const payload = { exportId, step, done };
          context.notify(windowId, { name: 'export.progress', payload });
        },
      },
    );
    const made = { ...shelve(context, name, bytes), leftOut, ...(styleReport && { styleReport }) };
    if (beginning === null) return ok(made);
    const { fileId } = shelve(context, name, beginning.bytes);
    return ok({ ...made, beginning: { fileId, share: beginning.share } });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return failed('cancelled', 'The export was called off. The plan is as it was.');
  } finally {
    context.exports.delete(exportId);
  }
}

/** All of a file that was made, for a window that shows it: what is kept then is byte for byte what was shown. */
export function bytesOf(
  context: Context,
  fileId: string,
): Result<{ readonly base64: string }, Failure> {
  const file = context.files.look(fileId);
  if (file === null) {
    return failed(
      'notFound',
      'The file is no longer at hand. The plan is as it was; make it again.',
    );
  }
  return ok({ base64: Buffer.from(file.bytes).toString('base64') });
}

/** Calls an export off; one that is done already is left alone. */
export function cancelExport(context: Context, exportId: string): Result<null, Failure> {
  context.exports.get(exportId)?.abort();
  return ok(null);
}

/** The plan as a single file to hand over, with all that was done to it and its versions. */
export async function exportPlan(
  context: Context,
  planId: string,
): Promise<Result<MadeFile, Failure>> {
  const read = await readPlan(context, planId);
  if (!read.ok) return read;
  const { plan, folder } = read.value;
  const bytes = await encodeHandover(folder, plan);
  if (!bytes.ok) return storageFailure(bytes.error);
  return ok(shelve(context, nameOf(plan, '.plan.json'), bytes.value));
}

/** Priorities by indicators and by actions as a CSV file. */
export async function exportMatrix(
  context: Context,
  planId: string,
): Promise<Result<MadeFile, Failure>> {
  const read = await planAndPack(context, planId);
  if (!read.ok) return read;
  const { plan, pack } = read.value;
  const { matrixCsv } = await import('../formats/csv/thread-matrix');
  const bytes = Buffer.from(matrixCsv(indicatorMatrix(plan, pack), actionMatrix(plan, pack)));
  return ok(shelve(context, nameOf(plan, ', thread matrix.csv'), bytes));
}
