import {
  CalendarClock,
  GitCompareArrows,
  Link2,
  Target,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import type { VersionView } from '../../contract/views';
import { keyOf, type NodeKind } from '../../domain/thread/nodes';
import { showSince } from '../screens/review/sources';
import { LINK_FIELD } from '../screens/thread/use-focus-request';
import type { Session } from '../session/session';
import type { OpenState } from '../session/state';
import type { FoundPlace } from './find-places';

/** Something to do with a record that was asked for by its code. */
export interface RecordDeed {
  readonly key: string;
  readonly icon: LucideIcon;
  /** Its words before and after the code of the record. */
  readonly words: readonly [before: string, after: string];
  readonly code: string;
  /** The key that does the same where the record is at hand; null for none. */
  readonly shortcut: string | null;
  readonly run: (session: Session) => void;
}

type Kind = Extract<NodeKind, 'indicator' | 'action' | 'priority'>;

const KINDS: Readonly<Partial<Record<FoundPlace['room'], Kind>>> = {
  indicators: 'indicator',
  actions: 'action',
  thread: 'priority',
};
const LINKED: Readonly<Record<Kind, string>> = {
  indicator: 'to a priority or action',
  action: 'to a priority or indicator',
  priority: 'to an indicator or action',
};

/**
 * What can be done with an indicator, an action or a priority; nothing with a section. `since` is the version that changes
 * are counted from, null where none was kept. `canWrite`: whether the plan may be changed here, by what the person is.
 */
export function recordDeeds(
  { id, code, room }: FoundPlace,
  open: OpenState,
  since: VersionView | null,
  canWrite: boolean,
): RecordDeed[] {
  const kind = KINDS[room];
  if (kind === undefined) return [];
  return [
    ...(canWrite && kind !== 'priority' ? [setDeed(kind, { id, code, room }, open)] : []),
    threadDeed(kind, id, code, canWrite),
    ...(since === null || kind === 'priority'
      ? []
      : [
          {
            key: `changes ${id}`,
            icon: GitCompareArrows,
            words: ['Show changes to', `since ${since.name}`] as const,
            code,
            shortcut: null,
            run: (session: Session) => {
              showSince(session, since.versionId, code);
            },
          },
        ]),
  ];
}

function setDeed(
  kind: Exclude<Kind, 'priority'>,
  { id, code, room }: Pick<FoundPlace, 'id' | 'code' | 'room'>,
  open: OpenState,
): RecordDeed {
  const field = kind === 'indicator' ? `target:${open.history.plan.header.year}` : 'due';
  return {
    key: `set ${id}`,
    icon: kind === 'indicator' ? Target : CalendarClock,
    words: [kind === 'indicator' ? 'Set target for' : 'Set target date of', ''],
    code,
    shortcut: null,
    run: (session) => {
      session.go(room, id, field);
    },
  };
}

/** Shows the thread through a record, and asks at once what is to be linked where that can be done. */
function threadDeed(kind: Kind, id: string, code: string, canWrite: boolean): RecordDeed {
  return {
    key: `thread ${id}`,
    icon: canWrite ? Link2 : Waypoints,
    words: canWrite ? ['Link', LINKED[kind]] : ['Show the thread of', ''],
    code,
    shortcut: canWrite ? 'L' : null,
    run: (session) => {
      const key = keyOf({ kind, id });
      session.setView('thread', { view: 'map', selected: key, outcomeId: null });
      session.go('thread', id, canWrite ? LINK_FIELD : null);
    },
  };
}
