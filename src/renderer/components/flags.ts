import type { Finding, Severity } from '../../domain/checks/finding';
import type { Room } from '../../domain/commands/describe';

/** The worst of what the checks say of one record. */
export interface Flag {
  readonly severity: Severity;
  /** What to do, one sentence a finding. */
  readonly text: string;
}

const GRAVITY: Readonly<Record<Severity, number>> = { must: 0, should: 1, note: 2 };

/** Flags by the id of the record, from what the checks say of a room. */
export function worstFlags(findings: readonly Finding[], room: Room): ReadonlyMap<string, Flag> {
  const flags = new Map<string, Flag>();
  for (const { room: where, severity, title, ids } of findings) {
    if (where !== room) continue;
    for (const id of ids) {
      const known = flags.get(id);
      if (!known) flags.set(id, { severity, text: title });
      else {
        const isWorse = GRAVITY[severity] < GRAVITY[known.severity];
        flags.set(id, {
          severity: isWorse ? severity : known.severity,
          text: `${known.text}\n${title}`,
        });
      }
    }
  }
  return flags;
}
