import { GAP_ABOUT } from '../gap-codes';
import type { Gap } from '../gaps/gap';
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

/** A gap that a map shows. */
export type NodeGap = Gap & { readonly code: GapCode };

const isOfNode = (gap: Gap): gap is NodeGap => isShown(gap.code);

/** The gaps at each priority, indicator and action that has some, deliberate ones too; an introduction has none. */
export function nodeGaps(graph: ThreadGraph): ReadonlyMap<NodeKey, readonly NodeGap[]> {
  const gaps = new Map<NodeKey, NodeGap[]>();
  for (const gap of gapsOf(graph.plan, graph.pack)) {
    const noun = GAP_ABOUT[gap.code];
    if (!isOfNode(gap) || (noun !== 'priority' && noun !== 'indicator' && noun !== 'action')) {
      continue;
    }
    const key = keyOf({ kind: noun, id: gap.about });
    const known = gaps.get(key);
    if (known) known.push(gap);
    else gaps.set(key, [gap]);
  }
  return gaps;
}

/** What a gap is marked with: its code, or the kind of reason that somebody gave for it; a star where it has no kind. */
export function gapMark({ code, deliberate }: Pick<Gap, 'code' | 'deliberate'>): string {
  return deliberate === null ? code : deliberate.kind || '*';
}
