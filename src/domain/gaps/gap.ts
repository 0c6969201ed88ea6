import type { Focus } from '../commands/describe';
import type { GapCode } from '../schema/common';
import type { DeliberateGap } from '../schema/plan';

/** Something that the golden thread of a plan lacks. */
export interface Gap {
  readonly code: GapCode;
  /** Id of the record of the plan, or of the item of its pack, that lacks something. */
  readonly about: string;
  /** Its code or reference, which its name begins with: "P1.5"; blank where it has none, as documents. */
  readonly ref: string;
  /** The record as people call it: "P1.5 Choose not to take illegal drugs". */
  readonly name: string;
  /** What is lacking, in a sentence. */
  readonly sentence: string;
  /** Where it is filled. */
  readonly focus: Focus;
  /** Who decided to leave it open, and why; null: nobody did. */
  readonly deliberate: DeliberateGap | null;
}

/** A gap before it is known whether somebody answers for it. */
export type FoundGap = Omit<Gap, 'deliberate'>;

/** What each gap is called, as a heading over a list of them. */
export const GAP_TITLES: Readonly<Record<GapCode, string>> = {
  G1: 'Priority without action',
  G2: 'Priority without indicator',
  G3: 'Indicator without target',
  G4: 'Indicator without action',
  G5: 'Action without indicator',
  G6: 'Action without priority',
  G7: 'Indicator without owner',
  G8: 'Indicator without baseline',
  G9: 'Action without accountable manager',
  G10: 'Action without target date',
  G11: 'Action without deliverable',
  G12: 'Statutory indicator not in the plan',
  G13: 'Commitment taken up by no plan',
  G14: 'Document cited and out of date',
  G15: 'Document in the text and in no list',
};

/** How many gaps nobody answers for yet, and how many are deliberate. */
export interface GapTally {
  readonly open: number;
  readonly deliberate: number;
}

/** Counts gaps. */
export function tallyGaps(gaps: readonly Gap[]): GapTally {
  let deliberate = 0;
  for (const gap of gaps) if (gap.deliberate !== null) deliberate += 1;
  return { open: gaps.length - deliberate, deliberate };
}
