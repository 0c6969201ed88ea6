import { memo, useMemo } from 'react';
import type { MapLayout } from './map-layout';
import type { ColumnName } from './map-model';
import type { ColumnPlace } from './map-places';
import { strokesPath } from './strokes';

interface StrokeBandProps {
  readonly layout: MapLayout;
  readonly places: Readonly<Record<ColumnName, ColumnPlace>>;
  /** Where it begins, from the top of the map, and how high it is; pixels. */
  readonly top: number;
  readonly size: number;
}

/** What is too small for text in a band of the map. */
export const StrokeBand = memo(function StrokeBand({ layout, places, top, size }: StrokeBandProps) {
  const path = useMemo(
    () => strokesPath(layout, places, { from: top, to: top + size }),
    [layout, places, top, size],
  );
  if (path === '') return null;
  return <path className="strokes" transform={`translate(0 ${String(top)})`} d={path} />;
});
