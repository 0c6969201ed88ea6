import { styled } from '@mui/material/styles';
import type { RefObject } from 'react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { token } from '../../theme/tokens';
import type { MapLayout } from './map-layout';
import { COLUMNS, type ColumnName } from './map-model';
import type { ColumnPlace, Window } from './map-places';
import type { MapScene } from './map-scene';
import { placeName } from './map-words';
import { outOfSight } from './sight';
import { useInView } from './use-in-view';

const Sign = styled('button')({
  appearance: 'none',
  boxSizing: 'border-box',
  position: 'absolute',
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  height: 24,
  padding: '0 6px',
  border: 0,
  borderRadius: 4,
  background: token('surface'),
  color: token('ink2'),
  font: 'inherit',
  fontSize: 12,
  cursor: 'pointer',
  '&:hover': { color: token('ink') },
  '& svg': { flex: 'none', color: token('ink3') },
  '& span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** How far a sign may reach into the room for lines beside its column, in pixels. */
const BESIDE = 28;

/** A sign: its column, whether it points up or down, and the key of what it points to. */
const asText = (layout: MapLayout, window: Window): string =>
  Object.entries(outOfSight(layout, window))
    .flatMap(([column, { above, below }]) => [
      ...(above ? [`${column} up ${above.key}`] : []),
      ...(below ? [`${column} down ${below.key}`] : []),
    ])
    .join('\n');

interface MapSignsProps {
  readonly map: RefObject<HTMLElement | null>;
  readonly scene: MapScene;
  readonly layout: MapLayout;
  readonly places: Readonly<Record<ColumnName, ColumnPlace>>;
  /** Height of what can be seen of the map; pixels. */
  readonly height: number;
  /** Goes to a node. */
  readonly onGo: (key: string) => void;
}

/**
 * What comes next above and below the window in a column of which nothing is in it. For the eye and the pointer alone: with
 * keys a person walks there, and hears where they are.
 */
export function MapSigns(props: MapSignsProps) {
  const { map, scene, layout, places, height, onGo } = props;
  const text = useInView(map, layout, height, asText);
  if (text === '') return null;
  return (
    <div aria-hidden="true">
      {text.split('\n').map((sign) => {
        const [name, way, ...rest] = sign.split(' ');
        const column = COLUMNS.find((one) => one === name) ?? 'outcome';
        const place = layout.placeOf.get(rest.join(' '));
        // The text is read after the map was set out, and says for a moment what stood there before.
        if (!place) return null;
        const isUp = way === 'up';
        const Arrow = isUp ? ArrowUp : ArrowDown;
        return (
          <Sign
            key={`${column} ${String(way)}`}
            type="button"
            data-sign={column}
            tabIndex={-1}
            style={{
              left: places[column].x,
              maxWidth: places[column].width + BESIDE,
              ...(isUp ? { top: 8 } : { bottom: 8 }),
            }}
            onClick={() => {
              onGo(place.key);
            }}
          >
            <Arrow size={14} strokeWidth={1.8} />
            <span>{placeName(scene, place)}</span>
          </Sign>
        );
      })}
    </div>
  );
}
