import { useId } from 'react';
import type { ChartModel } from '../../../../../domain/targets/chart-model';
import { token } from '../../../../theme/tokens';
import { pathOf, usePlaces, type Places } from './use-places';

/** What lies behind the lines: where figures are good, what chance explains, the stretch, and where targets begin. */
export function Backdrop({ model }: { readonly model: ChartModel }) {
  const places = usePlaces();
  const { x, area } = places;
  const { good, chance, stretch, divider, ahead } = model;
  return (
    <g>
      {good === null ? null : <Good places={places} band={good} />}
      {chance === null ? null : (
        <rect
          data-chart="chance"
          {...between(places, chance, x(chance.from))}
          fill={token('tealTint')}
        />
      )}
      {stretch === null ? null : (
        <Hatched
          d={`${pathOf(stretch.upper, places)}L${pathOf(stretch.lower.toReversed(), places).slice(1)}Z`}
        />
      )}
      {divider === null ? null : <Divider x={x(divider)} area={area} ahead={ahead} />}
    </g>
  );
}

function between(
  { y, area }: Places,
  { low, high }: { readonly low: number; readonly high: number },
  from: number,
) {
  return {
    x: from,
    y: y(high),
    width: Math.max(0, area.x + area.width - from),
    height: Math.max(0, y(low) - y(high)),
  };
}

function Good({
  places,
  band,
}: {
  readonly places: Places;
  readonly band: { readonly low: number; readonly high: number };
}) {
  const { area, y } = places;
  return (
    <g data-chart="good">
      <rect {...between(places, band, area.x)} fill={token('sunken')} />
      {[band.low, band.high].map((edge) => (
        <line
          key={edge}
          x1={area.x}
          x2={area.x + area.width}
          y1={y(edge)}
          y2={y(edge)}
          stroke={token('input')}
          strokeDasharray="1 3"
        />
      ))}
    </g>
  );
}

function Hatched({ d }: { readonly d: string }) {
  const id = useId();
  return (
    <>
      <pattern
        id={id}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1={0} x2={0} y1={0} y2={5} stroke={token('teal')} strokeOpacity={0.55} />
      </pattern>
      <path data-chart="stretch" d={d} fill={`url(#${id})`} />
    </>
  );
}

/** Room that a word beside the divider needs. */
const WORD = 48;
/** How far the divider rises above the lines, to the words beside it. */
const RISE = 14;

interface DividerProps {
  readonly x: number;
  readonly area: Places['area'];
  readonly ahead: string;
}

function Divider({ x, area, ahead }: DividerProps) {
  const text = { y: area.y - 6, fontSize: 11, fill: token('ink3') };
  return (
    <g data-chart="divider">
      <line
        x1={x}
        x2={x}
        y1={area.y - RISE}
        y2={area.y + area.height + 4}
        stroke={token('input')}
        strokeDasharray="2 3"
      />
      {x < area.x + WORD ? null : (
        <text {...text} x={x - 6} textAnchor="end">
          Results
        </text>
      )}
      <text {...text} x={x + 6}>
        {ahead}
      </text>
    </g>
  );
}
