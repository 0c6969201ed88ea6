import { curvedTo, type ItemLink } from './line-paths';
import type { Looks, MapLayout } from './map-layout';
import type { ColumnName } from './map-model';
import type { ColumnPlace } from './map-places';
import type { MapSlots, Slot } from './map-slots';

/** Some neighbours in a column, by their place in it; the last is among them. */
interface Run {
  readonly column: ColumnName;
  first: number;
  last: number;
}

/** Many lines as one shape, from all that they begin at to all that they end at. */
export interface Fan {
  readonly left: Run;
  readonly right: Run;
}

/** Most fans that are drawn. */
const MOST = 300;

/**
 * Parts links into those that are a line each and those that are fans. Where nothing can be read at either end and one
 * is a stroke, single lines would be a patch of colour that takes long to paint: all between a priority's strokes and
 * something, or the strokes of another, are one shape.
 */
export function fansOf(
  links: readonly ItemLink[],
  slots: MapSlots,
  beside: Looks,
): { readonly fans: readonly Fan[]; readonly rest: readonly ItemLink[] } {
  if (!Object.values(beside).includes('bare')) return { fans: [], rest: links };
  const fans = new Map<string, Fan>();
  const rest: ItemLink[] = [];
  for (const link of links) {
    const left = slots[link.left.column].slotAt[link.left.at];
    const right = slots[link.right.column].slotAt[link.right.at];
    if (!left || !right) continue;
    const isFan = !canRead(left, beside) && !canRead(right, beside);
    if (!isFan || !(isBare(left, beside) || isBare(right, beside))) {
      rest.push(link);
      continue;
    }
    const key = `${nameOf(left, beside)}\n${nameOf(right, beside)}`;
    const fan = fans.get(key);
    if (fan) {
      stretch(fan.left, left);
      stretch(fan.right, right);
    } else if (fans.size < MOST) fans.set(key, { left: runOf(left), right: runOf(right) });
  }
  return { fans: [...fans.values()], rest };
}

const isBare = ({ part, column }: Slot, beside: Looks): boolean =>
  part === 'beside' && beside[column] === 'bare';

/** Whether it is a row of text; a priority or an outcome is few, whatever it looks like. */
function canRead({ part, column }: Slot, beside: Looks): boolean {
  if (part === 'thread' || part === 'apart') return true;
  return (
    part === 'beside' &&
    beside[column] !== 'bare' &&
    (column === 'indicator' || column === 'action')
  );
}

const nameOf = (slot: Slot, beside: Looks): string =>
  isBare(slot, beside) ? `${slot.column} ${slot.group}` : slot.key;

const runOf = ({ column, at }: Slot): Run => ({ column, first: at, last: at });

function stretch(run: Run, { at }: Slot): void {
  run.first = Math.min(run.first, at);
  run.last = Math.max(run.last, at);
}

/** All fans as one path, measured from the top of the map. */
export function fanPath(
  fans: readonly Fan[],
  { columns }: MapLayout,
  places: Readonly<Record<ColumnName, ColumnPlace>>,
): string {
  const edges = ({ column, first, last }: Run): readonly [top: number, bottom: number] => {
    const top = columns[column][first];
    const bottom = columns[column][last];
    if (!top || !bottom) return [0, 0];
    // A line leaves a node in its middle, and so does a fan.
    if (top === bottom && top.look !== 'bare') {
      const middle = top.y + top.height / 2;
      return [middle, middle];
    }
    return [top.y, bottom.y + bottom.height];
  };
  let path = '';
  for (const { left, right } of fans) {
    const x1 = Math.round(places[left.column].x + places[left.column].width);
    const x2 = Math.round(places[right.column].x);
    const [top1, bottom1] = edges(left);
    const [top2, bottom2] = edges(right);
    path +=
      `M${String(x1)} ${top1.toFixed(1)}${curvedTo(x1, top1, x2, top2)}` +
      `L${String(x2)} ${bottom2.toFixed(1)}${curvedTo(x2, bottom2, x1, bottom1)}Z`;
  }
  return path;
}
