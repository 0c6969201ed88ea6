import type { ActionSort } from '../../../domain/queries/action-order';

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

/** How the room of actions was left. */
export interface ActionsView {
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
}

/** How the room of actions is shown first. */
export const FIRST_ACTIONS: ActionsView = {
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
};
