import { useCallback, useMemo } from 'react';
import { useSession } from '../../session/use-session';
import { mapLayout, type LayoutWishes, type MapLayout } from './map-layout';
import type { MapScene } from './map-scene';
import { COLUMNS } from './map-model';
import { largerSize, looksSmaller, mostDrawn, smallerSize } from './sizes';

/** How large the map is among the sizes that it can have, and what changes that. */
export interface MapSize {
  readonly hasLarger: boolean;
  readonly hasSmaller: boolean;
  /** Makes it larger or smaller by a step that can be seen, or fits it into the window. */
  readonly resize: (to: 'larger' | 'smaller' | 'fit') => void;
}

/** The sizes of a map beside the one that it is drawn at: a map whose nodes need the room is higher than it was asked to be. */
export function useMapSize(
  scene: MapScene,
  wishes: Omit<LayoutWishes, 'focused'>,
  layout: MapLayout,
): MapSize {
  const session = useSession();
  const { height, zoom, opened } = wishes;
  const drawnAt = useCallback(
    (size: number): number =>
      mapLayout(scene, { height, zoom: size, opened, focused: null }).height / Math.max(1, height),
    [scene, height, opened],
  );
  const least = useMemo(() => drawnAt(1), [drawnAt]);
  const drawn = layout.height / Math.max(1, height);
  const longest = Math.max(...COLUMNS.map((column) => scene.model.columns[column].length));
  const larger = largerSize(drawn, mostDrawn(longest, Math.max(1, height)));
  const hasLarger = larger !== null;
  const hasSmaller = zoom > 1 && looksSmaller(least, drawn);
  const resize = useCallback(
    (to: 'larger' | 'smaller' | 'fit'): void => {
      const next = to === 'fit' ? 1 : to === 'larger' ? larger : smallerSize(zoom, drawnAt);
      if (next !== null) session.setView('thread', { zoom: next });
    },
    [session, larger, zoom, drawnAt],
  );
  return useMemo(() => ({ hasLarger, hasSmaller, resize }), [hasLarger, hasSmaller, resize]);
}
