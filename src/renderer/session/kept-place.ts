import type { Session } from './session';
import type { Place, SessionState } from './state';

/** Lives as long as the tab and through reloads; a duplicated tab starts with a copy. */
const PLACE_KEY = 'golden-thread/place';

/** Where a window is, so that it is there again after a reload: ids alone, no text of a plan and no path. */
export interface KeptPlace {
  readonly place: Place;
  readonly planId: string | null;
  readonly actionId: string | null;
  readonly indicatorId: string | null;
  /** Which measure of the indicator. */
  readonly partId: string | null;
  readonly sectionId: string | null;
  /** What the thread is picked out through: "action:act-a21". */
  readonly threadKey: string | null;
}

const PLACES: Readonly<Record<Place, true>> = {
  welcome: true,
  library: true,
  overview: true,
  narrative: true,
  actions: true,
  indicators: true,
  thread: true,
  review: true,
  resources: true,
  covering: true,
  pack: true,
  settings: true,
  preview: true,
};

const IDS = ['planId', 'actionId', 'indicatorId', 'partId', 'sectionId', 'threadKey'] as const;

/** The place that was kept; null where there is none, or none that this version of the program understands. */
export function keptPlace(storage: Pick<Storage, 'getItem'>): KeptPlace | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PLACE_KEY) ?? 'null');
    return isPlace(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isPlace(kept: unknown): kept is KeptPlace {
  if (typeof kept !== 'object' || kept === null) return false;
  const found = new Map<string, unknown>(Object.entries(kept));
  const place = found.get('place');
  if (typeof place !== 'string' || !Object.hasOwn(PLACES, place)) return false;
  return IDS.every((name) => found.get(name) === null || typeof found.get(name) === 'string');
}

/** Keeps the place of a window from here on. */
export function keepPlace(session: Session, storage: Pick<Storage, 'setItem'>): void {
  let before = '';
  const keep = (state: SessionState): void => {
    // A window that could not start is still where it was.
    if (state.start === null) return;
    const now = JSON.stringify(placeOf(state));
    if (now === before) return;
    before = now;
    storage.setItem(PLACE_KEY, now);
  };
  keep(session.state);
  session.store.subscribe(keep);
}

function placeOf({ place, open, views }: SessionState): KeptPlace {
  return {
    place,
    planId: open?.planId ?? null,
    actionId: views.actions.selectedId,
    indicatorId: views.indicators.selectedId,
    partId: views.indicators.partId,
    sectionId: views.narrative.sectionId,
    threadKey: views.thread.selected,
  };
}
