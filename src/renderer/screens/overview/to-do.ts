import type { Finding } from '../../../domain/checks/finding';
import { goTo } from '../../components/findings';
import type { Session } from '../../session/session';

/** Highest number that a key jumps to. */
export const LAST_NUMBER = 9;
/** Most of what must be fixed that is listed at first; a new plan has a line for nearly every section. */
const MOST_MUST = 12;
/** Fewest of what should be fixed that are listed at first, where there are as many. */
const FEWEST_SHOULD = 4;

/** What the checks found, as the room lists it: what must be fixed, what should, and what is worth knowing. */
export interface ToDo {
  readonly must: readonly Finding[];
  readonly should: readonly Finding[];
  readonly notes: readonly Finding[];
  /** How many of each are listed at first. */
  readonly shownMust: number;
  readonly shownShould: number;
}

/** Sorts findings for the room; numbers run through what must and what should be fixed. */
export function toDoOf(findings: readonly Finding[]): ToDo {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity);
  const must = of('must');
  return {
    must,
    should: of('should'),
    notes: of('note'),
    shownMust: must.length > MOST_MUST ? LAST_NUMBER : must.length,
    shownShould: Math.max(FEWEST_SHOULD, LAST_NUMBER - must.length),
  };
}

/** Goes to the place where a finding is put right; there the way back to the overview is kept in sight. */
export function leaveFor(session: Session, finding: Finding): void {
  if (finding.room !== 'overview') session.setView('checks', { isFromOverview: true });
  goTo(session, finding.places[0]);
}
