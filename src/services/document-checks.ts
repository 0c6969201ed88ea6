import type { Failure } from '../contract/failure';
import type { Arguments } from '../contract/requests';
import type { CheckedDocument, DocumentCheck } from '../contract/views';
import type { Focus } from '../domain/commands/describe';
import { ok, type Result } from '../domain/result';
import type { CheckOptions, DocPlace } from '../formats/docx-check';
import { buildPaper } from '../report';
import { planAndPack } from './content';
import type { Context } from './context';
import { nameOf, PAPER_ENDINGS } from './exports';
import { failed } from './failures';
import { lookOf } from './paper-look';
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
  args: Arguments<'export.check'>,
): Promise<Result<CheckedDocument, Failure>> {
  const { planId, exportId, make = 'plan' } = args;
  const read = await planAndPack(context, planId);
  if (!read.ok) return read;
  const { plan, pack } = read.value;
  const found = await lookOf(context, read.value, args);
  if (!found.ok) return found;
  const { look, wishes } = found.value;
  const stop = new AbortController();
  const { signal } = stop;
  context.exports.set(exportId, stop);
  try {
    const { writeDocx } = await import('../formats/docx');
    const bytes = await writeDocx(buildPaper(make, plan, pack, wishes), {
      date: context.env.now(),
      look,
      signal,
    });
    const goTo = (place: DocPlace): Focus | null => placeInPlan(plan, place);
    return await checked(
      nameOf(plan, PAPER_ENDINGS[make]),
      bytes,
      { mostPages: null },
      goTo,
      signal,
    );
  } catch (error) {
    if (!signal.aborted) throw error;
    return failed('cancelled', 'The checks were called off. The plan is as it was.');
  } finally {
    context.exports.delete(exportId);
  }
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
