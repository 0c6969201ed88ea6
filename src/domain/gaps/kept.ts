import type { GapCode } from '../schema/common';
import type { DeliberateGap, Plan } from '../schema/plan';

/** Finds who answers for a gap by its code and what it is about; null: nobody. */
export type KeptGaps = (code: GapCode, about: string) => DeliberateGap | null;

const remembered = new WeakMap<Plan['deliberateGaps'], KeptGaps>();

/** The deliberate gaps of a plan, ready to be looked up. */
export function keptGaps({ deliberateGaps }: Plan): KeptGaps {
  const known = remembered.get(deliberateGaps);
  if (known) return known;
  const byCode = new Map<GapCode, Map<string, DeliberateGap>>();
  for (const gap of deliberateGaps) {
    const ofCode = byCode.get(gap.code) ?? new Map<string, DeliberateGap>();
    byCode.set(gap.code, ofCode.set(gap.about, gap));
  }
  const find: KeptGaps = (code, about) => byCode.get(code)?.get(about) ?? null;
  remembered.set(deliberateGaps, find);
  return find;
}
