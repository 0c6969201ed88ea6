import type { HandedOver } from '../../../contract/views';
import type { PlanStatus } from '../../../domain/schema/plan';

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
  /** The plan that the plan of the year after is to be begun from, while a person is asked; null: none. */
  readonly nextOf: string | null;
  /** A plan file that waits for what is to become of it: the library has its plan with other content. */
  readonly waiting: Extract<HandedOver, { readonly outcome: 'there' }> | null;
}

/** How the list of plans is wanted first. */
export const FIRST_LIBRARY: LibraryWishes = {
  filter: '',
  division: null,
  status: null,
  only: null,
  groupBy: 'year',
  sort: { by: 'edited', isUp: false },
  collapsed: [],
  selectedId: null,
  nextOf: null,
  waiting: null,
};
