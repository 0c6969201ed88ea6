import { withoutComments } from '../comments/marks';
import type { Plan } from '../schema/plan';
import { actionChanges, ACTIONS } from './actions';
import { aligned } from './align';
import type { Change, Side, Sides } from './change';
import { coveringChanges } from './covering';
import { gapChanges } from './gaps';
import { CHANGE_GROUPS, type ChangeGroup } from './groups';
import { indicatorChanges, INDICATORS } from './indicators';
import { recordChanges, type Collection } from './records';
import { REGISTER_RECORDS, registerChanges } from './registers';
import { headerChanges, sectionChanges, SECTIONS } from './sections';

/** What is different between two plans. */
export interface Comparison {
  /** The plans that were compared; the earlier one has its records called as the later one has them (see `align.ts`). */
  readonly sides: Sides;
  /** In the order of {@link CHANGE_GROUPS}, and in a group as the later plan is printed. */
  readonly changes: readonly Change[];
}

/**
 * What changed from one plan to another, by record and field, whatever the order of their records. Comments, the steps of
 * a review and the stage that these bring a plan to are about it and not of it: they are not compared.
 */
export function compare(before: Side, after: Side): Comparison {
  const [old, now] = [unmarked(before.plan), unmarked(after.plan)];
  const sides: Sides = {
    before: { ...before, plan: aligned(old, now) },
    after: { ...after, plan: now },
  };
  const found = [
    ...headerChanges(sides),
    ...within(SECTIONS, sides, sectionChanges),
    ...within(ACTIONS, sides, actionChanges),
    ...within(INDICATORS, sides, indicatorChanges),
    ...gapChanges(sides),
    ...coveringChanges(sides),
    ...registerChanges(sides),
    ...recordChanges(SECTIONS, sides),
    ...recordChanges(ACTIONS, sides),
    ...recordChanges(INDICATORS, sides),
    ...REGISTER_RECORDS.flatMap((records) => recordChanges(records, sides)),
  ];
  const rank = new Map<ChangeGroup, number>(CHANGE_GROUPS.map((group, at) => [group, at]));
  const rankOf = ({ group }: Change): number => rank.get(group) ?? 0;
  return { sides, changes: found.toSorted((a, b) => rankOf(a) - rankOf(b)) };
}

/** A plan whose text bears no marks of comments. */
function unmarked(plan: Plan): Plan {
  const sections = plan.sections.map((section) => {
    const body = withoutComments(section.body);
    return body === section.body ? section : { ...section, body };
  });
  return { ...plan, sections };
}

/** The changes within the records of a collection that are on both sides, in the order of the later plan. */
function within<R extends { readonly id: string }>(
  { of }: Collection<R>,
  sides: Sides,
  changesOf: (before: R, after: R, sides: Sides) => readonly Change[],
): readonly Change[] {
  const { before, after } = sides;
  const old = new Map(of(before.plan).map((record) => [record.id, record]));
  return of(after.plan).flatMap((record) => {
    const was = old.get(record.id);
    return was === undefined || was === record ? [] : changesOf(was, record, sides);
  });
}
