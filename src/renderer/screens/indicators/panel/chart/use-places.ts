import { useDrawingArea, useXScale, useYScale } from '@mui/x-charts/hooks';
import type { ChartPoint } from '../../../../../domain/targets/chart-model';
import type { Box } from './label-layout';

/** Where things lie in the chart that this is called in. */
export interface Places {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** The part that holds the lines. */
  readonly area: Box;
}

/** The scales of the chart around. */
export function usePlaces(): Places {
  const years = useXScale<'point'>();
  const values = useYScale<'linear'>();
  const { left, top, width, height } = useDrawingArea();
  return {
    x: (year) => years(year) ?? 0,
    y: (value) => values(value),
    area: { x: left, y: top, width, height },
  };
}

/** Points as the corners of a path, "M…L…". */
export function pathOf(points: readonly ChartPoint[], { x, y }: Places): string {
  return points
    .map(({ year, value }, n) => `${n === 0 ? 'M' : 'L'}${String(x(year))} ${String(y(value))}`)
    .join('');
}
