import { useDeferredValue } from 'react';
import { check } from '../../domain/checks/check';
import type { Finding } from '../../domain/checks/finding';
import { coverage, type Coverage } from '../../domain/queries/coverage';
import { perPlan } from '../../domain/queries/per-plan';
import { useSessionState } from './use-session';

const findingsOf = perPlan((plan, pack) => check(plan, pack));
const NONE: readonly Finding[] = [];

/**
 * What the checks say of the open plan, worst first; nothing where no plan is open. The checks run after the edit: what
 * was typed is drawn without waiting for them.
 */
export function useFindings(): readonly Finding[] {
  const plan = useDeferredValue(useSessionState(({ open }) => open?.history.plan));
  const pack = useDeferredValue(useSessionState(({ open }) => open?.pack));
  return plan === undefined || pack === undefined ? NONE : findingsOf(plan, pack);
}

/** How much of the thread is made; null where no plan is open. */
export function useCoverage(): Coverage | null {
  return useSessionState(({ open }) =>
    open === null ? null : coverage(open.history.plan, open.pack),
  );
}
