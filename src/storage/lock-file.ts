import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { moment } from '../domain/schema/common';
import { readJson } from '../domain/schema/json';
import { isAlive } from './sweep';
import { readText } from './text';

/** After how long without a heartbeat a holder is taken for gone, in milliseconds. */
const STALE_AFTER = 60_000;

const lockFile = z.strictObject({
  format: z.literal('golden-thread/lock'),
  schema: z.literal(1),
  token: z.uuid(),
  name: z.string(),
  host: z.string(),
  pid: z.int(),
  since: moment,
  /** Rewritten in place, so it always has the same length. */
  heartbeat: moment,
});

/** Who holds a plan; see docs/FILE-FORMAT.md. */
export type LockHolder = Readonly<z.infer<typeof lockFile>>;

/** Who asks for a lock. */
export interface LockOwner {
  readonly name: string;
  readonly host: string;
  readonly now: () => Date;
}

/** What stands in the way: somebody's lock, and whether they are still there. */
export interface Held {
  readonly code: 'held';
  readonly holder: LockHolder;
  /** `alive`: working; `gone`: its process on this computer has ended; `silent`: no heartbeat for a minute. */
  readonly state: 'alive' | 'gone' | 'silent';
}

/** A heartbeat as it was seen, and when by the clock of who looked it was new. */
interface SeenBeat {
  readonly token: string;
  readonly heartbeat: string;
  readonly at: number;
  /** It was seen to follow another of the same holder. */
  readonly isLater: boolean;
}

/** The last heartbeat seen of each lock, by the clock of who looks. */
const seenBeats = new WeakMap<LockOwner['now'], Map<string, SeenBeat>>();

/**
 * Whether a holder's heart has stopped. Clocks of two computers differ, by minutes where nobody sets them: a heart that
 * was seen to beat within the last minute by our own clock beats, whatever the time in it, and a time that has not come
 * yet says nothing longer than that.
 */
function hasStopped(
  file: string,
  { token, heartbeat }: LockHolder,
  clock: LockOwner['now'],
): boolean {
  const now = clock().getTime();
  const seen = seenBeats.get(clock) ?? new Map<string, SeenBeat>();
  seenBeats.set(clock, seen);
  const before = seen.get(file);
  const isSameHolder = before?.token === token;
  const isOld = isSameHolder && before.heartbeat === heartbeat;
  const beat = isOld ? before : { token, heartbeat, at: now, isLater: isSameHolder };
  seen.set(file, beat);
  const isUnchanged = now - beat.at > STALE_AFTER;
  if (beat.isLater && !isUnchanged) return false;
  const age = now - Date.parse(heartbeat);
  return age > STALE_AFTER || (age < -STALE_AFTER && isUnchanged);
}

/** Who has the lock, or null. A lock that cannot be read (being written, or damaged) is held until it is a minute old. */
export async function readLock(
  file: string,
  owner: Pick<LockOwner, 'host' | 'now'>,
): Promise<Held | null> {
  const text = await readText(file);
  if (!text.ok && text.error.code === 'missing') return null;
  const json = text.ok ? readJson(text.value) : text;
  const parsed = json.ok ? lockFile.safeParse(json.value) : null;
  const now = owner.now().getTime();
  if (parsed?.success !== true) {
    const info = await stat(file).catch(() => null);
    if (info === null) return null;
    const at = info.mtime.toISOString();
    const holder: LockHolder = {
      format: 'golden-thread/lock',
      schema: 1,
      token: '00000000-0000-4000-8000-000000000000',
      name: 'somebody whose lock cannot be read',
      host: 'an unknown computer',
      pid: 0,
      since: at,
      heartbeat: at,
    };
    const isOld = now - info.mtimeMs > STALE_AFTER;
    return { code: 'held', holder, state: isOld ? 'silent' : 'alive' };
  }
  const holder = parsed.data;
  if (holder.host === owner.host && !isAlive(holder.pid)) {
    return { code: 'held', holder, state: 'gone' };
  }
  const state = hasStopped(file, holder, owner.now) ? 'silent' : 'alive';
  return { code: 'held', holder, state };
}
