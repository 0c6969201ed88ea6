import type { HandedOver, PlanContent } from '../../contract/views';
import type { ChangeGroup } from '../../domain/compare/groups';
import type { Remark } from '../../domain/comments/make';
import type { ActionSort } from '../../domain/queries/action-order';
import type { PaperKind } from '../../domain/paper-kind';
import type { RegisterKey } from '../../domain/registers/index';
import type { IndicatorKind, Severity } from '../../domain/schema/common';
import type { Verdict } from '../../domain/targets/verdict';
import type { PlanStatus } from '../../domain/schema/plan';

/** What the list of plans can be sorted by. */
export type PlanSort =
  'division' | 'year' | 'status' | 'deadline' | 'complete' | 'mustFix' | 'thread' | 'edited';

/** How the list of plans is wanted. */
export interface LibraryWishes {
  readonly filter: string;
  /** Only plans of this division; null: every one. */
  readonly division: string | null;
  /** Only plans at this stage; null: every one. */
  readonly status: PlanStatus | null;
  /** Only plans whose next step is the person's, that are late, or that have something that must be fixed. */
  readonly only: 'mine' | 'overdue' | 'mustFix' | null;
  readonly groupBy: 'year' | 'status' | 'division' | 'none';
  readonly sort: { readonly by: PlanSort; readonly isUp: boolean };
  /** Groups that are folded. */
  readonly collapsed: readonly string[];
  readonly selectedId: string | null;
  /** A plan file that waits for what is to become of it: the library has its plan with other content. */
  readonly waiting: Extract<HandedOver, { readonly outcome: 'there' }> | null;
}

/** What is being typed of a measure and is not in the plan yet. */
export interface TypedCell {
  readonly indicatorId: string;
  readonly partId: string;
  /** Column of the list of indicators. */
  readonly field: string;
  readonly text: string;
}

/** How the rooms were left: filters, selection and open panels live here and not in the plan. */
export interface RoomViews {
  readonly actions: {
    readonly groupBy: 'outcome' | 'manager' | 'date' | 'none';
    readonly filter: string;
    readonly manager: string | null;
    readonly collapsed: readonly string[];
    /** The action that the drawer shows: the one whose row has focus. */
    readonly selectedId: string | null;
    /** Actions that the next command is for when there are several. */
    readonly pickedIds: readonly string[];
    /** Column that has focus. */
    readonly field: string | null;
    /** The priority that a new action goes under, where no action is selected. */
    readonly priorityId: string | null;
    /** Null: as the width of the window allows. */
    readonly drawer: boolean | null;
    readonly hidden: readonly string[];
    readonly sort: ActionSort | null;
  };
  readonly indicators: {
    readonly filter: string;
    readonly kind: IndicatorKind | null;
    /** Only measures with this verdict; null: every one. */
    readonly verdict: Verdict | null;
    readonly collapsed: readonly string[];
    /** The indicator, and which of its measures, that the panel shows: the one whose row has focus. */
    readonly selectedId: string | null;
    readonly partId: string | null;
    /** Keys of the rows that the next command is for when there are several. */
    readonly pickedKeys: readonly string[];
    /** Column that has focus. */
    readonly field: string | null;
    /** Null: as the width of the window allows. */
    readonly panel: boolean | null;
    /** Sections of the panel that somebody opened or folded, by name. The others are as they are by themselves. */
    readonly folds: Readonly<Record<string, boolean>>;
    /** The chart of the panel, or its figures as a table. */
    readonly chart: 'plot' | 'table';
    /** Seldom shown columns that somebody asked for. */
    readonly shown: readonly string[];
    readonly sort: { readonly field: string; readonly direction: 'asc' | 'desc' } | null;
    readonly dialog: 'pack' | 'local' | null;
    /** The cell of a measure that is being typed in, with what it would be given; verdicts follow it. */
    readonly typed: TypedCell | null;
  };
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
  };
  readonly resources: {
    readonly register: RegisterKey;
    readonly filter: string;
    /** The record that the panel shows: the one whose row has focus. */
    readonly selectedId: string | null;
    /** Records that the next command is for when there are several. */
    readonly pickedIds: readonly string[];
    /** Column that has focus. */
    readonly field: string | null;
    /** Null: as the width of the window allows. */
    readonly drawer: boolean | null;
    /** Whether the matrix stands over the list of risks. */
    readonly matrix: boolean;
    /** The one cell of the matrix whose risks are listed; null: every one. */
    readonly cell: { readonly likelihood: number; readonly impact: number } | null;
  };
  readonly thread: {
    readonly view: 'map' | 'list' | 'matrix' | 'gaps';
    /** Key of the node whose whole thread is picked out; null: nothing is. */
    readonly selected: string | null;
    /** Where the keys are at, and the nodes from which links were followed there, the last one last. */
    readonly focus: { readonly key: string; readonly trail: readonly string[] } | null;
    /** The one outcome that is shown; null: every one. */
    readonly outcomeId: string | null;
    /** 1: the whole map in the height of the window, as far as it can be read. */
    readonly zoom: number;
    /** Blocks of small nodes that were opened. */
    readonly opened: readonly string[];
    /** The gaps beside map and list. Null: as the width of the window allows. */
    readonly gaps: boolean | null;
  };
  /** Not about one plan: stays as it is when a plan is opened. */
  readonly library: LibraryWishes;

  /** The comparison of two plans. A plan is named by what it is and its id: "now", "version draft-1", "plan p2". */
  readonly review: {
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
  };
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
  /** The panel of checks under the rooms. */
  readonly checks: {
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
  };
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

/** A line of the panel of checks: a finding, or one of its places. */
export interface CheckSpot {
  readonly finding: string;
  /** Which place, as `domain/checks` tells places apart; null: the finding itself. */
  readonly place: string | null;
  /** Where it is among all places of all findings, so that what slides into it can be found when it is put right. */
  readonly index: number;
}

/** Columns of the actions that stay hidden until somebody asks for them; the drawer has all of it. */
const SELDOM_SHOWN: readonly string[] = [
  'type',
  'contributors',
  'partners',
  'corporateTarget',
  'description',
  'fte',
  'budgetCovered',
  'budgetAmount',
  'budgetGap',
  'commitmentIds',
  'documentIds',
  'milestones',
  'risk',
  'dependency',
  'equality',
  'progress',
  'comment',
  'carryForward',
];

/** How the rooms are shown first. */
export const FIRST_VIEWS: RoomViews = {
  actions: {
    groupBy: 'outcome',
    filter: '',
    manager: null,
    collapsed: [],
    selectedId: null,
    pickedIds: [],
    field: null,
    priorityId: null,
    drawer: null,
    hidden: SELDOM_SHOWN,
    sort: null,
  },
  indicators: {
    filter: '',
    kind: null,
    verdict: null,
    collapsed: [],
    selectedId: null,
    partId: null,
    pickedKeys: [],
    field: null,
    panel: null,
    folds: {},
    chart: 'plot',
    shown: [],
    sort: null,
    dialog: null,
    typed: null,
  },
  narrative: { sectionId: null, side: null, ask: null },
  covering: { partId: null },
  exporting: { make: null, inTwo: false, against: null },
  resources: {
    register: 'staffing',
    filter: '',
    selectedId: null,
    pickedIds: [],
    field: null,
    drawer: null,
    matrix: true,
    cell: null,
  },
  thread: {
    view: 'map',
    selected: null,
    focus: null,
    outcomeId: null,
    zoom: 1,
    opened: [],
    gaps: null,
  },
  library: {
    filter: '',
    division: null,
    status: null,
    only: null,
    groupBy: 'year',
    sort: { by: 'edited', isUp: false },
    collapsed: [],
    selectedId: null,
    waiting: null,
  },
  review: {
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
  },
  comments: { level: null, showsResolved: false, at: null, offered: null, unsaid: {} },
  pack: { packId: null, list: 'priorities', filter: '' },
  checks: {
    isOpen: false,
    height: 262,
    severity: null,
    filter: '',
    unfolded: [],
    at: null,
    takesFocus: false,
    isFromOverview: false,
  },
  gaps: { collapsed: [], by: '' },
  matrix: { by: 'indicators', rowId: null, columnId: null },
};
