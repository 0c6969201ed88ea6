import { EmptyColumn } from './empty-column';
import type { MapLayout } from './map-layout';
import { COLUMNS, type ColumnName } from './map-model';
import { MapNode } from './map-node';
import { Columns } from './map-node-style';
import type { ColumnPlace } from './map-places';
import type { MapScene } from './map-scene';
import { COLUMN_WORDS } from './map-words';
import { inWindow } from './map-places';

interface MapNodesProps {
  readonly scene: MapScene;
  readonly layout: MapLayout;
  readonly places: Readonly<Record<ColumnName, ColumnPlace>>;
  /** The part of the map that is drawn, from the top; pixels. */
  readonly from: number;
  readonly to: number;
  readonly selected: string | null;
  /** The node that the keys are at. */
  readonly here: string;
  /** The stroke that the pointer is at. */
  readonly pointed: string | null;
  /** Whether a column without anything says what belongs there. */
  readonly saysEmpty: boolean;
}

/** What stands in the columns, and can be pointed at or walked to. */
export function MapNodes(props: MapNodesProps) {
  const { scene, layout, places, selected, here, pointed, saysEmpty, ...window } = props;
  const drawn = COLUMNS.map((column) => {
    const seen = inWindow(layout.columns[column], window).filter(
      ({ key, look }) => look !== 'bare' || key === here || key === pointed,
    );
    const own = layout.placeOf.get(here);
    // The node with the tab stop is there however far away it is, or the keys would be nowhere.
    return own?.column === column && own.key === here && !seen.includes(own)
      ? [...seen, own]
      : seen;
  });
  return (
    <Columns>
      {COLUMNS.map((column, n) => (
        <div key={column} role="group" aria-label={COLUMN_WORDS[column].many}>
          {scene.model.columns[column].length === 0 && saysEmpty ? (
            <EmptyColumn column={column} place={places[column]} />
          ) : null}
          {drawn[n]?.map((place) => (
            <MapNode
              key={place.key}
              scene={scene}
              place={place}
              column={places[column]}
              isSelected={selected === place.key}
              isTabStop={here === place.key}
            />
          ))}
        </div>
      ))}
    </Columns>
  );
}
