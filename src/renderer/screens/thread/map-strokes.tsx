import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { token } from '../../theme/tokens';
import type { MapLayout } from './map-layout';
import type { ColumnName } from './map-model';
import type { ColumnPlace } from './map-places';
import { strokesPath } from './strokes';

const Drawing = styled('svg')({
  position: 'absolute',
  left: 0,
  top: 0,
  pointerEvents: 'none',
  '& path': { fill: token('line2'), shapeRendering: 'crispEdges' },
  '@media (forced-colors: active)': { '& path': { fill: 'GrayText' } },
});

interface MapStrokesProps {
  readonly layout: MapLayout;
  readonly places: Readonly<Record<ColumnName, ColumnPlace>>;
  readonly width: number;
  /** The part of the map that is drawn, from the top; pixels. */
  readonly from: number;
  readonly to: number;
}

/**
 * What is too small for text, as one drawing: it is hundreds. The one that the keys or the pointer are at is a node of
 * its own over it.
 */
export function MapStrokes({ layout, places, width, from, to }: MapStrokesProps) {
  const path = useMemo(() => strokesPath(layout, places, { from, to }), [layout, places, from, to]);
  if (path === '') return null;
  return (
    <Drawing width={width} height={to - from} style={{ top: from }} aria-hidden="true">
      <path d={path} />
    </Drawing>
  );
}
