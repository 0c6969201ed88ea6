import type { TargetRule } from '../finding';
import { baselineDiffers, factIsNotIndicator, noBaseline } from './baseline';
import { chance } from './chance';
import { fasterThanBest } from './pace';
import { leavesSet, noAction, periodMismatch } from './series';
import { trend } from './trend';
import { outOfBounds, pointsMeant, roundingHides } from './values';
import { belowComparator, wrongWay } from './way';

/** Every rule about the figures of a measure, in the order in which findings of one severity are listed. */
export const TARGET_RULES: readonly TargetRule[] = [
  noBaseline,
  factIsNotIndicator,
  baselineDiffers,
  periodMismatch,
  outOfBounds,
  pointsMeant,
  wrongWay,
  fasterThanBest,
  chance,
  trend,
  belowComparator,
  noAction,
  roundingHides,
  leavesSet,
];
