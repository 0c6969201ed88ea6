import { unreachable } from '../../domain/control';
import type { StatusShape } from '../../domain/schema/pack-vocabularies';
import type { PlanStatus } from '../../domain/schema/plan';
import type { ShapeName } from './shapes';

const STAGE_PLACES: Readonly<Record<PlanStatus, number>> = {
  headlines: 0,
  draft: 1,
  submitted: 2,
  returned: 3,
  agreed: 4,
  committee: 5,
  approved: 6,
  closed: 7,
};

/** The stages of a plan's year in their order. */
export const PLAN_STAGES: readonly PlanStatus[] = (
  Object.keys(STAGE_PLACES) as readonly PlanStatus[]
).toSorted((a, b) => STAGE_PLACES[a] - STAGE_PLACES[b]);

/** The word and the shape of a plan's stage. */
export function planStatusWord(status: PlanStatus): {
  readonly word: string;
  readonly shape: ShapeName;
} {
  switch (status) {
    case 'headlines':
      return { word: 'Headlines only', shape: 'ring' };
    case 'draft':
      return { word: 'Drafting', shape: 'half' };
    case 'submitted':
      return { word: 'In review', shape: 'up' };
    case 'returned':
      return { word: 'Returned', shape: 'back' };
    case 'agreed':
      return { word: 'Agreed', shape: 'tick' };
    case 'committee':
      return { word: 'Committee version', shape: 'tick' };
    case 'approved':
      return { word: 'Approved', shape: 'done' };
    case 'closed':
      return { word: 'Closed', shape: 'lock' };
    default:
      return unreachable(status);
  }
}

/** The drawn shape for a status shape that a pack names. */
export function actionStatusShape(shape: StatusShape): ShapeName {
  switch (shape) {
    case 'notStarted':
      return 'ring';
    case 'onCourse':
      return 'play';
    case 'slipped':
      return 'clock';
    case 'complete':
      return 'done';
    case 'stopped':
      return 'stop';
    case 'deleted':
      return 'bin';
    default:
      return unreachable(shape);
  }
}
