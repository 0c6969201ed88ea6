import { daysOf } from '../financial-year';
import { perPlan } from '../queries/per-plan';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import type { LinkTarget } from './field';

/** Something that a record can be linked to, as people write and read it. */
export interface Linkable {
  readonly id: string;
  /** As printed: "A21", "NI 75", "P4.1". */
  readonly code: string;
  readonly title: string;
}

/** What the records of a plan are read and written with. */
export interface RecordRefs {
  readonly pack: Pack;
  /** The plan's year, "2008/9", and its first day. */
  readonly year: string;
  readonly yearStart: string;
  readonly linkables: Readonly<Record<LinkTarget, ReadonlyMap<string, Linkable>>>;
}

const byId = (list: readonly Linkable[]): ReadonlyMap<string, Linkable> =>
  new Map(list.map((one) => [one.id, one]));

/** Names for everything that the records of a plan can refer to. */
export const recordRefs: (plan: Plan, pack: Pack) => RecordRefs = perPlan((plan, pack) => ({
  pack,
  year: plan.header.year,
  yearStart: daysOf(plan.header.year).first,
  linkables: {
    action: byId(plan.actions.map(({ id, ref, title }) => ({ id, code: ref, title }))),
    indicator: byId(plan.indicators.map(({ id, code, title }) => ({ id, code, title }))),
    priority: byId(pack.priorities.map(({ id, code, label }) => ({ id, code, title: label }))),
  },
}));
