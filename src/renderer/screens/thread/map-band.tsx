import { memo, useMemo, useState } from 'react';
import { bandPaths, STROKES, type LinesAt } from './line-paths';
import type { MapLayout } from './map-layout';
import type { ColumnName } from './map-model';
import type { ColumnPlace } from './map-places';

/** From so many lines on in a band dashes take so long to paint that it waits with them until the map is at rest. */
const CROWDED = 90;

interface MapBandProps {
  readonly lines: LinesAt;
  readonly layout: MapLayout;
  readonly places: Readonly<Record<ColumnName, ColumnPlace>>;
  /** Where it begins, from the top of the map, and how high it is; pixels. */
  readonly top: number;
  readonly size: number;
  /** How long a line may be to be drawn whole; pixels. */
  readonly reach: number;
  /** Whether nothing has moved for a while. */
  readonly isAtRest: boolean;
}

/** The lines beside the thread in a band of the map. */
export const MapBand = memo(function MapBand(props: MapBandProps) {
  const { lines, layout, places, top, size, reach, isAtRest } = props;
  const drawn = useMemo(
    () => bandPaths(lines, layout, places, { from: top, to: top + size }, reach),
    [lines, layout, places, top, size, reach],
  );
  // Once it has its dashes it keeps them, wherever the map is scrolled to.
  const [dashed, setDashed] = useState<object | null>(null);
  if (isAtRest && dashed !== drawn) setDashed(drawn);
  const isCrowd = drawn.count > CROWDED && !isAtRest && dashed !== drawn;
  return (
    <g transform={`translate(0 ${String(top)})`}>
      {STROKES.map((stroke) =>
        drawn.paths[stroke] === '' ? null : (
          <path
            key={stroke}
            className={`soft ${stroke}${isCrowd ? ' crowd' : ''}`}
            d={drawn.paths[stroke]}
          />
        ),
      )}
    </g>
  );
});
