// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { graphOf } from '../../../src/domain/thread/graph';
import { mapLayout } from '../../../src/renderer/screens/thread/map-layout';
import { MapLines } from '../../../src/renderer/screens/thread/map-lines';
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
/** The strokes that are drawn without their dashes. */
const plain = (container: HTMLElement) => container.querySelectorAll('.crowd').length;

function linesOf(actions: number) {
  const pack = makePack();
  const scene = mapScene(mapModel(graphOf(makePlan({ pack, actions }), pack), null), null);
  const layout = mapLayout(scene, { height: 690, zoom: 16, focused: null, opened: new Set() });
  return (to: number) => (
    <MapLines scene={scene} layout={layout} places={places} width={1000} from={0} to={to} />
  );
}

test('many lines are dashed once the map is at rest, and not while it moves', () => {
  const lines = linesOf(600);
  const { container, rerender } = render(lines(9000));
  expect(plain(container)).toBe(3);
  act(() => {
    vi.advanceTimersByTime(400);
  });
  expect(plain(container)).toBe(0);
  rerender(lines(9500));
  expect(plain(container)).toBe(3);
  act(() => {
    vi.advanceTimersByTime(400);
  });
  expect(plain(container)).toBe(0);
});

test('few lines always have their dashes', () => {
  const { container } = render(linesOf(40)(9000));
  expect(plain(container)).toBe(0);
});
