import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { assert } from '../../domain/control';
import { targetYearsOf } from '../../domain/queries/target-years';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import { isHeld, mayWrite } from './may-write';
import type { Session } from './session';
import type { OpenState, SessionState } from './state';

export const SessionContext = createContext<Session | null>(null);

/** The session of this window. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  assert(session, 'a component outside the session');
  return session;
}

/** A slice of the session's state; the component renders again when the slice changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

/** The open plan with all about it; only for components that are shown while one is open. */
export function useOpen(): OpenState {
  const open = useSessionState((state) => state.open);
  assert(open, 'a room without a plan');
  return open;
}

/** The open plan. */
export function usePlan(): Plan {
  const plan = useSessionState(({ open }) => open?.history.plan);
  assert(plan, 'a room without a plan');
  return plan;
}

/** The pack of the open plan. */
export function usePack(): Pack {
  const pack = useSessionState(({ open }) => open?.pack);
  assert(pack, 'a room without a plan');
  return pack;
}

/** The years that the open plan sets targets for. */
export function useTargetYears(): readonly string[] {
  return targetYearsOf(usePack(), usePlan().header.year);
}

/** Whether the open plan may be changed in this window. */
export function useCanWrite(): boolean {
  return useSessionState(mayWrite);
}

/** Whether anything can be written to it here: comments and steps of its review go on while a role only reads. */
export function useIsHeld(): boolean {
  return useSessionState(isHeld);
}
