import type { Severity } from '../../../domain/schema/common';

/** How the panel of checks under the rooms was left. */
export interface ChecksView {
  readonly isOpen: boolean;
  /** In CSS pixels. */
  readonly height: number;
  /** Only findings of this severity; null: every one. */
  readonly severity: Severity | null;
  readonly filter: string;
  /** Keys of findings that show their places. */
  readonly unfolded: readonly string[];
  /** The line that the keyboard is at. Null: none yet. */
  readonly at: CheckSpot | null;
  /** The keyboard asked for the panel: it takes the focus as soon as it is there. */
  readonly takesFocus: boolean;
  /** The overview led to where one is, and can be gone back to. */
  readonly isFromOverview: boolean;
}

/** A line of the panel of checks: a finding, or one of its places. */
export interface CheckSpot {
  readonly finding: string;
  /** Which place, as `domain/checks` tells places apart; null: the finding itself. */
  readonly place: string | null;
  /** Where it is among all places of all findings, so that what slides into it can be found when it is put right. */
  readonly index: number;
}

/** How the panel of checks is shown first. */
export const FIRST_CHECKS: ChecksView = {
  isOpen: false,
  height: 262,
  severity: null,
  filter: '',
  unfolded: [],
  at: null,
  takesFocus: false,
  isFromOverview: false,
};
