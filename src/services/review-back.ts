import type { Failure } from '../contract/failure';
import type { Arguments } from '../contract/requests';
import type { ReturnedDocument } from '../contract/views';
import { ok, type Result } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import type { ReturnedCopy } from '../domain/suggestions/returned';
import type { Context } from './context';
import { failed } from './failures';
import { planState } from './plan-state';
import { readPlan } from './plans';

/**
 * Reads a Word document that came back from review, of which nothing is taken into the plan yet. It may be anybody's, and
 * is read as such; a review copy of another plan is refused.
 */
export async function readReviewed(
  context: Context,
  { planId, fileId }: Arguments<'review.read'>,
): Promise<Result<ReturnedDocument, Failure>> {
  const file = context.files.take(fileId);
  if (file === null) return failed('notFound', 'The file is no longer at hand. Choose it again.');
  const plan = await readPlan(context, planId);
  if (!plan.ok) return plan;
  const [{ docxProblemWords, readDocx }, { readBack }] = await Promise.all([
    import('../formats/docx-read'),
    import('../formats/docx-back'),
  ]);
  const read = await readDocx(file.bytes);
  if (!read.ok) {
    return failed(
      'unreadable',
      `${file.name} ${docxProblemWords(read.error)} Nothing was changed.`,
    );
  }
  const copy = readBack(read.value, plan.value.plan);
  const objection = await objectionTo(context, copy, plan.value.plan);
  if (objection !== null) return failed('refused', `${file.name} ${objection}`);
  const { origin } = copy;
  const hasChanged = origin !== null && origin.state !== planState(plan.value.plan);
  return ok({ name: file.name, copy, hasChanged });
}

/** Why a document cannot be read back into a plan, as the end of a sentence; null where it can. */
async function objectionTo(
  context: Context,
  { origin, sections, rows }: ReturnedCopy,
  plan: Plan,
): Promise<string | null> {
  if (origin !== null && origin.planId !== plan.id) {
    const other = await readPlan(context, origin.planId);
    const which = other.ok
      ? `${other.value.plan.header.division} ${other.value.plan.header.year}`
      : 'a plan that is not in this library';
    return `is a review copy of another plan: ${which}. Nothing was changed; open that plan and take it in there.`;
  }
  if (origin === null && sections.length === 0 && rows.length === 0) {
    return 'has nothing in common with this plan: no heading of it, and no row of its tables. Nothing was changed; choose a Word file that was made of this plan.';
  }
  return null;
}
