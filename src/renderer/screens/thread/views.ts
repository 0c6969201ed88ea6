import { List, ScanSearch, Table2, Waypoints, type LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import { onDemand } from '../../components/on-demand';
import type { RoomViews } from '../../session/room-views';
import { ListView } from './list-view';
import { MapView } from './map-view';

/** A way in which the room shows the thread. */
export interface ThreadView {
  readonly id: RoomViews['thread']['view'];
  readonly label: string;
  readonly icon: LucideIcon;
  readonly component: ComponentType<{ readonly onLink: (key: string) => void }>;
  /** Whether something can be picked out of it, and linked from there. */
  readonly isPicked: boolean;
}

const loadGaps = async () => ({ default: (await import('../gaps/gaps-view')).GapsView });

/** The list of gaps: the only way of an introduction. */
export const GapsView = onDemand(loadGaps);

/** The list of gaps as it stands beside the thread. */
export const GapList = onDemand(async () => ({
  default: (await import('../gaps/gap-list')).GapList,
}));

/** Every way, in the order of the switch. */
export const VIEWS: readonly ThreadView[] = [
  { id: 'map', label: 'Map', icon: Waypoints, component: MapView, isPicked: true },
  { id: 'list', label: 'List', icon: List, component: ListView, isPicked: true },
  {
    id: 'matrix',
    label: 'Matrix',
    icon: Table2,
    component: onDemand(async () => ({
      default: (await import('../matrix/matrix-view')).MatrixView,
    })),
    isPicked: false,
  },
  {
    id: 'gaps',
    label: 'Gaps',
    icon: ScanSearch,
    component: onDemand(loadGaps),
    isPicked: false,
  },
];
