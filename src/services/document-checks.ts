import type { Failure } from '../contract/failure';
import type { Arguments } from '../contract/requests';
import type {
  CheckedDocument,
  DocumentCheck,
  DocumentFinding,
  PlanContent,
} from '../contract/views';
import { wordsPlace } from '../domain/checks/places';
import type { Focus } from '../domain/commands/describe';
import type { PaperKind } from '../domain/paper-kind';
import { ok, type Result } from '../domain/result';
import type { CheckOptions, DocFinding, DocPlace } from '../formats/docx-check';
import { openCommentsCheck } from './comment-checks';
import { planAndPack } from './content';
import type { Context } from './context';
import { classificationChecks, coveringCheck, longestPart, placeInReport } from './covering-checks';
import { paperName } from './exports';
import { failed } from './failures';
import { lookOf, type FoundLook } from './paper-look';
import { runPaper } from './paper-worker/run';
import { earlierDraft, wishOf, type PaperWanted } from './papers';
import { placeInHeader, placeInPlan } from './place-in-plan';
import { wayInStyle } from './style-in-paper';

/** Checks a Word file that the person picked; it may be anybody's, and is read as such. */
export async function checkDocument(
  context: Context,
  { fileId, mostPages }: Arguments<'document.check'>,
): Promise<Result<CheckedDocument, Failure>> {
  const file = context.files.take(fileId);
  if (!file) return failed('notFound', 'The file is no longer there. Choose it again.');
  return checked(file.name, file.bytes, { mostPages: mostPages ?? null }, () => ({ go: null }));
}

/**
 * Checks the Word file that an export would make: the file itself, read back as a stranger would, so that what is said of
 * it holds for what is saved.
 */
export async function checkExport(
  context: Context,
  args: Arguments<'export.check'>,
): Promise<Result<CheckedDocument, Failure>> {
  const { planId, exportId, fileId, make = 'plan' } = args;
  const read = await planAndPack(context, planId);
  if (!read.ok) return read;
  const found = await lookOf(context, read.value, args);
  if (!found.ok) return found;
  const stop = new AbortController();
  context.exports.set(exportId, stop);
  const there = fileId === undefined ? null : (context.files.look(fileId)?.bytes ?? null);
  const check = new PaperCheck(context, read.value, found.value, stop.signal, there);
  try {
    return make === 'committee-pack' ? await check.pack(planId) : await check.paper(planId, make);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return failed('cancelled', 'The checks were called off. The plan is as it was.');
  } finally {
    context.exports.delete(exportId);
  }
}

/** Where in the plan a finding is put right, and what to do there if that is not what would be done in Word. */
type WayTo = (
  finding: DocFinding,
) => Pick<DocumentFinding, 'go' | 'range' | 'style'> & Partial<Pick<DocumentFinding, 'wayOut'>>;

const NO_GUIDE: CheckOptions = { mostPages: null };

/** Makes papers of one plan in one look, and checks them. */
class PaperCheck {
  constructor(
    private readonly context: Context,
    private readonly content: PlanContent,
    private readonly found: FoundLook,
    private readonly signal: AbortSignal,
    /** The whole paper, where it was made already. */
    private readonly there: Uint8Array | null,
  ) {}

  async paper(planId: string, make: PaperKind): Promise<Result<CheckedDocument, Failure>> {
    const { plan, pack } = this.content;
    const goTo = (place: DocPlace): Focus | null => placeInPlan(plan, pack, place);
    const made = await this.made({ planId, make }, NO_GUIDE, goTo);
    // A review copy has the comments in it, and says so itself.
    if (!made.ok || make === 'review-copy') return made;
    return ok({ ...made.value, checks: [openCommentsCheck(plan), ...made.value.checks] });
  }

  /** A committee pack is checked whole; its covering report is held to what a committee asks of it as well. */
  async pack(planId: string): Promise<Result<CheckedDocument, Failure>> {
    const { plan, pack } = this.content;
    const goTo = (place: DocPlace): Focus | null =>
      placeInReport(pack, place) ?? placeInPlan(plan, pack, place);
    const make = 'committee-pack';
    const whole = await this.made({ planId, make }, NO_GUIDE, goTo);
    if (!whole.ok) return whole;
    const earlier = await earlierDraft(this.context, planId);
    if (!earlier.ok) return earlier;
    const mostPages = pack.coveringReport.pages;
    const report = await this.made({ planId, make, file: 'report' }, { mostPages }, goTo);
    if (!report.ok) return report;
    const go = longestPart(plan, pack, earlier.value);
    const length = report.value.checks
      .filter(({ code }) => code === 'page-guide')
      .map((check) => ({ ...check, findings: check.findings.map((one) => ({ ...one, go })) }));
    const own = [
      coveringCheck(plan, pack, earlier.value),
      ...classificationChecks(plan, pack, this.found.look.style),
      ...length,
      openCommentsCheck(plan),
    ];
    return ok({ ...whole.value, checks: [...own, ...whole.value.checks] });
  }

  private async made(
    wanted: PaperWanted,
    options: CheckOptions,
    goTo: (place: DocPlace) => Focus | null,
  ): Promise<Result<CheckedDocument, Failure>> {
    const { content, signal } = this;
    const bytes =
      wanted.file === undefined && this.there ? ok(this.there) : await this.make(wanted);
    if (!bytes.ok) return bytes;
    const name = paperName(content.plan, wanted.make, wanted.file);
    const wayTo: WayTo = (finding) => {
      const { place, words = '' } = finding;
      const { style } = this.found.look;
      const isBeside = place.part !== null;
      // Headers of our own say the plan's title and version; those of a Word file say what it says.
      const said = isBeside && style.word === null ? placeInHeader(content.plan, words) : null;
      if (said) return { go: said };
      const ofStyle = wayInStyle(finding, style);
      if (ofStyle || isBeside) return { go: null, ...ofStyle };
      const go = goTo(place);
      const section =
        go?.room === 'narrative' && go.field === 'body'
          ? content.plan.sections.find(({ id }) => id === go.id)
          : undefined;
      const { range } = section ? wordsPlace(section, words) : {};
      return { go, ...(range && { range }) };
    };
    return checked(name, bytes.value, options, wayTo, signal);
  }

  private async make(wanted: PaperWanted): Promise<Result<Uint8Array, Failure>> {
    const { context, content, signal } = this;
    const { look, wishes } = this.found;
    const wish = await wishOf(context, wanted, content);
    if (!wish.ok) return wish;
    const { bytes } = await runPaper(
      {
        wish: wish.value,
        contents: [content],
        look,
        wishes,
        date: context.env.now().getTime(),
      },
      { program: context.env.paperProgram, signal, onProgress: () => undefined },
    );
    return ok(bytes);
  }
}

async function checked(
  name: string,
  bytes: Uint8Array,
  options: CheckOptions,
  wayTo: WayTo,
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
    findings: findings.map((finding) => {
      const { place: _, words: __, ...rest } = finding;
      return { ...rest, ...wayTo(finding) };
    }),
  }));
  return ok({ name, checks });
}
