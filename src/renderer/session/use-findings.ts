import { check } from '../../domain/checks/check';
import type { Finding } from '../../domain/checks/finding';
import { coverage, type Coverage } from '../../domain/queries/coverage';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import type { OpenState } from './state';
import { useSessionState } from './use-session';

/** Remembers what a pure query said of a plan, as a plan never changes. */
function remembered<T>(query: (plan: Plan, pack: Pack) => T): (open: OpenState) => T {
  const answers = new WeakMap<Plan, T>();
  return ({ history: { plan }, pack }) => {
    const known = answers.get(plan);
    if (known !== undefined) return known;
    const answer = query(plan, pack);
    answers.set(plan, answer);
    return answer;
  };
}

const findingsOf = remembered(check);
const coverageOf = remembered(coverage);
const NONE: readonly Finding[] = [];

/** What the checks say of the open plan, worst first; nothing where no plan is open. */
export function useFindings(): readonly Finding[] {
  return useSessionState((state) => (state.open === null ? NONE : findingsOf(state.open)));
}

/** How much of the thread is made; null where no plan is open. */
export function useCoverage(): Coverage | null {
  return useSessionState((state) => (state.open === null ? null : coverageOf(state.open)));
}
