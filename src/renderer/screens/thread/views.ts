import { List, Waypoints, type LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { RoomViews } from '../../session/state';
import { ListView } from './list-view';
import { MapView } from './map-view';

/** A way in which the room shows the thread. */
export interface ThreadView {
  readonly id: RoomViews['thread']['view'];
  readonly label: string;
  readonly icon: LucideIcon;
  readonly component: ComponentType<{ readonly onLink: (key: string) => void }>;
}

/** Every way, in the order of the switch. */
export const VIEWS: readonly ThreadView[] = [
  { id: 'map', label: 'Map', icon: Waypoints, component: MapView },
  { id: 'list', label: 'List', icon: List, component: ListView },
];
