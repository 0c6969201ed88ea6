import type { MapLayout } from './map-layout';
import type { Window } from './map-places';
import { curve, type Line, type LinePaths, type Places } from './line-paths';
import { isLong, linesInView, type SeenLine } from './seen-lines';
import { trunkOf, trunkPath } from './trunks';

/** From so many lines on that go far up or down between the same columns they share the way. */
const BUNDLED = 24;

/**
 * The lines of the thread as far as they run through the window, measured from its top downwards: one can be followed
 * however long it is. All that leave a place for the same side are one line, and many that go far up or down share a trunk.
 */
export function threadPaths(
  lines: readonly Line[],
  layout: MapLayout,
  places: Places,
  window: Window,
): LinePaths {
  const paths = { accountable: '', contributes: '', serves: '' };
  const seen = linesInView(lines, layout, window);
  const bundles = new Map<string, SeenLine[]>();
  for (const line of seen) {
    const bundle = isLong(line) ? trunkOf(line) : '';
    const own = bundles.get(bundle);
    if (own) own.push(line);
    else bundles.set(bundle, [line]);
  }
  for (const [bundle, own] of bundles) {
    const [first] = own;
    if (first && bundle !== '' && own.length > BUNDLED) {
      paths[first.stroke] += trunkPath(own, places, window);
    } else for (const line of own) paths[line.stroke] += curve(line, places, window.from);
  }
  return { paths, count: seen.length };
}
