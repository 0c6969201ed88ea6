import { assert } from '../../../../../domain/control';
import type { ChartPoint, ChartSeries } from '../../../../../domain/targets/chart-model';

/** A figure of a chart: which series, and which of its points. */
export interface Spot {
  readonly series: number;
  readonly point: number;
}

type Lines = readonly Pick<ChartSeries, 'role' | 'points'>[];

/** Where a walk through a chart begins: the newest result, or the last figure of the first line. */
export function firstSpot(series: Lines): Spot {
  const at = Math.max(
    0,
    series.findIndex(({ role }) => role === 'result'),
  );
  return { series: at, point: (series[at]?.points.length ?? 1) - 1 };
}

/** The point of a spot; null where the chart has changed and it is gone. */
export function pointAt(series: Lines, spot: Spot): ChartPoint | null {
  return series[spot.series]?.points[spot.point] ?? null;
}

/**
 * Where a key leads: left and right go along a line, Home and End to its ends, up and down to the figure of another line
 * that is nearest in time. Null for any other key.
 */
export function walk(series: Lines, from: Spot, key: string): Spot | null {
  const along = (point: number): Spot => {
    const last = (series[from.series]?.points.length ?? 1) - 1;
    return { ...from, point: Math.min(Math.max(point, 0), last) };
  };
  switch (key) {
    case 'ArrowLeft':
      return along(from.point - 1);
    case 'ArrowRight':
      return along(from.point + 1);
    case 'Home':
      return along(0);
    case 'End':
      return along(Number.MAX_SAFE_INTEGER);
    case 'ArrowUp':
      return across(series, from, -1);
    case 'ArrowDown':
      return across(series, from, 1);
    default:
      return null;
  }
}

function across(series: Lines, from: Spot, step: -1 | 1): Spot {
  const to = series[from.series + step];
  const here = pointAt(series, from);
  if (to === undefined || here === null) return from;
  const distance = ({ year }: ChartPoint): number => Math.abs(year - here.year);
  const nearest = to.points.toSorted((a, b) => distance(a) - distance(b))[0];
  assert(nearest !== undefined, 'a line of a chart has points');
  return { series: from.series + step, point: to.points.indexOf(nearest) };
}
