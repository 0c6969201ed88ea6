import { styled } from '@mui/material/styles';
import { useEffect, useMemo, useState } from 'react';
import { token } from '../../theme/tokens';
import type { MapLayout } from './map-layout';
import { drawnLines, linesInView, strokePaths, STROKES, CROWDED } from './line-paths';
import type { ColumnName } from './map-model';
import type { ColumnPlace } from './map-places';
import type { MapScene } from './map-scene';

const Drawing = styled('svg')({
  position: 'absolute',
  left: 0,
  top: 0,
  pointerEvents: 'none',
  overflow: 'visible',
  animation: 'gt-lines 200ms ease-out',
  '@keyframes gt-lines': { from: { opacity: 0 } },
  '& path': { fill: 'none', strokeLinecap: 'round' },
  '& .crowd': { shapeRendering: 'optimizeSpeed' },
  '& .soft': { stroke: token('goldSoft'), strokeWidth: 1.25 },
  '& .thread': { stroke: token('gold'), strokeWidth: 2 },
  '& .contributes:not(.crowd)': { strokeDasharray: '5 4' },
  '& .serves:not(.crowd)': { strokeDasharray: '1.5 4' },
  '@media (forced-colors: active)': {
    '& .soft': { stroke: 'GrayText' },
    '& .thread': { stroke: 'Highlight' },
  },
});

/** How long nothing moves before many lines are dashed again, in milliseconds. */
const REST_MS = 300;

/** Whether something has stayed the same for a while; what never `waits` is at rest from the start. */
function useAtRest(what: object, waits: boolean): boolean {
  const [rested, setRested] = useState<object | null>(null);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => {
      setRested(what);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [what, waits]);
  return !waits || rested === what;
}

interface MapLinesProps {
  readonly scene: MapScene;
  readonly layout: MapLayout;
  readonly places: Readonly<Record<ColumnName, ColumnPlace>>;
  readonly width: number;
  /** The part of the map that is drawn, from the top; pixels. */
  readonly from: number;
  readonly to: number;
}

/** The lines of the map: those that begin or end in view, and of the selected thread those that pass through it too. */
export function MapLines({ scene, layout, places, width, from, to }: MapLinesProps) {
  const { model, thread, threadLinks } = scene;
  const soft = useMemo(
    () =>
      drawnLines(
        model.links.filter(({ left, right }) => !(thread?.has(left) && thread.has(right))),
        layout,
      ),
    [model, thread, layout],
  );
  const strong = useMemo(() => drawnLines(threadLinks, layout), [threadLinks, layout]);
  const paths = useMemo(() => {
    const shown = linesInView(soft, { from, to }, false);
    return {
      isCrowded: shown.length > CROWDED,
      soft: strokePaths(shown, places, from),
      thread: strokePaths(linesInView(strong, { from, to }, true), places, from),
    };
  }, [soft, strong, from, to, places]);
  const isAtRest = useAtRest(paths, paths.isCrowded);
  return (
    <Drawing width={width} height={to - from} style={{ top: from }} aria-hidden="true">
      {(['soft', 'thread'] as const).flatMap((tone) =>
        STROKES.map((stroke) => (
          <path
            key={`${tone} ${stroke}`}
            className={`${tone} ${stroke}${tone === 'soft' && !isAtRest ? ' crowd' : ''}`}
            d={paths[tone][stroke]}
          />
        )),
      )}
    </Drawing>
  );
}
