import type { Rule } from '../rule';
import { accountableManager } from './accountable-manager';
import { acronymInFull } from './acronym-in-full';
import { acronymMeaning } from './acronym-meaning';
import { acronymUnknown } from './acronym-unknown';
import { actionDeliverable } from './action-deliverable';
import { actionDue } from './action-due';
import { actionIndicator } from './action-indicator';
import { actionPriority } from './action-priority';
import { actionTitle } from './action-title';
import { brokenReference } from './broken-reference';
import { budgetGap } from './budget-gap';
import { budgetInThousands } from './budget-in-thousands';
import { budgetKind } from './budget-kind';
import { budgetUnknown } from './budget-unknown';
import { budgetVariance } from './budget-variance';
import { businessAsUsual } from './business-as-usual';
import { commitmentTakenUp } from './commitment-taken-up';
import { consultationDates } from './consultation-dates';
import { consultationDocument } from './consultation-document';
import { contactDetails } from './contact-details';
import { correctiveAction } from './corrective-action';
import { coverDates } from './cover-dates';
import { coverFields } from './cover-fields';
import { documentOutOfDate } from './document-out-of-date';
import { documentUnlisted } from './document-unlisted';
import { dueInYear } from './due-in-year';
import { duplicateActions } from './duplicate-actions';
import { equalityAction } from './equality-action';
import { figureContradicted } from './figure-contradicted';
import { indicatorAction } from './indicator-action';
import { indicatorBaseline } from './indicator-baseline';
import { indicatorOwner } from './indicator-owner';
import { indicatorTarget } from './indicator-target';
import { liveReference } from './live-reference';
import { managerLoad } from './manager-load';
import { mandatorySection } from './mandatory-section';
import { milestoneInAction } from './milestone-in-action';
import { mustComment } from './must-comment';
import { noImplications } from './no-implications';
import { officialTitle } from './official-title';
import { percentOrPoints } from './percent-or-points';
import { personalNumber } from './personal-number';
import { planQuestioned, planSize } from './plan-size';
import { priorityAction } from './priority-action';
import { priorityIndicator } from './priority-indicator';
import { readingAgeGuide } from './reading-age';
import { registerReference } from './register-reference';
import { riskControl } from './risk-control';
import { riskOwner } from './risk-owner';
import { riskScore } from './risk-score';
import { savingSigns } from './saving-signs';
import { staffAddUp } from './staff-add-up';
import { staffFigures } from './staff-figures';
import { staffingVariance } from './staffing-variance';
import { startBeforeDue } from './start-before-due';
import { statutoryIndicator } from './statutory-indicator';
import { statutoryTarget } from './statutory-target';
import { targetDoubts, targetErrors } from './target-doubts';
import { thisYearFigure } from './this-year-figure';
import { titleLength } from './title-length';
import { totalInText } from './total-in-text';
import { vagueWording } from './vague-wording';
import { yearEndDates } from './year-end-dates';

/** Every rule, in the order in which its findings are listed within one severity. */
export const RULES: readonly Rule[] = [
  brokenReference,
  registerReference,
  liveReference,
  personalNumber,
  mustComment,
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
  actionDeliverable,
  indicatorTarget,
  indicatorBaseline,
  indicatorOwner,
  documentOutOfDate,
  documentUnlisted,
  dueInYear,
  startBeforeDue,
  milestoneInAction,
  coverDates,
  officialTitle,
  titleLength,
  businessAsUsual,
  vagueWording,
  duplicateActions,
  budgetGap,
  managerLoad,
  budgetKind,
  budgetInThousands,
  thisYearFigure,
  budgetVariance,
  staffingVariance,
  riskOwner,
  riskScore,
  riskControl,
  consultationDates,
  equalityAction,
  staffFigures,
  savingSigns,
  staffAddUp,
  totalInText,
  planQuestioned,
  targetDoubts,
  figureContradicted,
  percentOrPoints,
  noImplications,
  acronymInFull,
  acronymMeaning,
  contactDetails,
  indicatorAction,
  actionIndicator,
  statutoryIndicator,
  commitmentTakenUp,
  planSize,
  yearEndDates,
  budgetUnknown,
  consultationDocument,
  acronymUnknown,
  readingAgeGuide,
];
