import { GAP_ABOUT } from '../gap-codes';
import { gapsOf } from '../gaps/gaps-of';
import type { GapCode as AnyGapCode } from '../schema/common';
import { keyOf, type NodeKey } from './nodes';
import type { ThreadGraph } from './thread';

/** Places where the thread breaks, as they are called on paper: those of every code that a map shows. */
export type GapCode = Extract<AnyGapCode, 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6'>;

/** What each gap is, as the end of "P1.5 has ...". */
export const GAP_WORDS: Readonly<Record<GapCode, string>> = {
  G1: 'no action',
  G2: 'no indicator',
  G3: 'no target',
  G4: 'no action',
  G5: 'no indicator',
  G6: 'no priority',
};

const isShown = (code: AnyGapCode): code is GapCode => code in GAP_WORDS;

/** The gaps at each priority, indicator and action that has some, deliberate ones too; an introduction has none. */
export function gapCodes(graph: ThreadGraph): ReadonlyMap<NodeKey, readonly GapCode[]> {
  const gaps = new Map<NodeKey, GapCode[]>();
  for (const { code, about } of gapsOf(graph.plan, graph.pack)) {
    const noun = GAP_ABOUT[code];
    if (!isShown(code) || (noun !== 'priority' && noun !== 'indicator' && noun !== 'action')) {
      continue;
    }
    const key = keyOf({ kind: noun, id: about });
    const codes = gaps.get(key);
    if (codes) codes.push(code);
    else gaps.set(key, [code]);
  }
  return gaps;
}
