import { describe, expect, it } from 'vitest';
import type { MapLayout, Placed } from '../../../src/renderer/screens/thread/map-layout';
import { columnPlaces } from '../../../src/renderer/screens/thread/map-places';
import { strokeAt, strokesPath } from '../../../src/renderer/screens/thread/strokes';
import { topFor } from '../../../src/renderer/screens/thread/use-map-window';

const places = columnPlaces(1000);
const one = (key: string, y: number, look: Placed['look'], height = 3): Placed => ({
  key,
  keys: [key],
  group: '',
  column: 'action',
  look,
  y,
  height,
});
const action = [
  one('action:1', 0, 'bare'),
  one('action:2', 4, 'bare'),
  one('action:3', 8, 'full', 40),
  one('action:4', 400, 'bare'),
];
const layout: MapLayout = {
  height: 500,
  columns: { outcome: [], priority: [], indicator: [], action },
  slots: slotsOfNothing(),
  beside: { outcome: 'line', priority: 'line', indicator: 'line', action: 'bare' },
  placeOf: new Map(action.map((place) => [place.key, place])),
};

function slotsOfNothing(): MapLayout['slots'] {
  const none = { slots: [], slotAt: [] };
  return { outcome: none, priority: none, indicator: none, action: none };
}

const x = places.action.x + 5;

describe('strokes of the map', () => {
  it('are found by where the pointer is, and nothing else is', () => {
    expect(strokeAt(layout, places, { x, y: 1 })).toBe('action:1');
    expect(strokeAt(layout, places, { x, y: 5.5 })).toBe('action:2');
    // Between two of them it is the one above: a hand is not that still.
    expect(strokeAt(layout, places, { x, y: 3.6 })).toBe('action:1');
    expect(strokeAt(layout, places, { x, y: 20 })).toBeNull();
    expect(strokeAt(layout, places, { x, y: 300 })).toBeNull();
    expect(strokeAt(layout, places, { x: places.priority.x + 5, y: 1 })).toBeNull();
    expect(strokeAt(layout, places, { x: places.action.x - 5, y: 1 })).toBeNull();
  });

  it('are drawn where they stand in the window, and only those in it', () => {
    const tops = (from: number, to: number) =>
      [...strokesPath(layout, places, { from, to }).matchAll(/M[\d.]+ (?<y>[\d.]+)h/gu)].map(
        ({ groups }) => Number(groups?.['y']),
      );
    expect(tops(0, 500)).toEqual([0, 4, 400]);
    expect(tops(390, 500)).toEqual([10]);
    expect(tops(100, 300)).toEqual([]);
  });
});

describe('the map', () => {
  it('goes no further than it takes to bring a place into view', () => {
    const place = one('action:9', 1000, 'line', 20);
    expect(topFor(place, 0, 500)).toBe(528);
    expect(topFor(place, 1400, 500)).toBe(992);
    expect(topFor(place, 700, 500)).toBe(700);
    expect(topFor(one('action:1', 2, 'line'), 300, 500)).toBe(0);
  });
});
