import type { ColumnName, MapLink } from './map-model';
import type { MapScene } from './map-scene';
import type { MapLayout } from './map-layout';

/** Where the keys are at. */
export interface MapFocus {
  readonly key: string;
  /** The nodes from which lines were followed here, the last one last; Up and Down stay among what that one is linked to. */
  readonly trail: readonly string[];
}

/** A key that walks. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'pageUp' | 'pageDown' | 'home' | 'end';

/** How far Page Up and Page Down go. */
const PAGE = 10;
/** How far back the way is remembered. */
const LONGEST_TRAIL = 8;

/** A line that was followed, for the words that are said of it: "P4.1 to NI 117, accountable, 1 of 3". */
export interface Followed {
  readonly from: string;
  readonly link: MapLink;
  readonly place: number;
  readonly of: number;
}

/** Where a step leads. */
export interface Walked {
  readonly focus: MapFocus;
  /** The line along which it went; null: within the column. */
  readonly followed: Followed | null;
  /** Where in its column it is now, for a step within the column. */
  readonly row: { readonly place: number; readonly of: number; readonly column: ColumnName } | null;
}

/**
 * Walks the map by a key. Left and right follow lines; up and down go among what the same node is linked to, or through
 * the column where no line was followed. Null where there is nothing in that direction.
 */
export function walk(
  scene: MapScene,
  layout: MapLayout,
  { key, trail }: MapFocus,
  step: Step,
): Walked | null {
  const from = trail.at(-1);
  switch (step) {
    case 'left':
    case 'right':
      return follow(scene, key, step, trail);
    case 'up':
    case 'down': {
      const siblings = from === undefined ? null : siblingsOf(scene, from, key);
      if (siblings === null || from === undefined)
        return inColumn(layout, key, step === 'up' ? -1 : 1);
      return along(siblings.links, siblings.side, siblings.at + (step === 'up' ? -1 : 1), trail);
    }
    case 'pageUp':
      return inColumn(layout, key, -PAGE);
    case 'pageDown':
      return inColumn(layout, key, PAGE);
    case 'home':
      return inColumn(layout, key, -Infinity);
    case 'end':
      return inColumn(layout, key, Infinity);
  }
}

type Side = 'left' | 'right';

/** Along a line: back to where one came from, where that lies on this side, else to the first there is; those of the thread come first. */
function follow(scene: MapScene, key: string, side: Side, trail: readonly string[]): Walked | null {
  const links = orderedLinks(scene, key, side);
  const back = links.findIndex((link) => link[side] === trail.at(-1));
  const forth = [...trail, key].slice(-LONGEST_TRAIL);
  const walked = along(links, side, Math.max(0, back), forth);
  if (walked === null || back < 0) return walked;
  return { ...walked, focus: { ...walked.focus, trail: trail.slice(0, -1) } };
}

function orderedLinks(scene: MapScene, key: string, side: Side): readonly MapLink[] {
  const links = scene.linksAt(key, side);
  const { thread } = scene;
  if (thread === null || !thread.has(key)) return links;
  const isOn = (link: MapLink): boolean => thread.has(link[side]);
  return [...links.filter(isOn), ...links.filter((link) => !isOn(link))];
}

function siblingsOf(
  scene: MapScene,
  from: string,
  key: string,
): { readonly links: readonly MapLink[]; readonly side: Side; readonly at: number } | null {
  for (const side of ['left', 'right'] as const) {
    const links = orderedLinks(scene, from, side);
    const at = links.findIndex((link) => link[side] === key);
    if (at >= 0) return { links, side, at };
  }
  return null;
}

function along(
  links: readonly MapLink[],
  side: Side,
  at: number,
  trail: readonly string[],
): Walked | null {
  const link = links[at];
  if (link === undefined) return null;
  return {
    focus: { key: link[side], trail },
    followed: { from: trail.at(-1) ?? '', link, place: at + 1, of: links.length },
    row: null,
  };
}

/** Up and down the column as it is drawn. */
function inColumn({ columns, placeOf }: MapLayout, key: string, by: number): Walked | null {
  const here = placeOf.get(key);
  if (here === undefined) return null;
  const rows = columns[here.column];
  const before = rows.indexOf(here);
  const at = Math.min(rows.length - 1, Math.max(0, before + by));
  const there = rows[at];
  if (there === undefined || at === before) return null;
  return {
    focus: { key: there.key, trail: [] },
    followed: null,
    row: { place: at + 1, of: rows.length, column: here.column },
  };
}
