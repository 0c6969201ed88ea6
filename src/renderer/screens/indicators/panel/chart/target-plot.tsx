import { ChartsContainer } from '@mui/x-charts/ChartsContainer';
import { ChartsGrid } from '@mui/x-charts/ChartsGrid';
import { ChartsYAxis } from '@mui/x-charts/ChartsYAxis';
import { LinePlot } from '@mui/x-charts/LineChart';
import { useMemo } from 'react';
import type { FigureFormat } from '../../../../../domain/figures';
import type { ChartModel, ChartRole, ChartSeries } from '../../../../../domain/targets/chart-model';
import { tickWords } from '../../../../../domain/targets/chart-words';
import { token } from '../../../../theme/tokens';
import { Backdrop } from './backdrop';
import { gutterOf } from './label-notes';
import { Labels } from './labels';
import { looksOf } from './looks';
import { Marks } from './marks';
import { PointerCatcher, PointMark } from './pointer';
import type { Spot } from './spots';
import { textWidth } from './text-width';
import { YearAxis } from './year-axis';

const TICK = { fontSize: 11, fill: token('ink3') };

/** Between the words of the axis of values and the lines: a mark on the first year has half of it. */
const TICK_GAP = 10;
/** What is drawn over what, from the bottom up. */
const ORDER: readonly ChartRole[] = ['comparator', 'withoutStretch', 'target', 'result'];

/** See `TargetPlot`. */
export interface TargetPlotProps {
  readonly model: ChartModel;
  readonly format: FigureFormat;
  /** The figure that is marked, if any. */
  readonly spot: Spot | null;
  /** Told of the figure that the pointer is at. */
  readonly onPoint: (spot: Spot | null) => void;
}

/** Values of a line by year; the lines of targets begin where the targets do. */
function valuesOf({ role, points }: ChartSeries, { years, start }: ChartModel): (number | null)[] {
  const values = new Map(points.map(({ year, value }) => [year, value]));
  const isAim = role === 'target' || role === 'withoutStretch';
  if (isAim && start !== null) values.set(start.year, start.value);
  return years.map((year) => values.get(year) ?? null);
}

/** Draws the chart of a measure as wide as its place allows. Nothing in it moves. */
export function TargetPlot({ model, format, spot, onPoint }: TargetPlotProps) {
  const { series, years, scale } = model;
  const looks = useMemo(() => looksOf(series), [series]);
  const tick = (value: number): string => tickWords(value, model, format);
  const left =
    Math.max(...scale.ticks.map((value) => textWidth(tick(value), TICK.fontSize))) + TICK_GAP + 4;
  const plotted = ORDER.flatMap((role) =>
    series.flatMap((line, n) => (line.role === role ? [{ line, n }] : [])),
  );
  const lookOf = (id: string | number) => looks[Number(id)];
  return (
    <ChartsContainer
      disableAxisListener
      disableKeyboardNavigation
      skipAnimation
      margin={{ left: 0, bottom: 0, top: 28, right: gutterOf(model, looks, format) }}
      xAxis={[{ scaleType: 'point', data: years, height: 28 }]}
      yAxis={[
        {
          min: scale.low,
          max: scale.high,
          domainLimit: 'strict',
          width: left,
          disableLine: true,
          tickSize: TICK_GAP,
          tickInterval: [...scale.ticks],
          tickLabelStyle: TICK,
          valueFormatter: tick,
        },
      ]}
      series={plotted.map(({ line, n }) => ({
        id: String(n),
        type: 'line' as const,
        curve: 'linear' as const,
        data: valuesOf(line, model),
        // A year without a result is a gap; a way to a target passes through a year without one.
        connectNulls: line.role === 'target' || line.role === 'withoutStretch',
        showMark: false,
        color: looks[n]?.colour ?? token('ink'),
        disableHighlight: true,
      }))}
    >
      <ChartsGrid horizontal />
      <Backdrop model={model} />
      <LinePlot
        skipAnimation
        slotProps={{
          line: ({ seriesId }) => ({
            style: {
              strokeWidth: lookOf(seriesId)?.width,
              strokeDasharray: lookOf(seriesId)?.dash,
            },
          }),
        }}
      />
      {plotted.map(({ line, n }) => (
        <Marks
          key={n}
          points={line.points}
          look={looks[n]}
          isAlone={line.points.length === 1 && model.start === null}
        />
      ))}
      <YearAxis model={model} />
      <ChartsYAxis slotProps={{ axisTick: { style: { stroke: 'none' } } }} />
      <Labels model={model} looks={looks} format={format} />
      {spot === null ? null : <PointMark model={model} format={format} spot={spot} />}
      <PointerCatcher model={model} onPoint={onPoint} />
    </ChartsContainer>
  );
}
