import { ok, type Result } from '../result';
import type { Plan } from '../schema/plan';
import { refuse, type Refusal } from './refusal';
import type { CommandOf } from './schema';

/** Takes a plan a step through its review: the step is kept for ever, and there is no way back but another step. */
export function takeStep(plan: Plan, { record }: CommandOf<'review.step'>): Result<Plan, Refusal> {
  const { header, review } = plan;
  if (review.some(({ id }) => id === record.id)) return refuse('idTaken', `step ${record.id}`);
  if (record.from !== header.status) return refuse('wrongStage', record.label);
  return ok({ ...plan, header: { ...header, status: record.to }, review: [...review, record] });
}
