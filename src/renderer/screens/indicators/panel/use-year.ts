import { useSessionState } from '../../../session/use-session';

/** Year of the open plan; the panel is not drawn again for every other change to the plan. */
export function useYear(): string {
  return useSessionState((state) => state.open?.history.plan.header.year ?? '');
}
