import type { Failure } from '../contract/failure';
import type { Results } from '../contract/requests';
import { isFinancialYear } from '../domain/financial-year';
import { beginNextYear } from '../domain/next-year/begin';
import { ok, type Result } from '../domain/result';
import { planAndPack } from './content';
import type { Context } from './context';
import { failed } from './failures';
import { keepPack } from './packs';
import { addPlan } from './plans';

/** Begins the plan of the year after from a plan of the open library, which stays as it is. */
export async function nextPlan(
  context: Context,
  planId: string,
): Promise<Result<Results['library.nextPlan'], Failure>> {
  const read = await planAndPack(context, planId);
  if (!read.ok) return read;
  const { plan: before, pack } = read.value;
  const { plan, carried } = beginNextYear(before, pack, context.env.newId());
  if (!isFinancialYear(plan.header.year)) {
    return failed(
      'refused',
      `No year comes after ${carried.from} in a plan. Nothing was changed; look at the year on its cover.`,
    );
  }
  const kept = await keepPack(context, pack);
  if (!kept.ok) return kept;
  const { division } = before.header;
  const added = await addPlan(context, plan, `Began the plan from ${division} ${carried.from}`);
  return added.ok ? ok({ ...added.value, carried }) : added;
}
