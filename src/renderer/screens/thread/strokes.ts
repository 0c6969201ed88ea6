import type { MapLayout } from './map-layout';
import { COLUMNS, type ColumnName } from './map-model';
import { firstWhere, inWindow, type ColumnPlace, type Window } from './map-places';

type Places = Readonly<Record<ColumnName, ColumnPlace>>;

/** All strokes in the window as one path, measured from its top downwards. */
export function strokesPath({ columns }: MapLayout, places: Places, window: Window): string {
  let path = '';
  for (const column of COLUMNS) {
    const { x, width } = places[column];
    for (const { look, y, height } of inWindow(columns[column], window)) {
      if (look !== 'bare') continue;
      path += `M${x.toFixed(1)} ${(y - window.from).toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h-${width.toFixed(1)}z`;
    }
  }
  return path;
}

/** The key of the stroke at a point of the map, in pixels from its top left; null where there is none. */
export function strokeAt(
  { columns }: MapLayout,
  places: Places,
  point: { readonly x: number; readonly y: number },
): string | null {
  const name = COLUMNS.find(
    (column) => point.x >= places[column].x && point.x <= places[column].x + places[column].width,
  );
  if (name === undefined) return null;
  // Between two strokes there is a pixel of neither: there it is the one above.
  const column = columns[name];
  const at = column[firstWhere(column, ({ y }) => y > point.y) - 1];
  return at?.look === 'bare' && point.y <= at.y + at.height + 2 ? at.key : null;
}
