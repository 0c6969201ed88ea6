import type { Rule } from '../finding';
import { accountableManager } from './accountable-manager';
import { actionDue } from './action-due';
import { actionPriority } from './action-priority';
import { actionTitle } from './action-title';
import { brokenReference } from './broken-reference';
import { correctiveAction } from './corrective-action';
import { coverFields } from './cover-fields';
import { dueInYear } from './due-in-year';
import { indicatorAction } from './indicator-action';
import { liveReference } from './live-reference';
import { mandatorySection } from './mandatory-section';
import { officialTitle } from './official-title';
import { planSize } from './plan-size';
import { priorityAction } from './priority-action';
import { priorityIndicator } from './priority-indicator';
import { startBeforeDue } from './start-before-due';
import { statutoryTarget } from './statutory-target';
import { targetDoubts, targetErrors } from './target-doubts';
import { titleLength } from './title-length';

/** Every rule, in the order in which its findings are listed within one severity. */
export const RULES: readonly Rule[] = [
  brokenReference,
  liveReference,
  coverFields,
  statutoryTarget,
  correctiveAction,
  targetErrors,
  actionTitle,
  accountableManager,
  mandatorySection,
  priorityAction,
  priorityIndicator,
  actionPriority,
  actionDue,
  dueInYear,
  startBeforeDue,
  officialTitle,
  titleLength,
  targetDoubts,
  indicatorAction,
  planSize,
];
