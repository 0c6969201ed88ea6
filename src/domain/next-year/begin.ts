import { apply } from '../commands/apply';
import { assert } from '../control';
import { EMPTY_COVERING } from '../covering/empty';
import { FIRST_DRAFT } from '../create';
import { shiftYear } from '../financial-year';
import { owesBaseline } from '../queries/baseline-lack';
import { recordsOf, REGISTER_KEYS } from '../registers/index';
import type { Pack } from '../schema/pack';
import type { Plan, Section } from '../schema/plan';
import { carriedAction, goesOn } from './actions';
import { carriedPart, hasEnded } from './indicators';
import { carriedRegisters } from './registers';
import { carriedText } from './texts';

/** What went from a plan into the one of the year after, and what did not, in numbers. */
export interface Carried {
  /** The year that ends, and the one that is planned. */
  readonly from: string;
  readonly year: string;
  readonly sections: number;
  readonly actions: number;
  /** Actions that stay behind: finished, or not to be carried forward. */
  readonly actionsLeft: number;
  readonly indicators: number;
  /** Indicators that stay behind: they are collected no more. */
  readonly indicatorsLeft: number;
  /** Measures that start from the result of the year that ends, and those that owe a baseline and have none. */
  readonly baselines: number;
  readonly baselinesBlank: number;
  /** Targets of the years that are still to come. */
  readonly targets: number;
  /** Records of all registers. */
  readonly records: number;
  /** Gaps that were left open on purpose, and are open again. */
  readonly gapsOpened: number;
}

/** A plan that follows another, not yet in any library. */
export interface NextYear {
  readonly plan: Plan;
  readonly carried: Carried;
}

/** What nobody carries over: what was said of the plan, decided about it, and reported of it. */
const NOTHING_SAID = {
  deliberateGaps: [],
  covering: EMPTY_COVERING,
  comments: [],
  suggestions: [],
  review: [],
} as const satisfies Partial<Plan>;

/** A plan without the records of some ids; what pointed to them is cut, and texts keep their last words. */
function without(plan: Plan, type: 'action.remove' | 'indicator.remove', ids: string[]): Plan {
  if (ids.length === 0) return plan;
  const left = apply(plan, { type, ids });
  assert(left.ok, 'records of the plan could not be left out');
  return left.value.plan;
}

/**
 * The plan of the year after, begun from a plan: the same records by the same ids, so that links and texts that follow
 * them hold and the two plans can be compared, moved on by a year. No figure and no date is made up: what is not known of
 * the new year is blank or stands as it was agreed, and the checks ask for it. It keeps the reference pack, whose items its
 * records point to.
 */
export function beginNextYear(plan: Plan, pack: Pack, id: string): NextYear {
  const from = plan.header.year;
  const year = shiftYear(from, 1);
  const bare: Plan = {
    ...plan,
    ...NOTHING_SAID,
    sections: plan.sections.map((section): Section => ({
      ...section,
      body: carriedText(section.body, plan, pack, year),
      ready: false,
    })),
  };
  const finished = plan.actions.filter((action) => !goesOn(action, pack)).map((one) => one.id);
  const ended = plan.indicators.filter((one) => hasEnded(one, year)).map((one) => one.id);
  const left = without(without(bare, 'action.remove', finished), 'indicator.remove', ended);
  const next: Plan = {
    ...left,
    id,
    header: {
      ...left.header,
      year,
      ...FIRST_DRAFT,
    },
    actions: left.actions.map((action) => carriedAction(action, pack)),
    indicators: left.indicators.map((indicator) => ({
      ...indicator,
      parts: indicator.parts.map((part) => carriedPart(indicator, part, from, year)),
    })),
    registers: carriedRegisters(left, year),
  };
  return { plan: next, carried: countCarried(plan, next) };
}

function countCarried(plan: Plan, next: Plan): Carried {
  const { year } = next.header;
  const there = new Set([...next.actions, ...next.indicators].map((one) => one.id));
  const gone = new Set(
    [...plan.actions, ...plan.indicators].map((one) => one.id).filter((one) => !there.has(one)),
  );
  const parts = next.indicators.flatMap((indicator) =>
    indicator.parts.map((part) => ({ indicator, part })),
  );
  return {
    from: plan.header.year,
    year,
    sections: next.sections.length,
    actions: next.actions.length,
    actionsLeft: plan.actions.length - next.actions.length,
    indicators: next.indicators.length,
    indicatorsLeft: plan.indicators.length - next.indicators.length,
    baselines: parts.filter(({ part }) => part.baseline?.measure.kind === 'figure').length,
    baselinesBlank: parts.filter(
      ({ indicator, part }) => part.baseline === null && owesBaseline(indicator, part, year),
    ).length,
    targets: parts.reduce(
      (sum, { part }) => sum + part.targets.filter(({ value }) => value !== null).length,
      0,
    ),
    records: REGISTER_KEYS.reduce((sum, key) => sum + recordsOf(next, key).length, 0),
    gapsOpened: plan.deliberateGaps.filter(({ about }) => !gone.has(about)).length,
  };
}
