import { useDeferredValue } from 'react';
import type { Finding } from '../../domain/checks/finding';
import { coverage, type Coverage } from '../../domain/queries/coverage';
import type { Checked } from './checking';
import { useSession, useSessionState } from './use-session';

const NONE: readonly Finding[] = [];

/**
 * What the checks say of the open plan; null where no plan is open. The checks run after the edit: what was typed is
 * drawn without waiting for them.
 */
export function useChecked(): Checked | null {
  const session = useSession();
  const open = useDeferredValue(useSessionState((state) => state.open));
  return open === null ? null : session.checkedAs(open);
}

/** What the checks say of the open plan, worst first; nothing where no plan is open. */
export function useFindings(): readonly Finding[] {
  return useChecked()?.findings ?? NONE;
}

/** How much of the thread is made; null where no plan is open. */
export function useCoverage(): Coverage | null {
  return useSessionState(({ open }) =>
    open === null ? null : coverage(open.history.plan, open.pack),
  );
}
