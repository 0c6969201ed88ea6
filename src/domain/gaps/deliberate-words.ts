import { shortDate } from '../dates';
import type { Pack } from '../schema/pack';
import type { DeliberateGap } from '../schema/plan';

/** The kind of a deliberate gap as the pack calls it; the id where the pack has forgotten it, blank where there is none. */
export function gapKindName(kind: string, pack: Pack): string {
  const known = pack.vocabularies.deliberateGap.find(({ id }) => id === kind);
  return known === undefined ? kind : `${known.id} ${known.label}`;
}

/** "Deliberate: D1 Partner delivers. A partner in the agreement does it. Head of Libraries, 6 Feb 08". */
export function deliberateWords({ kind, reason, by, at }: DeliberateGap, pack: Pack): string {
  const name = gapKindName(kind, pack);
  const lead = name === '' ? 'Deliberate' : `Deliberate: ${name}`;
  const why = /[.!?]$/u.test(reason.trim()) ? reason.trim() : `${reason.trim()}.`;
  return `${lead}. ${why} ${by}, ${shortDate(at.slice(0, 10))}`;
}
