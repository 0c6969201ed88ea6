import { CalendarClock, Target, Waypoints, type LucideIcon } from 'lucide-react';
import { keyOf } from '../../domain/thread/nodes';
import type { Session } from '../session/session';
import type { OpenState } from '../session/state';
import type { FoundPlace } from './find-places';

/** Something to do with a record that was asked for by its code. */
export interface RecordDeed {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly run: (session: Session) => void;
}

/** What can be done with an indicator or an action; nothing with a section. */
export function recordDeeds({ id, code, room }: FoundPlace, open: OpenState): RecordDeed[] {
  if (room !== 'indicators' && room !== 'actions') return [];
  const kind = room === 'indicators' ? 'indicator' : 'action';
  const field = kind === 'indicator' ? `target:${open.history.plan.header.year}` : 'due';
  const set: RecordDeed = {
    key: `set ${id}`,
    icon: kind === 'indicator' ? Target : CalendarClock,
    label: kind === 'indicator' ? `Set target for ${code}` : `Set target date of ${code}`,
    run: (session) => {
      session.go(room, id, field);
    },
  };
  const thread: RecordDeed = {
    key: `thread ${id}`,
    icon: Waypoints,
    label: `Show the thread of ${code}, to link it`,
    run: (session) => {
      const key = keyOf({ kind, id });
      session.setView('thread', { view: 'map', selected: key, focus: { key, trail: [] } });
      session.go('thread');
    },
  };
  return open.access.kind === 'write' ? [set, thread] : [thread];
}
