import type { LibraryView, PlanSummary } from '../contract/views';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { ask, findPlan, openLibrary } from './ask';
import type { Call } from './command';

/** A plan as the command line reads it, without opening it for writing. */
export interface PlanRead {
  readonly library: LibraryView;
  readonly summary: PlanSummary;
  /** What people call it: its folder's name. */
  readonly name: string;
  readonly plan: Plan;
}

/** Reads a plan of the open library. */
export async function readPlanOf(
  call: Call,
  { planId }: PlanSummary,
): Promise<Pick<PlanRead, 'name' | 'plan'>> {
  const { plan } = await ask(call, 'plan.read', { planId });
  return { name: call.services.planNames().get(planId) ?? planId, plan };
}

/** Reads the plan that the command's first two words name. */
export async function readPlan(call: Call): Promise<PlanRead> {
  const library = await openLibrary(call, 'existing');
  const summary = findPlan(call, library, call.words[1] ?? '');
  return { library, summary, ...(await readPlanOf(call, summary)) };
}

/** Reads the plan that the command's first two words name, and its pack. */
export async function readPlanAndPack(call: Call): Promise<PlanRead & { readonly pack: Pack }> {
  const read = await readPlan(call);
  return { ...read, pack: await ask(call, 'pack.read', { packId: read.plan.packId }) };
}
