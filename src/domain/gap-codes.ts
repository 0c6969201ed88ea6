import type { GapCode } from './schema/common';
import type { DeliberateGap } from './schema/plan';

/** What can lack something: a record of the plan, or an item of its pack. */
export type GapNoun =
  'priority' | 'indicator' | 'action' | 'packIndicator' | 'commitment' | 'document';

/** What each gap is about. */
export const GAP_ABOUT: Readonly<Record<GapCode, GapNoun>> = {
  /** Without action; without indicator. */
  G1: 'priority',
  G2: 'priority',
  /** Without target; without action. */
  G3: 'indicator',
  G4: 'indicator',
  /** Without indicator; without priority. */
  G5: 'action',
  G6: 'action',
  /** Without owner; without baseline. */
  G7: 'indicator',
  G8: 'indicator',
  /** Without accountable manager; without target date; without deliverable. */
  G9: 'action',
  G10: 'action',
  G11: 'action',
  /** Statutory, and not in the plan. */
  G12: 'packIndicator',
  /** Taken up by no plan of the library. */
  G13: 'commitment',
  /** Cited though it has expired; mentioned in the text and missing from the list. */
  G14: 'document',
  G15: 'document',
};

/** What makes a deliberate gap the only one of its kind in a plan: its code and what it is about. */
export function gapKey({ code, about }: Pick<DeliberateGap, 'code' | 'about'>): string {
  return `${code} ${about}`;
}
