import { commentsInOrder } from '../comments/order';
import { recordsOf, REGISTER_KEYS } from '../registers/index';
import type { Plan } from '../schema/plan';
import { actionTexts } from './action-texts';
import { coveringTexts } from './covering-texts';
import { gapTexts } from './gap-texts';
import { indicatorTexts } from './indicator-texts';
import { recordTexts } from './record-texts';
import { commentTexts, stepTexts } from './review-texts';
import { coverTexts, sectionTexts } from './section-texts';
import type { TextsOfRecord } from './texts';

/** Every text that people wrote in a plan, record by record, in the order of the rooms. Made as they are asked for. */
export function* planTexts(plan: Plan): Generator<TextsOfRecord> {
  yield coverTexts(plan.header);
  for (const [at, section] of plan.sections.entries()) {
    yield sectionTexts(section, plan.sections[at - 1]?.group !== section.group);
  }
  for (const action of plan.actions) yield actionTexts(action);
  for (const indicator of plan.indicators) yield indicatorTexts(indicator);
  for (const key of REGISTER_KEYS) {
    for (const record of recordsOf(plan, key)) {
      yield recordTexts(key, record, plan.header.year);
    }
  }
  for (const gap of plan.deliberateGaps) yield gapTexts(plan, gap);
  yield* coveringTexts(plan.covering);
  for (const comment of commentsInOrder(plan)) yield commentTexts(plan, comment);
  for (const step of plan.review) yield stepTexts(step);
}
