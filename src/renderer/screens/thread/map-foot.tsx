import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { memo, useMemo } from 'react';
import { Maximize2, Minus, Plus } from 'lucide-react';
import { gapMark } from '../../../domain/thread/gap-codes';
import { Spacer } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { useCanWrite } from '../../session/use-session';
import { token } from '../../theme/tokens';
import type { MapModel } from './map-model';
import type { MapSize } from './use-map-size';

const Foot = styled('div')({
  flex: 'none',
  minHeight: 36,
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  padding: '0 16px',
  borderTop: `1px solid ${token('line')}`,
  background: token('canvas'),
  color: token('ink2'),
  fontSize: 12,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  '& > span': { display: 'inline-flex', alignItems: 'center', gap: 6 },
  '& .keys': { gap: 16 },
  '@container (max-width: 880px)': { '& .keys': { display: 'none' } },
});

function Stroke({ dashes }: { readonly dashes?: string }) {
  return (
    <svg width={26} height={4} aria-hidden="true">
      <line
        x1={1}
        x2={25}
        y1={2}
        y2={2}
        stroke={token('gold')}
        strokeWidth={2}
        strokeLinecap="round"
        {...(dashes === undefined ? {} : { strokeDasharray: dashes })}
      />
    </svg>
  );
}

/** Makes the map larger and smaller. */
function SizeButtons({ hasLarger, hasSmaller, resize }: MapSize) {
  return (
    <span role="group" aria-label="Size of the map" style={{ gap: 0 }}>
      <IconButton
        aria-label="Smaller"
        disabled={!hasSmaller}
        onClick={() => {
          resize('smaller');
        }}
      >
        <Minus size={15} />
      </IconButton>
      <IconButton
        aria-label="Fit the window"
        onClick={() => {
          resize('fit');
        }}
      >
        <Maximize2 size={14} />
      </IconButton>
      <IconButton
        aria-label="Larger"
        disabled={!hasLarger}
        onClick={() => {
          resize('larger');
        }}
      >
        <Plus size={15} />
      </IconButton>
    </span>
  );
}

interface MapFootProps {
  readonly model: MapModel;
  readonly size: MapSize;
}

/** What the gaps on the map that are left open on purpose are marked with, each once. */
function keptMarks({ gaps, items }: MapModel): readonly string[] {
  const marks = new Set<string>();
  for (const [key, found] of gaps) {
    if (!items.has(key)) continue;
    for (const gap of found) if (gap.deliberate !== null) marks.add(gapMark(gap));
  }
  return [...marks].toSorted();
}

/** What the strokes mean, how large the map is, and its keys. */
export const MapFoot = memo(function MapFoot({ model, size }: MapFootProps) {
  const kept = useMemo(() => keptMarks(model), [model]);
  const canWrite = useCanWrite();
  return (
    <Foot>
      <span>
        <Stroke /> Accountable
      </span>
      <span>
        <Stroke dashes="5 4" /> Contributes
      </span>
      <span>
        <Stroke dashes="1.5 4" /> Serves
      </span>
      <span>
        <Shape name="gap" size={13} /> Gap
      </span>
      {kept.length === 0 ? null : (
        <span>
          <b style={{ fontWeight: 600 }}>{kept.join(' ')}</b> Deliberate
        </span>
      )}
      <Spacer />
      <span className="keys" id="gt-map-keys">
        <span>
          <kbd>←</kbd> <kbd>→</kbd> walk
        </span>
        <span className="visually-hidden">Enter: its whole thread</span>
        {canWrite ? (
          <span>
            <kbd>L</kbd> or drag to link
          </span>
        ) : null}
        <span>
          <kbd>Esc</kbd> show all
        </span>
      </span>
      <SizeButtons {...size} />
    </Foot>
  );
});
