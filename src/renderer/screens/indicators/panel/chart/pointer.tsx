import type { PointerEvent } from 'react';
import type { FigureFormat } from '../../../../../domain/figures';
import type { ChartModel } from '../../../../../domain/targets/chart-model';
import { pointWords } from '../../../../../domain/targets/chart-words';
import { token } from '../../../../theme/tokens';
import { pointAt, type Spot } from './spots';
import { textWidth } from './text-width';
import { usePlaces, type Places } from './use-places';

/** How near the pointer must come to a figure, in pixels. */
const REACH = 22;

/** Takes the pointer and says which figure it is at, if any. */
export function PointerCatcher({
  model,
  onPoint,
}: {
  readonly model: ChartModel;
  readonly onPoint: (spot: Spot | null) => void;
}) {
  const places = usePlaces();
  const { area } = places;
  const look = (event: PointerEvent<SVGRectElement>): void => {
    const svg = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (svg) onPoint(nearest(model, places, event.clientX - svg.left, event.clientY - svg.top));
  };
  return (
    <rect
      x={area.x - 8}
      y={area.y - 8}
      width={area.width + 16}
      height={area.height + 16}
      fill="transparent"
      onPointerMove={look}
      onPointerDown={look}
      onPointerLeave={() => {
        onPoint(null);
      }}
    />
  );
}

function nearest({ series }: ChartModel, { x, y }: Places, px: number, py: number): Spot | null {
  const all = series.flatMap(({ points }, line) =>
    points.map(({ year, value }, point) => ({
      spot: { series: line, point },
      distance: Math.hypot(x(year) - px, y(value) - py),
    })),
  );
  const best = all.toSorted((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= REACH ? best.spot : null;
}

const SIZE = 12;

/** Rings the figure that the keyboard or the pointer is at, and says which it is. */
export function PointMark({
  model,
  format,
  spot,
}: {
  readonly model: ChartModel;
  readonly format: FigureFormat;
  readonly spot: Spot;
}) {
  const { x, y, area } = usePlaces();
  const series = model.series[spot.series];
  const point = pointAt(model.series, spot);
  if (series === undefined || point === null) return null;
  const [px, py] = [x(point.year), y(point.value)];
  const words = pointWords(series, point, format);
  const width = textWidth(words, SIZE) + 16;
  const left = Math.min(Math.max(px - width / 2, 2), area.x + area.width + 8 - width);
  const top = py - 38 < 0 ? py + 14 : py - 38;
  return (
    <g data-chart="point" pointerEvents="none">
      <circle cx={px} cy={py} r={8} fill="none" stroke={token('surface')} strokeWidth={5} />
      <circle cx={px} cy={py} r={8} fill="none" stroke={token('teal')} strokeWidth={2} />
      <rect x={Math.max(left, 2)} y={top} width={width} height={24} rx={4} fill={token('ink')} />
      <text
        x={Math.max(left, 2) + width / 2}
        y={top + 16}
        textAnchor="middle"
        fontSize={SIZE}
        fill={token('canvas')}
      >
        {words}
      </text>
    </g>
  );
}
