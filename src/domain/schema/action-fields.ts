import type { Action } from './plan';

/** Fields of an action that hold a line which a planner writes. */
export const ACTION_LINES = [
  'title',
  'manager',
  'contributors',
  'partners',
  'corporateTarget',
] as const satisfies readonly (keyof Action)[];

/** Fields of an action that hold a text of as many lines as a planner writes. */
export const ACTION_TEXTS = [
  'deliverable',
  'description',
  'risk',
  'dependency',
  'equality',
  'progress',
  'comment',
] as const satisfies readonly (keyof Action)[];
