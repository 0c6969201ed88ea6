import type { PaperChoice } from '../../contract/paper-views';
import type { Remark } from '../../domain/comments/make';
import type { PaperKind } from '../../domain/paper-kind';
import type { Severity } from '../../domain/schema/common';
import { FIRST_ACTIONS, type ActionsView } from './views/actions';
import { FIRST_CHECKS, type ChecksView } from './views/checks';
import { FIRST_INDICATORS, type IndicatorsView } from './views/indicators';
import { FIRST_LIBRARY, type LibraryWishes } from './views/library';
import { FIRST_RESOURCES, type ResourcesView } from './views/resources';
import { FIRST_REVIEW, type ReviewView } from './views/review';
import { FIRST_THREAD, type ThreadView } from './views/thread';

/** How the rooms were left: filters, selection and open panels live here and not in the plan. */
export interface RoomViews {
  readonly actions: ActionsView;
  readonly indicators: IndicatorsView;
  readonly narrative: {
    readonly sectionId: string | null;
    /** Guidance, documents and facts beside the text. Null: as the width of the window allows. */
    readonly side: boolean | null;
    /** The question that stands open about a section. */
    readonly ask: 'add' | 'rename' | null;
  };
  readonly covering: {
    /** The part of the covering report that is shown; null: the front sheet. */
    readonly partId: string | null;
  };
  /** What the export dialog was left at. */
  readonly exporting: {
    /** Null: the first paper that can be made of the plan. */
    readonly make: PaperKind | 'redline' | null;
    /** Whether a committee pack is made as two files. */
    readonly inTwo: boolean;
    /** The version that a redline starts from; null: the newest. */
    readonly against: string | null;
    /** How papers are to look, the same wherever it is chosen; null: not known yet. */
    readonly chosen: ChosenLook | null;
    /** How often house styles were added or changed here: what was made before has them as they were. */
    readonly edition: number;
  };
  readonly resources: ResourcesView;
  readonly thread: ThreadView;
  /** Not about one plan: stays as it is when a plan is opened. */
  readonly library: LibraryWishes;

  readonly review: ReviewView;
  /** Comments, in whichever room they are seen. */
  readonly comments: {
    /** Only comments of this level; null: every one. */
    readonly level: Severity | null;
    readonly showsResolved: boolean;
    /** The comment that was looked at last. */
    readonly at: string | null;
    /** The place that a new comment is offered for; null: the plan. */
    readonly offered: Pick<Remark, 'about' | 'words'> | null;
    /** What is being typed and was not said yet, by what it is: "new", "reply c1". */
    readonly unsaid: Readonly<Record<string, string>>;
  };
  readonly pack: { readonly packId: string | null; readonly list: string; readonly filter: string };
  readonly checks: ChecksView;
  readonly gaps: {
    /** Codes whose gaps are not listed. */
    readonly collapsed: readonly string[];
    /** Who was named last as answering for a gap. */
    readonly by: string;
  };
  readonly matrix: {
    readonly by: 'indicators' | 'actions';
    /** The cell that has focus, by the ids of its row and column. */
    readonly rowId: string | null;
    readonly columnId: string | null;
  };
}

/** A choice of how the papers of a plan look. */
export interface ChosenLook {
  readonly choice: PaperChoice;
  /** Whether the folder of the plan has it too: one that may not be written does not. */
  readonly isKept: boolean;
}

/** How the rooms are shown first. */
export const FIRST_VIEWS: RoomViews = {
  actions: FIRST_ACTIONS,
  indicators: FIRST_INDICATORS,
  narrative: { sectionId: null, side: null, ask: null },
  covering: { partId: null },
  exporting: { make: null, inTwo: false, against: null, chosen: null, edition: 0 },
  resources: FIRST_RESOURCES,
  thread: FIRST_THREAD,
  library: FIRST_LIBRARY,
  review: FIRST_REVIEW,
  comments: { level: null, showsResolved: false, at: null, offered: null, unsaid: {} },
  pack: { packId: null, list: 'priorities', filter: '' },
  checks: FIRST_CHECKS,
  gaps: { collapsed: [], by: '' },
  matrix: { by: 'indicators', rowId: null, columnId: null },
};
