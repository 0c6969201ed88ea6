import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Maximize2, Minus, Plus } from 'lucide-react';
import { Spacer } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { ZOOMS, zoomBy } from './operations';

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
  '@media (max-width: 1320px)': { '& .keys': { display: 'none' } },
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

/** What the strokes mean, how large the map is, and its keys. */
export function MapFoot({ zoom }: { readonly zoom: number }) {
  const session = useSession();
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
      <Spacer />
      <span className="keys" id="gt-map-keys">
        <span>
          <kbd>←</kbd> <kbd>→</kbd> along the thread
        </span>
        <span>
          <kbd>Enter</kbd> its thread
        </span>
        <span>
          <kbd>L</kbd> link
        </span>
        <span>
          <kbd>Esc</kbd> show all
        </span>
      </span>
      <span role="group" aria-label="Size of the map" style={{ gap: 0 }}>
        <IconButton
          aria-label="Smaller"
          disabled={zoom <= 1}
          onClick={() => {
            zoomBy(session, -1);
          }}
        >
          <Minus size={15} />
        </IconButton>
        <IconButton
          aria-label="Fit the window"
          onClick={() => {
            zoomBy(session, 0);
          }}
        >
          <Maximize2 size={14} />
        </IconButton>
        <IconButton
          aria-label="Larger"
          disabled={zoom >= (ZOOMS.at(-1) ?? 1)}
          onClick={() => {
            zoomBy(session, 1);
          }}
        >
          <Plus size={15} />
        </IconButton>
      </span>
    </Foot>
  );
}
