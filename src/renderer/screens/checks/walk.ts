import type { Finding, Place } from '../../../domain/checks/finding';
import { goTo } from '../../components/findings';
import type { Session } from '../../session/session';
import type { CheckSpot } from '../../session/views/checks';
import { listed, placeKey } from './rows';

/** A place that the walk comes by. */
export interface Stop {
  readonly finding: Finding;
  readonly place: Place;
}

/** Every place of every finding, in the order of the list. */
export function stopsOf(findings: readonly Finding[]): readonly Stop[] {
  return findings.flatMap((finding) => finding.places.map((place) => ({ finding, place })));
}

/** A line of the panel as it is remembered. */
export function spotOf(
  findings: readonly Finding[],
  finding: Finding,
  place: string | null,
): CheckSpot {
  const index = stopsOf(findings).findIndex(
    (stop) => stop.finding === finding && (place === null || placeKey(stop.place) === place),
  );
  return { finding: finding.key, place, index: Math.max(0, index) };
}

/**
 * Where the walk goes next, round and round; null where there is nothing. From a place that was put right since it goes
 * on to what has slid into its stead.
 */
export function nextStop(
  stops: readonly Stop[],
  at: CheckSpot | null,
  step: 1 | -1,
): CheckSpot | null {
  if (stops.length === 0) return null;
  const index = indexAfter(stops, at, step);
  const stop = stops[index];
  if (!stop) return null;
  return { finding: stop.finding.key, place: placeKey(stop.place), index };
}

function indexAfter(stops: readonly Stop[], at: CheckSpot | null, step: 1 | -1): number {
  const round = (index: number): number => (index + stops.length) % stops.length;
  if (at === null) return step === 1 ? 0 : stops.length - 1;
  const here = stops.findIndex(
    ({ finding, place }) =>
      finding.key === at.finding && (at.place === null || placeKey(place) === at.place),
  );
  if (here === -1) return round(step === 1 ? Math.min(at.index, stops.length) : at.index - 1);
  // At the line of the finding itself, its first place has still to be come by.
  if (at.place === null) return step === 1 ? here : round(here - 1);
  return round(here + step);
}

/**
 * Goes to the next place where something is to be put right, or the one before: among those that the panel lists, which
 * it opens, so that one sees what it is. The focus goes to the place and not to the panel.
 */
export function walk(session: Session, step: 1 | -1): void {
  const { open, views } = session.state;
  const checked = open === null ? null : session.checkedAs(open);
  if (checked === null) return;
  const { severity, filter, at } = views.checks;
  const findings = listed(checked.findings, { severity, filter });
  const stops = stopsOf(findings);
  const next = nextStop(stops, at, step);
  if (next === null) {
    session.toast('The checks find nothing to go to.');
    return;
  }
  const stop = stops[next.index];
  session.setView('checks', { isOpen: true, at: next });
  if (stop) goTo(session, stop.place);
}
