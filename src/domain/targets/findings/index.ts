import type { TargetRule } from '../finding';
import { baselineDiffers, factIsNotIndicator, noBaseline } from './baseline';
import { chance } from './chance';
import { fasterThanBest } from './pace';
import { periodMismatch, undated } from './periods';
import { leavesSet, noAction } from './series';
import { stretchNotBetter } from './steps';
import { trend } from './trend';
import { outOfBounds, pointsMeant, roundingHides } from './values';
import { belowComparator, wrongWay } from './way';
import { missingYear, noTarget } from './years';

/** Every rule about the figures of a measure, in the order in which findings of one severity are listed. */
export const TARGET_RULES: readonly TargetRule[] = [
  noTarget,
  noBaseline,
  factIsNotIndicator,
  baselineDiffers,
  periodMismatch,
  undated,
  outOfBounds,
  pointsMeant,
  missingYear,
  wrongWay,
  stretchNotBetter,
  fasterThanBest,
  chance,
  trend,
  belowComparator,
  noAction,
  roundingHides,
  leavesSet,
];

/** Rules about figures as such: what holds for forecasts of contextual indicators, which nobody is held to. */
export const FORECAST_RULES: readonly TargetRule[] = [
  factIsNotIndicator,
  baselineDiffers,
  periodMismatch,
  undated,
  outOfBounds,
];
