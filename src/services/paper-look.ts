import type { Failure } from '../contract/failure';
import type { PaperChoice, PaperLooks, StyleReport } from '../contract/paper-views';
import type { Arguments } from '../contract/requests';
import type { PlanContent } from '../contract/views';
import { lettersAcross } from '../domain/house-style/letters';
import { PLAIN_STYLE } from '../domain/house-style/plain';
import type { PaperWishes } from '../domain/paper-options';
import { ok, type Result } from '../domain/result';
import { DRAFT_ENDS } from '../domain/schema/paper-rules';
import type { PaperLook } from '../formats/docx';
import { openPaperChoice } from '../storage/paper-choice';
import { reasonText } from '../storage/problem';
import { planAndPack } from './content';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import { findStyle, styleShelf, styleView } from './house-styles';
import { findPlan } from './library';
import { styleInFile, wordOf } from './style-files';

/** How a paper is asked for: what is left out is as the plan's papers were wanted last. */
export type AskedLook = Pick<Arguments<'export.word'>, 'planId' | 'style' | 'options'>;

/** What a paper is made with. */
export interface FoundLook {
  readonly look: PaperLook;
  readonly wishes: PaperWishes;
  /** What of a Word file is used that was given as the style. */
  readonly styleReport?: StyleReport;
}

/** The look and the options of a paper. */
export async function lookOf(
  context: Context,
  { plan, pack }: PlanContent,
  { planId, style: asked, options }: AskedLook,
): Promise<Result<FoundLook, Failure>> {
  const kept = await choiceOf(context, planId);
  if (!kept.ok) return kept;
  const found =
    asked !== undefined && 'fileId' in asked
      ? await styleInFile(context, asked.fileId)
      : await findStyle(context, pack, asked?.styleId ?? kept.value.styleId);
  if (!found.ok) return found;
  const { style, report } = { report: null, ...found.value };
  const word = await wordOf(found.value);
  if (!word.ok) return word;
  const ends = pack.papers?.finalStages ?? DRAFT_ENDS;
  return ok({
    look: {
      style,
      isDraft: !ends.includes(plan.header.status),
      ...(word.value !== null && { word: word.value }),
    },
    wishes: {
      ...(options ?? kept.value.options),
      numbers: style.numbering.headings,
      letters: lettersAcross(style),
    },
    ...(report !== null && { styleReport: report }),
  });
}

async function choiceOf(context: Context, planId: string): Promise<Result<PaperChoice, Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const file = await openPaperChoice(found.value.folder);
  if (!file.ok) return storageFailure(file.error);
  const { style, options } = file.value.data;
  return ok({ styleId: style, options });
}

/** What papers of a plan can look like, and how they were wanted last. */
export async function paperLooks(
  context: Context,
  planId: string,
): Promise<Result<PaperLooks, Failure>> {
  const read = await planAndPack(context, planId);
  if (!read.ok) return read;
  const { pack } = read.value;
  const kept = await choiceOf(context, planId);
  if (!kept.ok) return kept;
  const { styles, damaged } = await styleShelf(context, pack);
  return ok({
    styles: styles.map(styleView),
    damaged,
    usual: pack.papers?.houseStyle ?? PLAIN_STYLE.id,
    choice: kept.value,
  });
}

/** Remembers how the papers of a plan are wanted, beside the plan: whoever exports it next makes the same. */
export async function choosePaper(
  context: Context,
  { planId, styleId, options }: Arguments<'paper.choose'>,
): Promise<Result<null, Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const file = await openPaperChoice(found.value.folder);
  if (!file.ok) return storageFailure(file.error);
  const written = await file.value.set({ ...file.value.data, style: styleId, options });
  if (written.ok) return ok(null);
  if (written.error.code !== 'notSaved') return storageFailure(written.error);
  return failed(
    'notSaved',
    `This choice was not kept for the plan’s next paper: ${reasonText(written.error.reason)}. A paper that is made now has it, and the plan is as it was.`,
  );
}
