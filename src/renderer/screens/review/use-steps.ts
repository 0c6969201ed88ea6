import type { OfferedStep } from '../../../domain/review/what-holds';
import { useFindings } from '../../session/use-findings';
import { useSession, useSessionState } from '../../session/use-session';
import { offeredSteps } from './steps';

/** The steps that the person can think of taking, kept up with the plan and with what the checks find. */
export function useSteps(): readonly OfferedStep[] {
  const session = useSession();
  // Drawn again when the plan, the role or the findings change.
  useSessionState((state) => state.open?.history.plan);
  useSessionState((state) => state.start?.settings.role);
  useFindings();
  return offeredSteps(session, session.state);
}
