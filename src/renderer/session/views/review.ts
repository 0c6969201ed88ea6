import type { PlanContent } from '../../../contract/views';
import type { ChangeGroup } from '../../../domain/compare/groups';

/** How the comparison of two plans was left. A plan is named by what it is and its id: "now", "version draft-1", "plan p2". */
export interface ReviewView {
  /** The step of the review that stands open to be signed, by the pack's id for it. */
  readonly step: string | null;
  /** Which list is shown: what changed between two states, or what readers changed in Word. */
  readonly shows: 'changes' | 'suggestions';
  /** The suggestion that the keyboard is at, as `at` of a change. */
  readonly suggestionAt: { readonly id: string; readonly index: number } | null;
  /** What is compared with; null: the newest version, where there is one. */
  readonly before: string | null;
  readonly after: string;
  /** Plans that were read to be compared, by their names. */
  readonly contents: Readonly<Record<string, PlanContent>>;
  /** Only changes of this group; null: every one. */
  readonly group: ChangeGroup | null;
  readonly filter: string;
  readonly collapsed: readonly ChangeGroup[];
  /** Groups that were asked for whole. */
  readonly whole: readonly ChangeGroup[];
  /** The change that the keyboard is at, and where it stands, so that what slides into its place can be found. */
  readonly at: { readonly id: string; readonly index: number } | null;
  readonly hidesSeen: boolean;
  /** Keys of changes that the person has ticked as seen; null until that is known. */
  readonly seen: readonly string[] | null;
}

/** How the comparison is shown first. */
export const FIRST_REVIEW: ReviewView = {
  step: null,
  shows: 'changes',
  suggestionAt: null,
  before: null,
  after: 'now',
  contents: {},
  group: null,
  filter: '',
  collapsed: [],
  whole: [],
  at: null,
  hidesSeen: false,
  seen: null,
};
