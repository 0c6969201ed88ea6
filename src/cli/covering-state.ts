import { coveringOf, type CoveringView } from '../domain/covering/covering';
import { coveringFindings, type CoveringFinding } from '../domain/covering/findings';
import { sayerOf } from '../domain/live/say';
import type { Say } from '../domain/rich-text';
import type { Plan } from '../domain/schema/plan';
import { ask } from './ask';
import type { Call } from './command';

/** A covering report as it stands, with what it still lacks. */
export interface CoveringState {
  readonly view: CoveringView;
  readonly findings: readonly CoveringFinding[];
  readonly say: Say;
}

/** The covering report of a plan of the open library. */
export async function coveringState(call: Call, plan: Plan): Promise<CoveringState> {
  const pack = await ask(call, 'pack.read', { packId: plan.packId });
  const earlier = await ask(call, 'covering.earlier', { planId: plan.id });
  const view = coveringOf(plan, pack, earlier);
  const say = sayerOf(plan, pack);
  return { view, findings: coveringFindings(plan, pack, view), say };
}
