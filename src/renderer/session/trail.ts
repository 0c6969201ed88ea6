import type { Session } from './session';
import type { Place, SessionState } from './state';

/** Places are remembered so far back; nobody walks further. */
const LONGEST = 30;

/** A place that was left, and what was looked at there. */
interface Stop {
  readonly place: Place;
  /** The plan that was open; a room of another one is not gone back to. */
  readonly planId: string | null;
  readonly id: string | null;
  readonly field: string | null;
}

/** The places that a window came through, so that Alt and the left arrow lead back to the one before. */
export class Trail {
  private readonly stops: Stop[] = [];
  private isGoingBack = false;

  constructor(private readonly session: Session) {
    session.store.subscribe((now, before) => {
      if (now.place === before.place || this.isGoingBack || before.start === null) return;
      this.stops.push(stopOf(before));
      if (this.stops.length > LONGEST) this.stops.shift();
    });
  }

  /** Goes to the place before, in the very cell or section; nothing happens where there is none. */
  back(): void {
    const { open, place } = this.session.state;
    let stop = this.stops.pop();
    while (stop && (stop.place === place || !isThere(stop, open?.planId ?? null))) {
      stop = this.stops.pop();
    }
    if (!stop) return;
    this.isGoingBack = true;
    this.session.go(stop.place, stop.id, stop.field);
    this.isGoingBack = false;
  }
}

const OUTSIDE: ReadonlySet<Place> = new Set(['welcome', 'library', 'pack', 'settings']);

function isThere({ place, planId }: Stop, openId: string | null): boolean {
  return OUTSIDE.has(place) ? place !== 'welcome' : planId !== null && planId === openId;
}

function stopOf({ place, open, views }: SessionState): Stop {
  const { actions, indicators, narrative } = views;
  const at = { place, planId: open?.planId ?? null, field: null };
  switch (place) {
    case 'actions':
      return { ...at, id: actions.selectedId, field: actions.field };
    case 'indicators':
      return { ...at, id: indicators.selectedId, field: indicators.field };
    case 'narrative':
      return { ...at, id: narrative.sectionId };
    default:
      return { ...at, id: null };
  }
}
