import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { token } from '../../theme/tokens';
import { fanPath, fansOf } from './fan-paths';
import { itemLinks, linesAt, linesOf, STROKES } from './line-paths';
import { MapBand } from './map-band';
import type { MapLayout } from './map-layout';
import type { ColumnName } from './map-model';
import type { ColumnPlace } from './map-places';
import type { MapScene } from './map-scene';
import { StrokeBand } from './stroke-band';
import { threadPaths } from './thread-paths';
import { useAtRest } from './use-at-rest';

const Drawing = styled('svg')({
  position: 'absolute',
  left: 0,
  top: 0,
  pointerEvents: 'none',
  overflow: 'visible',
  '& path': { fill: 'none', strokeLinecap: 'round' },
  '& .strokes': { fill: token('line2'), shapeRendering: 'crispEdges' },
  '& .crowd': { shapeRendering: 'optimizeSpeed' },
  '& .fans': { fill: token('goldSoft'), fillOpacity: 0.4 },
  '& .soft': { stroke: token('goldSoft'), strokeWidth: 1.25 },
  '& .thread': { stroke: token('gold'), strokeWidth: 2 },
  '& .many': { strokeWidth: 1.25 },
  '& .contributes:not(.crowd)': { strokeDasharray: '5 4' },
  '& .serves:not(.crowd)': { strokeDasharray: '1.5 4' },
  '@media (forced-colors: active)': {
    '& .strokes': { fill: 'GrayText' },
    '& .fans': { fill: 'GrayText' },
    '& .soft': { stroke: 'GrayText' },
    '& .thread': { stroke: 'Highlight' },
  },
});

/** From so many lines on a thread is drawn finer: thick ones would grow together. */
const MANY = 80;

interface MapDrawingProps {
  readonly scene: MapScene;
  readonly layout: MapLayout;
  readonly places: Readonly<Record<ColumnName, ColumnPlace>>;
  readonly width: number;
  /** Height of what can be seen of the map; pixels. */
  readonly height: number;
  /** The part of the map that is drawn, from the top; pixels. */
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of the map, and what is too small for text: it is hundreds, and the one that the keys or the pointer are at
 * is a node of its own over it. Drawn in bands that stay as they are while the map scrolls; only the thread, which is led
 * to the edge of the window, is drawn anew there.
 */
export function MapDrawing(props: MapDrawingProps) {
  const { scene, layout, places, width, height, from, to } = props;
  const { model, thread, threadLinks } = scene;
  const { outcome, priority, indicator, action } = layout.slots;
  const looks = layout.beside;
  const links = useMemo(
    () =>
      itemLinks(
        scene,
        model.links.filter(({ left, right }) => !(thread?.has(left) && thread.has(right))),
      ),
    [scene, model, thread],
  );
  const { soft, fans } = useMemo(() => {
    const own = { outcome, priority, indicator, action };
    const parted = fansOf(links, own, looks);
    return { soft: linesAt(linesOf(parted.rest, own)), fans: parted.fans };
  }, [links, outcome, priority, indicator, action, looks]);
  const fanned = useMemo(() => fanPath(fans, layout, places), [fans, layout, places]);
  const strong = useMemo(
    () => linesOf(itemLinks(scene, threadLinks), { outcome, priority, indicator, action }),
    [scene, threadLinks, outcome, priority, indicator, action],
  );
  const { paths, count } = useMemo(
    () => threadPaths(strong, layout, places, { from, to }),
    [strong, layout, places, from, to],
  );
  const moment = useMemo(() => ({ layout, from, to }), [layout, from, to]);
  const isAtRest = useAtRest(moment);
  const size = Math.max(1, Math.ceil(height / 2));
  // A line that begins in a band ends no further than the height of the window above it or below.
  const first = Math.max(0, Math.floor((from - height) / size));
  const last = Math.floor(Math.min(layout.height, to + height) / size);
  const bands = Array.from({ length: last - first + 1 }, (_, n) => (first + n) * size);
  return (
    <Drawing width={width} height={layout.height} aria-hidden="true">
      {fanned === '' ? null : <path className="fans" d={fanned} />}
      {bands.map((top) => (
        <MapBand
          key={top}
          lines={soft}
          layout={layout}
          places={places}
          top={top}
          size={size}
          reach={height}
          isAtRest={isAtRest}
        />
      ))}
      <g transform={`translate(0 ${String(from)})`}>
        {STROKES.map((stroke) => (
          <path
            key={stroke}
            className={`thread ${stroke}${count > MANY ? ' many' : ''}`}
            d={paths[stroke]}
          />
        ))}
      </g>
      {bands.map((top) => (
        <StrokeBand key={top} layout={layout} places={places} top={top} size={size} />
      ))}
    </Drawing>
  );
}
