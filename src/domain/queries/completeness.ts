import type { Pack, TemplateSection } from '../schema/pack';
import type { Action, Indicator, Plan, Section } from '../schema/plan';
import { perPlan } from './per-plan';
import { targetState } from './target-state';
import { mandatorySections, saysNothing, templateOf, wishesFor } from './template';
import { sectionWords } from './words';

/** How full a part of the plan is. */
export interface PartComplete {
  /** Section id, or `cover` for the fields of the cover. */
  readonly key: string;
  readonly group: string;
  readonly title: string;
  /** 0 to 100, rounded down: 100 is said only of what is full. */
  readonly percent: number;
  /** False for an optional section that nobody has begun: it does not count in the total. */
  readonly counts: boolean;
}

/** How full a plan is: a percentage for each part in printed order, and the mean of those that count. */
export interface Completeness {
  readonly parts: readonly PartComplete[];
  readonly total: number;
}

/**
 * The share of what must be filled in that is filled in.
 * - Cover: director, cabinet member, contact.
 * - Text: words against the lower end of the guide; without a guide, any text. A reason for "no implications" is full.
 * - Actions: title, manager, priority, deliverable, start, target date of each.
 * - Indicators: owner of each; baseline and target of each measure that owes one.
 */
export const completeness = perPlan((plan: Plan, pack: Pack): Completeness => {
  const template = templateOf(plan, pack);
  const mandatory = mandatorySections(plan, pack);
  const { director, cabinetMember, contact } = plan.header;
  const cover = share(
    [director, cabinetMember, contact].filter((text) => text.trim() !== '').length,
    3,
  );
  const parts: PartComplete[] = [
    { key: 'cover', group: 'Cover', title: 'Cover', percent: percentOf(cover), counts: true },
  ];
  let sum = cover;
  let counted = 1;
  for (const section of plan.sections) {
    const wishes = wishesFor(section, template);
    const full = sectionShare(plan, pack, section, wishes);
    const counts = full > 0 || mandatory.has(wishes?.id ?? '') || section.kind !== 'narrative';
    if (counts) {
      sum += full;
      counted += 1;
    }
    const { id: key, group, title } = section;
    parts.push({ key, group, title, percent: percentOf(full), counts });
  }
  return { parts, total: percentOf(sum / counted) };
});

function sectionShare(
  plan: Plan,
  pack: Pack,
  section: Section,
  wishes: TemplateSection | undefined,
): number {
  switch (section.kind) {
    case 'narrative':
      return textShare(plan, pack, section, wishes);
    case 'actions':
      return meanOf(plan.actions, actionShare);
    case 'indicators':
      return meanOf(plan.indicators, (indicator) => indicatorShare(indicator, plan.header.year));
  }
}

function textShare(
  plan: Plan,
  pack: Pack,
  section: Section,
  wishes: TemplateSection | undefined,
): number {
  if (saysNothing(section)) return 0;
  if (section.noImplications !== null && section.noImplications.trim() !== '') return 1;
  return share(sectionWords(plan, pack, section), wishes?.words?.from ?? 0);
}

function actionShare(action: Action): number {
  const filled =
    Number(action.title.trim() !== '') +
    Number(action.manager.trim() !== '') +
    Number(action.priorityIds.length > 0) +
    Number(action.deliverable.trim() !== '') +
    Number(action.start !== null) +
    Number(action.due !== null);
  return share(filled, 6);
}

function indicatorShare(indicator: Indicator, year: string): number {
  let filled = Number(indicator.owner.trim() !== '');
  for (const part of indicator.parts) {
    filled += Number(part.baseline !== null);
    filled += Number(targetState(indicator, part, year) !== 'missing');
  }
  return share(filled, 1 + indicator.parts.length * 2);
}

function meanOf<T>(list: readonly T[], shareOf: (record: T) => number): number {
  let sum = 0;
  for (const record of list) sum += shareOf(record);
  return list.length === 0 ? 0 : sum / list.length;
}

/** Share of `wanted` that is there, 0 to 1; where nothing is wanted, all of it is there. */
function share(filled: number, wanted: number): number {
  return wanted === 0 ? 1 : Math.min(1, filled / wanted);
}

/** Whole percent, rounded down; sums of thirds and sixths must not fall short of a whole by a last bit. */
function percentOf(full: number): number {
  return Math.floor(full * 100 + 1e-9);
}
