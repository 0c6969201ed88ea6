// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { graphOf } from '../../../src/domain/thread/graph';
import { mapLayout } from '../../../src/renderer/screens/thread/map-layout';
import { MapDrawing } from '../../../src/renderer/screens/thread/map-drawing';
import { mapModel } from '../../../src/renderer/screens/thread/map-model';
import { columnPlaces } from '../../../src/renderer/screens/thread/map-places';
import { mapScene } from '../../../src/renderer/screens/thread/map-scene';
import { makePack, makePlan } from '../../support/plan-factory';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const places = columnPlaces(1000);
/** Lines beside the thread that are drawn, and those of them without their dashes. */
const drawn = (container: HTMLElement) => container.querySelectorAll('.soft').length;
const plain = (container: HTMLElement) => container.querySelectorAll('.crowd').length;
const rest = () => {
  act(() => {
    vi.advanceTimersByTime(400);
  });
};

function linesOf(actions: number, zoom: number) {
  const pack = makePack();
  const scene = mapScene(mapModel(graphOf(makePlan({ pack, actions }), pack), null), null);
  const layout = mapLayout(scene, { height: 690, zoom, focused: null, opened: new Set() });
  return (from: number) => (
    <MapDrawing
      scene={scene}
      layout={layout}
      places={places}
      width={1000}
      height={690}
      from={from}
      to={from + 690}
    />
  );
}

test('many lines are dashed once the map is at rest, and wait again where it is set out anew', () => {
  const { container, rerender } = render(linesOf(600, 2)(0));
  expect(plain(container)).toBeGreaterThan(0);
  rest();
  expect(plain(container)).toBe(0);
  rerender(linesOf(600, 2)(0));
  expect(plain(container)).toBeGreaterThan(0);
  rest();
  expect(plain(container)).toBe(0);
});

test('a map that scrolls keeps what is drawn as it is, dashes and all', () => {
  const lines = linesOf(600, 2);
  const bandsOf = (box: HTMLElement) =>
    [...box.querySelectorAll('g:has(.soft)')].map((band) => band.outerHTML);
  const { container, rerender } = render(lines(0));
  rest();
  const before = bandsOf(container);
  rerender(lines(500));
  expect(before.length).toBeGreaterThan(1);
  expect(bandsOf(container)).toEqual(expect.arrayContaining(before.slice(1)));
});

test('few lines always have their dashes', () => {
  const { container } = render(linesOf(40, 1)(0));
  expect(drawn(container)).toBeGreaterThan(0);
  expect(plain(container)).toBe(0);
});
