import {
  BookMarked,
  FileSearch,
  FileSignature,
  FileText,
  LayoutDashboard,
  Library,
  ListChecks,
  MessageSquareDiff,
  SlidersHorizontal,
  Spline,
  Target,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import type { Place } from '../session/state';

/** What a place of the window is called and known by, wherever it is named. */
interface RoomSign {
  readonly name: string;
  readonly icon: LucideIcon;
}

/** Every place that can be gone to; the welcome screen stands where the library does while there is none. */
export const ROOMS: Readonly<Record<Exclude<Place, 'welcome'>, RoomSign>> = {
  library: { name: 'Library', icon: Library },
  overview: { name: 'Overview', icon: LayoutDashboard },
  narrative: { name: 'Narrative', icon: FileText },
  actions: { name: 'Actions', icon: ListChecks },
  indicators: { name: 'Indicators & targets', icon: Target },
  thread: { name: 'Golden thread', icon: Spline },
  resources: { name: 'Resources & risks', icon: Wallet },
  covering: { name: 'Covering report', icon: FileSignature },
  review: { name: 'Review', icon: MessageSquareDiff },
  preview: { name: 'Word preview', icon: FileSearch },
  pack: { name: 'Reference pack', icon: BookMarked },
  settings: { name: 'Settings', icon: SlidersHorizontal },
};
