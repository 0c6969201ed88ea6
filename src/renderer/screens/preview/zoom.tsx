import IconButton from '@mui/material/IconButton';
import { Minus, Plus } from 'lucide-react';

/** Steps of the zoom; 1 is the paper in its own size. */
const ZOOMS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;

/** The zoom at which pages are shown first. */
export const FIRST_ZOOM = 0.67;

interface ZoomProps {
  /** 1: the paper in its own size. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** How large the pages are, with a step to either side. */
export function Zoom({ zoom, onZoom }: ZoomProps) {
  const by = (steps: 1 | -1): void => {
    const at = ZOOMS.findIndex((one) => one >= zoom);
    onZoom(ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, at + steps))] ?? zoom);
  };
  return (
    <div
      role="group"
      aria-label="Size of the pages"
      style={{ display: 'flex', alignItems: 'center', gap: 8 }}
    >
      <IconButton
        aria-label="Smaller"
        disabled={zoom === ZOOMS[0]}
        onClick={() => {
          by(-1);
        }}
      >
        <Minus size={16} strokeWidth={1.8} />
      </IconButton>
      <span>{Math.round(zoom * 100)}%</span>
      <IconButton
        aria-label="Larger"
        disabled={zoom === ZOOMS.at(-1)}
        onClick={() => {
          by(1);
        }}
      >
        <Plus size={16} strokeWidth={1.8} />
      </IconButton>
    </div>
  );
}
