import { describe, expect, test } from 'vitest';
import type { ChartRole } from '../../../../src/domain/targets/chart-model';
import {
  firstSpot,
  pointAt,
  walk,
} from '../../../../src/renderer/screens/indicators/panel/chart/spots';

const line = (role: ChartRole, ...years: readonly number[]) => ({
  role,
  points: years.map((year) => ({ year, label: String(year), value: year - 1960 })),
});
const series = [
  line('result', 2004, 2005, 2007),
  line('comparator', 2003, 2006),
  line('target', 2008, 2009, 2010),
];
const at = (from: number, point: number) => ({ series: from, point });

describe('a walk through a chart', () => {
  test('begins at the newest result, else at the end of the first line', () => {
    expect(firstSpot(series)).toEqual(at(0, 2));
    expect(firstSpot(series.slice(2))).toEqual(at(0, 2));
  });

  test.each([
    ['ArrowLeft', at(0, 2), at(0, 1)],
    ['ArrowLeft', at(0, 0), at(0, 0)],
    ['ArrowRight', at(0, 1), at(0, 2)],
    ['ArrowRight', at(0, 2), at(0, 2)],
    ['Home', at(2, 2), at(2, 0)],
    ['End', at(1, 0), at(1, 1)],
    // To the figure that is nearest in time.
    ['ArrowDown', at(0, 0), at(1, 0)],
    ['ArrowDown', at(0, 2), at(1, 1)],
    ['ArrowUp', at(2, 2), at(1, 1)],
    ['ArrowUp', at(0, 2), at(0, 2)],
    ['ArrowDown', at(2, 1), at(2, 1)],
  ])('%s leads from %o to %o', (key, from, to) => {
    expect(walk(series, from, key)).toEqual(to);
  });

  test('takes no other key', () => {
    expect(walk(series, at(0, 0), 'Enter')).toBeNull();
    expect(walk(series, at(0, 0), 't')).toBeNull();
  });

  test('knows a figure that is gone', () => {
    expect(pointAt(series, at(0, 3))).toBeNull();
    expect(pointAt(series, at(3, 0))).toBeNull();
    expect(pointAt(series, at(1, 1))?.year).toBe(2006);
  });
});
