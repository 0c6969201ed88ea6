import type { Failure } from '../contract/failure';
import type { Arguments } from '../contract/requests';
import type { CheckedDocument, DocumentCheck, PlanContent } from '../contract/views';
import type { Focus } from '../domain/commands/describe';
import { ok, type Result } from '../domain/result';
import type { CheckOptions, DocPlace } from '../formats/docx-check';
import { planAndPack } from './content';
import type { Context } from './context';
import { coveringCheck, placeInReport } from './covering-checks';
import { paperName } from './exports';
import { failed } from './failures';
import { earlierDraft, paperOf, type PaperWanted } from './papers';
import { placeInPlan } from './place-in-plan';

/** Checks a Word file that the person picked; it may be anybody's, and is read as such. */
export async function checkDocument(
  context: Context,
  { fileId, mostPages }: Arguments<'document.check'>,
): Promise<Result<CheckedDocument, Failure>> {
  const file = context.files.take(fileId);
  if (!file) return failed('notFound', 'The file is no longer there. Choose it again.');
  return checked(file.name, file.bytes, { mostPages: mostPages ?? null }, () => null);
}

/**
 * Checks the Word file that an export would make: the file itself, read back as a stranger would, so that what is said of
 * it holds for what is saved.
 */
export async function checkExport(
  context: Context,
  { planId, exportId, make = 'plan' }: Arguments<'export.check'>,
): Promise<Result<CheckedDocument, Failure>> {
  const read = await planAndPack(context, planId);
  if (!read.ok) return read;
  const stop = new AbortController();
  const { signal } = stop;
  context.exports.set(exportId, stop);
  try {
    const { plan } = read.value;
    const goTo = (place: DocPlace): Focus | null => placeInPlan(plan, place);
    return make === 'committee-pack'
      ? await checkPack(context, planId, read.value, signal)
      : await checkPaper(context, { planId, make }, read.value, NO_GUIDE, goTo, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return failed('cancelled', 'The checks were called off. The plan is as it was.');
  } finally {
    context.exports.delete(exportId);
  }
}

const NO_GUIDE: CheckOptions = { mostPages: null };

async function checkPaper(
  context: Context,
  wanted: PaperWanted,
  content: PlanContent,
  options: CheckOptions,
  goTo: (place: DocPlace) => Focus | null,
  signal: AbortSignal,
): Promise<Result<CheckedDocument, Failure>> {
  const paper = await paperOf(context, wanted, content);
  if (!paper.ok) return paper;
  const { writeDocx } = await import('../formats/docx');
  const bytes = await writeDocx(paper.value, { date: context.env.now(), signal });
  const name = paperName(content.plan, wanted.make, wanted.file);
  return checked(name, bytes, options, goTo, signal);
}

/** A committee pack is checked whole; its covering report is held to what a committee asks of it as well. */
async function checkPack(
  context: Context,
  planId: string,
  content: PlanContent,
  signal: AbortSignal,
): Promise<Result<CheckedDocument, Failure>> {
  const { plan, pack } = content;
  const goTo = (place: DocPlace): Focus | null =>
    placeInReport(pack, place) ?? placeInPlan(plan, place);
  const make = 'committee-pack';
  const whole = await checkPaper(context, { planId, make }, content, NO_GUIDE, goTo, signal);
  if (!whole.ok) return whole;
  const earlier = await earlierDraft(context, planId);
  if (!earlier.ok) return earlier;
  const mostPages = pack.coveringReport.pages;
  const wanted = { planId, make, file: 'report' } as const;
  const report = await checkPaper(context, wanted, content, { mostPages }, goTo, signal);
  if (!report.ok) return report;
  const length = report.value.checks.filter(({ code }) => code === 'page-guide');
  const own = [coveringCheck(plan, pack, earlier.value), ...length];
  return ok({ ...whole.value, checks: [...own, ...whole.value.checks] });
}

async function checked(
  name: string,
  bytes: Uint8Array,
  options: CheckOptions,
  goTo: (place: DocPlace) => Focus | null,
  signal?: AbortSignal,
): Promise<Result<CheckedDocument, Failure>> {
  const [{ docxProblemWords, readDocx }, { checkDocx }] = await Promise.all([
    import('../formats/docx-read'),
    import('../formats/docx-check'),
  ]);
  const read = await readDocx(bytes, signal ? { signal } : {});
  if (!read.ok) return failed('unreadable', `${name} ${docxProblemWords(read.error)}`);
  const found = await checkDocx(read.value, options, signal);
  const checks = found.map(({ code, title, findings }): DocumentCheck => ({
    code,
    title,
    findings: findings.map(({ place, ...rest }) => ({ ...rest, go: goTo(place) })),
  }));
  return ok({ name, checks });
}
